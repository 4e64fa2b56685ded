import Dexie, { type DBCoreTable, type PromiseExtended } from 'dexie';
import { Database } from './schema';

/** The worker was ended: what it had not committed is gone, and it does nothing more. */
export class Ended extends Error {
  override name = 'Ended';
}

/** The base as a worker sees it that will be ended at one of its requests: it may be in the midst of a transaction. */
export function mortal(name: string, requests: number): Database {
  const db = new Database(name);
  let left = requests;
  const breathe =
    <Args extends unknown[], T>(ask: (...args: Args) => Promise<T>) =>
    async (...args: Args): Promise<T> => {
      left -= 1;
      if (left < 0) throw new Ended();
      return ask(...args);
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
  return db;
}
