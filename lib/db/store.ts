import type { ChangeListener, Clock, Command, Follow, Store, StoreNews, Touches } from '../app/ports';
import { FOUND } from '../app/tables';
import { type Hlc, instantOfHlc, tick } from '../domain/hlc';
import { aboutOf, type JournalEntry, NOUNS } from '../domain/journal';
import { refuse } from '../domain/refusal';
import type { DeviceNotes } from '../domain/settings';
import { type Applying, type ApplyOptions, apply, type Head } from './apply';
import { createBin } from './bin';
import { deliveries, merge } from './colleagues';
import { erase } from './erase';
import { createJobs } from './jobs';
import { createOthers } from './others';
import { createProjections } from './projections/keep';
import { reader } from './reader';
import type { Recall } from './recall';
import { reminders } from './reminders';
import type { Database, MarkRow, TableName } from './schema';
import { scopeOf, WHOLE } from './scope';
import { BY_RULE, bare } from './stamp';
import { createTwinSearch } from './twins';
import { tablesOfUses, takeBack } from './undo';
import { OutOfScope, Unit } from './unit';
import { writer } from './writer';

export interface StoreDependencies {
  db: Database;
  clock: Clock;
  newId(): string;
  follow: Follow;
  /** Others have this base too. */
  isShared?: boolean;
  /** A command that touches what it did not declare is carried out all the same, and this is told. */
  onOutOfScope(error: OutOfScope): void;
  /** What goes on by itself, a job or what is made from the journal, has failed; it is begun again with the next change. */
  onFailure(error: unknown): void;
  /** Lets others have their turn between the parts of a job. */
  breath?(): Promise<void>;
}

/** What pages show of the device's notes. */
const SHOWN_NOTES = new Set(['writeTo', 'settings', 'clientsView']);

type NewHead = Omit<Head, 'at' | 'by' | 'device'>;

