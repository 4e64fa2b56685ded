import Dexie, { type DBCoreTable, type DBCoreTransaction } from 'dexie';
import { Database } from './schema';

/** The worker was ended: what it had not committed is gone, and it does nothing more. */
export class Ended extends Error {
  override name = 'Ended';
}

/** The base as a worker sees it that is ended at one of its requests: it may be in the midst of a transaction. */
export function mortal(name: string, requests: number): { db: Database; isEnded(): boolean } {
  const db = new Database(name);
  let left = requests;
  const breathe =
    <Request extends { trans: DBCoreTransaction }, T>(ask: (request: Request) => Promise<T>) =>
    (request: Request): Promise<T> => {
      left -= 1;
      if (left >= 0) return ask(request);
      request.trans.abort();
      // A promise of Dexie's own: a transaction waits for no others.
      return Dexie.Promise.reject(new Ended()) as unknown as Promise<T>;
    };
  db.use({
    stack: 'dbcore',
    name: 'mortal',
    create: (core) => ({
      ...core,
      table(table): DBCoreTable {
        const whole = core.table(table);
        const { mutate, get, getMany, query, openCursor, count } = whole;
        return {
          ...whole,
          mutate: breathe(mutate),
          get: breathe(get),
          getMany: breathe(getMany),
          query: breathe(query),
          openCursor: breathe(openCursor),
          count: breathe(count),
        };
      },
    }),
  });
  return { db, isEnded: () => left < 0 };
}
