import Dexie from 'dexie';
import type { JobPart, PieceOfWork } from '../domain/job';
import type { Database } from './schema';

/** So many pieces are kept as one row: they are read again only when a worker was ended. */
const TOGETHER = 25;

/** The pieces of a job on their way into the database, while it is still being worked out what the others are. */
export function createPieces(db: Database, job: string) {
  const writing: Promise<unknown>[] = [];
  let count = 0;
  let waiting: PieceOfWork[] = [];

  function handOver(): void {
    if (waiting.length === 0) return;
    const row: JobPart = { job, part: count - waiting.length, pieces: waiting };
    // Outside of whatever transaction is open here.
    const put = Dexie.ignoreTransaction(() => Promise.resolve(db.jobPart.put(row)));
    put.catch(() => {});
    writing.push(put);
    waiting = [];
  }

  return {
    get count() {
      return count;
    },
    add(piece: PieceOfWork): void {
      waiting.push(piece);
      count += 1;
      if (waiting.length >= TOGETHER) handOver();
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

/** So many pieces of a job, as they were kept. */
export async function piecesFrom(db: Database, job: string, first: number, count: number): Promise<PieceOfWork[]> {
  const begins = rowOf(first);
  const rows = await db.jobPart
    .where('[job+part]')
    .between([job, begins], [job, first + count], true, false)
    .toArray();
  return rows.flatMap(({ pieces }) => pieces).slice(first - begins, first - begins + count);
}

export async function dropPieces(db: Database, job: string): Promise<void> {
  await db.jobPart.where('[job+part]').between([job, Dexie.minKey], [job, Dexie.maxKey]).delete();
}

/** Rows of which the last piece was done just now. */
export async function dropDone(
  db: Database,
  job: string,
  { from, upTo }: { from: number; upTo: number },
): Promise<void> {
  const [first, end] = [rowOf(from), rowOf(upTo)];
  if (first < end) await db.jobPart.where('[job+part]').between([job, first], [job, end], true, false).delete();
}

/** The row that a piece stands in begins with this one. */
function rowOf(piece: number): number {
  return piece - (piece % TOGETHER);
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
