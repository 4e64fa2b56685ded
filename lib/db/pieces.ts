import Dexie from 'dexie';
import type { JobPart } from '../domain/job';
import type { WorkOfThings } from './rehearse';
import type { Database } from './schema';

/** So many pieces are written at once. */
const STRETCH = 100;

/** The pieces of a job on their way into the database, while it is still being worked out what the others are. */
export function createPieces(db: Database, job: string) {
  const writing: Promise<unknown>[] = [];
  let count = 0;
  let waiting: JobPart[] = [];

  function handOver(): void {
    if (waiting.length === 0) return;
    // Outside of whatever transaction is open here.
    const put = Dexie.ignoreTransaction(() => Promise.resolve(db.jobPart.bulkPut(waiting)));
    put.catch(() => {});
    writing.push(put);
    waiting = [];
  }

  return {
    get count() {
      return count;
    },
    add({ things, work }: WorkOfThings): void {
      waiting.push({ job, part: count, things, work });
      count += 1;
      if (waiting.length >= STRETCH) handOver();
    },
    async written(): Promise<void> {
      handOver();
      await Promise.all(writing);
    },
    /** It does not come to a job. */
    async drop(): Promise<void> {
      await Promise.allSettled(writing);
      await dropPieces(db, job);
    },
  };
}

export async function dropPieces(db: Database, job: string, from = 0): Promise<void> {
  await db.jobPart.where('[job+part]').between([job, from], [job, Dexie.maxKey]).delete();
}

/** Takes away the pieces of jobs that a death kept from beginning. */
export async function dropStrayPieces(db: Database, isBeginning: (job: string) => boolean): Promise<void> {
  for (let last = ''; ; ) {
    const [next] = await db.jobPart.where('[job+part]').above([last, Dexie.maxKey]).limit(1).primaryKeys();
    if (!next) return;
    const [job] = next;
    last = job;
    await db.transaction('rw', db.job, db.jobPart, async () => {
      if (!isBeginning(job) && !(await db.job.get(job))) await dropPieces(db, job);
    });
  }
}