/** The store on IndexedDB. Nothing but Dexie is awaited inside its transactions, or they would end early. */
export function createStore(dependencies: StoreDependencies): Store & { rebuild(projection: string): Promise<void> } {
  const { db, clock, newId, follow, isShared = false, onOutOfScope, onFailure } = dependencies;
  const { breath = () => new Promise((resolve) => setTimeout(resolve, 0)) } = dependencies;
  const listeners: ChangeListener[] = [];
  const others = createOthers(breath);
  const foundListeners: ((news: StoreNews) => void)[] = [];
  const projections = createProjections(db, clock, others, (tables) => {
    const nouns = tables.filter((table) => (FOUND as readonly string[]).includes(table));
    if (nouns.length > 0) for (const listener of foundListeners) listener({ nouns });
  });
  let known: Promise<DeviceNotes['me']> | undefined;
  /** So many transactions that write were begun: what was read before the last of them may not hold any more. */
  let written = 0;

  /** Who works here, and on which device: made at the first look. */
  function whoIsHere(): Promise<DeviceNotes['me']> {
    known ??= db.transaction('rw', db.device, async () => {
      const kept = await db.device.get('me');
      if (kept) return kept.value as DeviceNotes['me'];
      const me = { member: newId(), device: newId().slice(-12) };
      await db.device.put({ key: 'me', value: me });
      return me;
    });
    return known;
  }

  async function within<T>(
    mode: 'r' | 'rw',
    scope: ReadonlySet<TableName>,
    work: (scope: ReadonlySet<TableName>) => Promise<T>,
  ): Promise<T> {
    try {
      // An async function, because Dexie keeps its transaction over native awaits only for one it knows to be async.
      return await db.transaction(mode, [...scope], async () => {
        if (mode === 'rw') written += 1;
        return work(scope);
      });
    } catch (error) {
      if (!(error instanceof OutOfScope) || scope === WHOLE) throw error;
      onOutOfScope(error);
      return within(mode, WHOLE, work);
    }
  }

  async function nextMoment(): Promise<Hlc> {
    const last = await db.clock.get('last');
    return tick(last?.at ?? '', clock.now(), (await whoIsHere()).device);
  }

  const applying = (me: string): Applying => ({ follow, me, wallNow: clock.wallNow(), isShared });

  async function write<T>(
    command: NewHead,
    scope: ReadonlySet<TableName>,
    work: (unit: Unit, me: string) => Promise<T>,
    options: ApplyOptions & { alsoKeep?: () => Promise<void>; recall?: Recall | undefined } = {},
  ): Promise<{ answer: T; news: StoreNews | undefined }> {
    const { member, device } = await whoIsHere();
    const { recall } = options;
    return within('rw', scope, async (open) => {
      recall?.holdsAt(written - 1);
      recall?.isLatest(written);
      const [earlier, at] = await Promise.all([db.journal.where('id').equals(command.id).first(), nextMoment()]);
      if (earlier) return { answer: earlier.result as T, news: undefined };
      const unit = new Unit(db, open, options.isRules ? BY_RULE : at);
      if (recall) unit.recall = recall;
      const answer = await work(unit, member);
      const head = { ...command, by: member, device, at, ...(answer !== undefined && { result: answer }) };
      const news = await apply(unit, head, applying(member), options);
      await options.alsoKeep?.();
      if (!unit.isNoted) return { answer, news };
      return { answer, news: { nouns: [...(news?.nouns ?? []), 'device'] } };
    });
  }

  async function changed(news: StoreNews): Promise<void> {
    projections.catchUp().catch(onFailure);
    await tell(news);
  }

  async function tell(news: StoreNews): Promise<void> {
    await Promise.all(listeners.map((listener) => listener(news)));
  }

  const jobs = createJobs({
    db,
    now: clock.now,
    changed,
    tell,
    onFailure,
    others,
    async part(touches, head, work, alsoKeep, recall) {
      const scope = scopeOf({ writes: touches as Touches['writes'] }, follow);
      for (const table of tablesOfUses(touches.filter((name) => WHOLE.has(name)) as never)) scope.add(table);
      for (const table of ['job', 'jobPart'] as const) scope.add(table);
      const options = { isPart: true, isKeptEmpty: true, alsoKeep, recall };
      const { news } = await write(head, scope, (unit) => work(unit), options);
      return news;
    },
    async begin(head, nouns) {
      const { member, device } = await whoIsHere();
      const at = await nextMoment();
      const about = aboutOf({ ...head, changes: [] }, nouns);
      await db.journal.add({ ...head, by: member, device, at, changes: [], about } as never);
      await db.clock.put({ id: 'last', at });
    },
    async rehearse(unit, tables, work) {
      const { member } = await whoIsHere();
      return db.transaction('r', [...new Set(tables)], async () => {
        unit.recall?.holdsAt(written);
        return work(writer(unit, member));
      });
    },
  });

  async function undo(command: Command, entryId: string): Promise<{ jobId?: string }> {
    // Known before any transaction: that of a job has no room for it.
    await whoIsHere();
    const entry = await db.journal.where('id').equals(entryId).first();
    // A command that changed nothing left no entry, and there is nothing to put back.
    if (!entry) return {};
    if (entry.isGone) refuse('gone-for-good');
    if (entry.isJob) return undoJob(command, entry);
    const nouns = [...entry.changes].map(({ noun }) => noun);
    const scope = scopeOf({ writes: nouns, reads: tablesOfUses(nouns) as Touches['writes'] }, follow);
    const { news } = await write(
      { ...command, undoes: entryId },
      scope,
      async (unit) => {
        const now = (await db.journal.get(entry.seq)) ?? refuse('not-found');
        if (now.undoneBy) refuse('already-undone');
        await takeBack(unit, now);
        await markUndone(now, command.id);
      },
      { isKeptEmpty: true },
    );
    if (news) await changed(news);
    return {};
  }

  /** Taking back an undo makes what it took back hold again: it can be taken back once more. */
  async function markUndone({ seq, undoes }: JournalEntry & { seq: number }, by: string): Promise<void> {
    await db.journal.update(seq, { undoneBy: by });
    if (!undoes) return;
    const original = await db.journal.where('id').equals(undoes).first();
    if (!original) return;
    const { undoneBy: _, ...holds } = original;
    await db.journal.put(holds as typeof original);
  }

  async function undoJob(command: Command, entry: JournalEntry & { seq: number }): Promise<{ jobId: string }> {
    await db.transaction('rw', db.journal, db.job, async () => {
      const now = (await db.journal.get(entry.seq)) ?? refuse('not-found');
      if (now.undoneBy === command.id) return;
      if (now.undoneBy) refuse('already-undone');
      if ((await db.job.get(entry.id))?.state === 'running') refuse('job-running');
      await markUndone(now, command.id);
    });
    return { jobId: await jobs.startUndo(command, entry) };
  }

  const marksOf = (addresses: string[]) =>
    db.transaction('r', db.address, db.mark, async () => {
      const entries = await db.address.bulkGet(addresses);
      const clients = [...new Set(entries.flatMap((entry) => entry?.clientId ?? []))];
      const marks = await db.mark.bulkGet(clients);
      const byClient = new Map(marks.flatMap((mark) => (mark ? [[mark.clientId, mark] as const] : [])));
      return entries.map((entry): MarkRow | undefined => {
        const clientId = entry && bare(entry).clientId;
        return clientId === undefined ? undefined : { clientId, ...byClient.get(clientId) };
      });
    });

  return {
    read: (reads, work) =>
      others.served(async () => {
        const { member } = await whoIsHere();
        return within('r', new Set<TableName>(reads), async (open) => work(reader(new Unit(db, open, ''), member)));
      }),
    async write(command, touches, work) {
      const options = {
        isRules: touches.asRules === true,
        names: touches.names === true,
        isKeptEmpty: touches.isKeptEmpty === true,
      };
      const { answer, news } = await others.served(() =>
        write(command, scopeOf(touches, follow), (unit, me) => work(writer(unit, me)), options),
      );
      if (news) await changed(news);
      return answer;
    },
    undo: (command, entryId) => others.served(() => undo(command, entryId)),
    async apply(entries) {
      for (const delivery of entries) {
        const { member } = await whoIsHere();
        const news = await within('rw', WHOLE, async (open) => {
          if (await db.journal.where('id').equals(delivery.id).first()) return undefined;
          const unit = new Unit(db, open, delivery.at);
          await merge(unit, delivery);
          const { named: _, ...head } = delivery;
          const options = { changes: delivery.changes, isKeptEmpty: true };
          return apply(unit, head, applying(member), options);
        });
        if (news) await changed(news);
      }
    },
    async deliveries(after, limit) {
      const { device } = await whoIsHere();
      return deliveries(db, device, after, limit);
    },
    async keepNote(key, value) {
      await db.device.put({ key: key as string, value });
      if (SHOWN_NOTES.has(key as string)) await tell({ nouns: ['device'] });
    },
    async dropNote(key) {
      await db.device.delete(key as string);
    },
    onChange: (listener) => void listeners.push(listener),
    onFound: (listener) => void foundListeners.push(listener),
    settled: () => projections.catchUp(),
    rebuild: (projection) => projections.rebuild(projection),
    async shortenJournal(before) {
      if (isShared) return;
      const upTo = Math.min(...(await db.cursor.toArray()).map(({ seq, making }) => seq ?? making.seq));
      for (;;) {
        const old = await db.journal.where('seq').belowOrEqual(upTo).limit(500).toArray();
        const gone = old.filter(({ at }) => instantOfHlc(at) < before);
        if (gone.length === 0) return;
        await db.journal.bulkDelete(gone.map(({ seq }) => seq));
      }
    },
    bin: createBin(db),
    async erase(traces) {
      const erased = await erase(
        {
          db,
          write: async (name, work) => {
            const { news } = await write({ id: newId(), name }, WHOLE, work);
            if (news) await changed(news);
          },
          settled: () => projections.catchUp(),
          breath: () => others.letPass(),
          forgetPieces: jobs.forgetPieces,
        },
        traces,
      );
      await changed({ nouns: [...NOUNS] });
      return erased;
    },
    jobs,
    twins: createTwinSearch({ db, others, tell, onFailure }),
    marksOf: (addresses) => others.served(() => marksOf(addresses)),
    reminders: reminders(db),
  };
}
