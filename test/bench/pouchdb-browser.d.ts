/** As far as it is used here; its own types describe another version. */
declare module 'pouchdb-browser' {
  export default class PouchDB {
    constructor(name: string, options?: { auto_compaction?: boolean });
    bulkDocs(docs: object[]): Promise<unknown[]>;
    allDocs(options: {
      startkey: string;
      endkey: string;
      limit: number;
      include_docs: true;
    }): Promise<{ rows: object[] }>;
    destroy(): Promise<void>;
  }
}
