import type { Command, JobPlan, Jobs, StoreNews, Touches } from '../app/ports';
import type { Job, PieceOfWork } from '../domain/job';
import type { JournalEntry, Noun } from '../domain/journal';
import { refuse } from '../domain/refusal';
import { carryOut, idsOfJob, moveRest, nounsOf, takeBackEntry } from './jobParts';
import { type JobWorld, partFor } from './jobWorld';
import { createPieces, dropDone, dropPieces, dropStrayPieces, piecesFrom } from './pieces';
import { Recall } from './recall';
import { PIECE_ROWS, rehearsed } from './rehearse';

/**
 * So often at most while a job runs, in milliseconds: it says how far it is; pages ask anew for what they show; what
 * follows from the journal is caught up with, which costs the less the more there is of it at once. After a change of
 * anybody else's it is anyhow.
 */
const PROGRESS_EVERY = 250;
const TOLD_EVERY = 3_000;
const CAUGHT_UP_EVERY = 20_000;
/** It is found out how long they take; nobody is kept waiting by so few. */
const FIRST_PIECES = 4;

type NewJob = Omit<Job, 'parts' | 'nextPart' | 'done' | 'spared' | 'state'>;

export function createJobs(
  world: JobWorld,
): Jobs & { startUndo(command: Command, entry: JournalEntry): Promise<string>; forgetPieces(): void } {
  const { db } = world;
  const listeners: ((job: Job) => void)[] = [];
  /** What is to be done still of jobs that were begun here; of others it is read. */
  const begun = new Map<string, { works: (PieceOfWork | undefined)[]; recall?: Recall }>();
  /** Those of which it is being worked out what they will do. */
  const beginning = new Map<string, Promise<void>>();
  let running: Promise<void> | undefined;
  let isTidy = false;
  const tell = (job: Job) => {
    for (const listener of listeners) listener(job);
  };

  /** All of its pieces are kept before it is there; a job that cannot be done wholly leaves nothing. */
  function begin(job: NewJob, decide: (onPiece: (piece: PieceOfWork) => void) => Promise<void>, recall?: Recall) {
    const starting = beginning.get(job.id) ?? beginNow(job, decide, recall).finally(() => beginning.delete(job.id));
    beginning.set(job.id, starting);
    return starting;
  }

  async function beginNow(
    job: NewJob,
    decide: (onPiece: (piece: PieceOfWork) => void) => Promise<void>,
    recall: Recall | undefined,
  ): Promise<void> {
    if (await db.job.get(job.id)) return;
    const [works, pieces] = [[] as PieceOfWork[], createPieces(db, job.id)];
    try {
      await decide((piece) => {
        works.push(piece);
        pieces.add(piece);
      });
      await pieces.written();
      begun.set(job.id, { works, ...(recall && { recall }) });
      const whole: Job = { ...job, state: 'running', done: 0, spared: 0, parts: works.length, nextPart: 0 };
      await db.transaction('rw', db.job, db.journal, db.clock, async () => {
        const head = { id: job.id, name: job.name, isJob: true as const, ...(job.undoes && { undoes: job.undoes }) };
        await world.begin(head, job.touches);
        await db.job.put(whole);
      });
    } catch (error) {
      begun.delete(job.id);
      await pieces.drop();
      throw error;
    }
    run().catch(world.onFailure);
  }

  async function run(): Promise<void> {
    running ??= goOn().finally(() => {
      running = undefined;
    });
    return running;
  }

  async function goOn(): Promise<void> {
    if (!isTidy) await dropStrayPieces(db, (job) => beginning.has(job));
    isTidy = true;
    for (;;) {
      const job = await db.job.where('state').equals('running').first();
      if (!job) return;
      await workOn(job);
    }
  }

  async function workOn(first: Job): Promise<void> {
    let pieces = world.others.areAtWork ? 1 : FIRST_PIECES;
    // Read once for all the parts of an undo.
    const own = first.undoes ? await idsOfJob(db, first.undoes) : new Set<string>();
    // A part that a death kept from being told is among what the job writes.
    const nouns = new Set<string>(first.touches);
    let toldAt = performance.now();
    let [shownAt, caughtUpAt] = [toldAt, toldAt];
    for (let job: Job | undefined = first; job?.state === 'running'; job = await db.job.get(first.id)) {
      const started = performance.now();
      const { rows, news, now } = await onePart(job, pieces, own).catch((error: unknown) => {
        // What it held of a part that came to nothing may be wrong.
        begun.delete(first.id);
        throw error;
      });
      const took = performance.now() - started;
      for (const noun of news?.nouns ?? []) nouns.add(noun);
      const isOver = now.state !== 'running';
      if (isOver) begun.delete(job.id);
      else begun.get(job.id)?.works.fill(undefined, 0, now.nextPart);
      if (isOver || started - toldAt > TOLD_EVERY) {
        toldAt = started;
        const isCaughtUp = isOver || started - caughtUpAt > CAUGHT_UP_EVERY;
        if (isCaughtUp) caughtUpAt = started;
        await (isCaughtUp ? world.changed : world.tell)({ nouns: [...nouns] });
      }
      if (isOver || started - shownAt > PROGRESS_EVERY) {
        shownAt = started;
        tell(now);
      }
      await world.others.letPass();
      const part = partFor(world);
      const fits = Math.floor((pieces * part.milliseconds) / Math.max(1, took));
      const most = Math.max(1, Math.floor((pieces * part.rows) / Math.max(1, rows)));
      pieces = Math.max(1, Math.min(fits, most, pieces * 2));
    }
  }

  async function nextPieces({ id, nextPart }: Job, pieces: number): Promise<PieceOfWork[]> {
    const works = begun.get(id)?.works.slice(nextPart, nextPart + pieces);
    if (works?.every((one) => one !== undefined)) return works;
    return piecesFrom(db, id, nextPart, pieces);
  }

  /** Does the next pieces and counts them as done in one transaction: it is never done twice and never half. */
  async function onePart(
    job: Job,
    pieces: number,
    own: Set<string>,
  ): Promise<{ rows: number; news: StoreNews | undefined; now: Job }> {
    const parts = await nextPieces(job, pieces);
    const isLast = job.nextPart + parts.length >= job.parts;
    const isUndo = job.undoes !== undefined;
    const next: Job = {
      ...job,
      nextPart: job.nextPart + parts.length,
      done: job.done + parts.reduce((sum, { things }) => sum + things, 0),
      ...(isLast && { state: 'done' as const, finishedAt: world.now() }),
    };
    let rows = 0;
    let kept = next;
    const news = await world.part(
      job.touches,
      { id: `${job.id}:${job.nextPart}`, name: job.name, parent: job.id, ...(isUndo && { undoes: job.undoes }) },
      async (unit) => {
        for (const { work } of parts) {
          if ('changes' in work) await carryOut(unit, work.changes);
          else if ('rest' in work) await moveRest(unit, work.rest);
          else next.spared += await takeBackEntry(db, unit, work.entry, (id) => own.has(id));
          rows += 'changes' in work ? work.changes.length : PIECE_ROWS;
        }
      },
      async () => {
        // Cancelled meanwhile: what was done is counted, and nothing more is begun.
        const now = await db.job.get(job.id);
        kept = { ...next, ...(now?.state === 'cancelled' && !isLast && { state: 'cancelled' as const }) };
        await Promise.all([
          db.job.put(kept),
          isLast ? dropPieces(db, job.id) : dropDone(db, job.id, { from: job.nextPart, upTo: next.nextPart }),
        ]);
      },
      begun.get(job.id)?.recall,
    );
    return { rows, news, now: kept };
  }

  return {
    async start<Thing>({ id, name }: Command, touches: Touches, plan: JobPlan<Thing>) {
      const writes = touches.writes.filter((table): table is Noun => table !== 'device');
      const recall = new Recall();
      const decide = async (onPiece: (piece: PieceOfWork) => void) => {
        await rehearsed(world, touches, plan, recall, onPiece);
        if (plan.rest) onPiece({ things: 0, work: { rest: plan.rest } });
      };
      const job = { id, name, total: plan.things.length, touches: writes, startedAt: world.now() };
      await begin(job, decide, recall);
      return { jobId: id };
    },
    async startUndo({ id }, entry) {
      const parts = await db.journal.where('parent').equals(entry.id).toArray();
      const touches = (await db.job.get(entry.id))?.touches ?? nounsOf(parts);
      const job = { id, name: 'undo', total: parts.length, touches, undoes: entry.id, startedAt: world.now() };
      await begin(job, async (onPiece) => {
        for (const { seq } of parts.reverse()) onPiece({ things: 1, work: { entry: seq } });
      });
      return id;
    },
    show: (jobId) => db.job.get(jobId),
    async running() {
      const jobs = await db.job.where('state').equals('running').toArray();
      return jobs.sort((a, b) => b.startedAt - a.startedAt);
    },
    async cancel(jobId) {
      await db.transaction('rw', db.job, db.jobPart, async () => {
        const job = (await db.job.get(jobId)) ?? refuse('not-found');
        if (job.state !== 'running') return;
        await db.job.put({ ...job, state: 'cancelled', finishedAt: world.now() });
        await dropPieces(db, jobId);
      });
      begun.delete(jobId);
      const job = await db.job.get(jobId);
      if (job) tell(job);
    },
    resume: run,
    forgetPieces: () => begun.clear(),
    onProgress: (listener) => void listeners.push(listener),
  };
}
