/** A second base with the tables and indexes of a first, and what raw IndexedDB needs to write and to remove rows there. */
export interface Twin {
  open(like: string): Promise<IDBDatabase>;
  /** In one transaction; answers the milliseconds until it is complete. */
  write(base: IDBDatabase, rows: Record<string, object[]>): Promise<number>;
  remove(base: IDBDatabase, keys: Record<string, IDBValidKey[]>): Promise<number>;
  drop(base: IDBDatabase): Promise<void>;
}

declare global {
  var benchTwin: Twin;
}

/** Runs in the worker or in a page of the extension, before all else. */
export function prepareTwin(): void {
  const answerOf = <Answer>(request: IDBRequest<Answer>) =>
    new Promise<Answer>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const inOne = async (base: IDBDatabase, tables: string[], work: (tables: IDBTransaction) => void) => {
    const from = performance.now();
    const writing = base.transaction(tables, 'readwrite');
    work(writing);
    await new Promise<void>((resolve, reject) => {
      writing.oncomplete = () => resolve();
      writing.onabort = () => reject(writing.error);
    });
    return performance.now() - from;
  };
  globalThis.benchTwin = {
    async open(like) {
      const name = `${like}-twin`;
      await answerOf(indexedDB.deleteDatabase(name));
      const first = await answerOf(indexedDB.open(like));
      const reading = first.transaction([...first.objectStoreNames]);
      const tables = [...first.objectStoreNames].map((table) => reading.objectStore(table));
      const shapes = tables.map((table) => ({
        ...{ name: table.name, keyPath: table.keyPath, autoIncrement: table.autoIncrement },
        indexes: [...table.indexNames].map((index) => table.index(index)),
      }));
      const opening = indexedDB.open(name);
      opening.onupgradeneeded = () => {
        for (const { name: table, keyPath, autoIncrement, indexes } of shapes) {
          const store = opening.result.createObjectStore(table, { keyPath, autoIncrement });
          for (const { name: index, keyPath: path, unique, multiEntry } of indexes) {
            store.createIndex(index, path, { unique, multiEntry });
          }
        }
      };
      const base = await answerOf(opening);
      first.close();
      return base;
    },
    write: (base, rows) =>
      inOne(base, Object.keys(rows), (writing) => {
        for (const [table, all] of Object.entries(rows)) {
          const store = writing.objectStore(table);
          for (const row of all) store.put(row);
        }
      }),
    remove: (base, keys) =>
      inOne(base, Object.keys(keys), (writing) => {
        for (const [table, all] of Object.entries(keys)) {
          const store = writing.objectStore(table);
          for (const key of all) store.delete(key);
        }
      }),
    async drop(base) {
      base.close();
      await answerOf(indexedDB.deleteDatabase(base.name));
    },
  };
}
