import type { Follow, StoreNews } from '../app/ports';
import { putsIntoBin } from '../domain/bin';
import { fieldChange, toldChange } from '../domain/fieldChange';
import { type Hlc, later } from '../domain/hlc';
import { aboutOf, type Change, type FieldChange, type JournalEntry, type Made } from '../domain/journal';
import type { WallClock } from '../domain/wallClock';
import { workOutLedger } from './ledger';
import { keepReminders } from './reminders';
import { BY_RULE } from './stamp';
import type { Unit } from './unit';
import { writer } from './writer';

/** What every change of the base goes through, whoever made it. */
export interface Applying {
  follow: Follow;
  me: string;
  wallNow: WallClock;
  /** Others have this base too: what is removed is remembered, so that it does not come back from them. */
  isShared: boolean;
}

export type Head = Pick<JournalEntry, 'id' | 'name' | 'by' | 'device' | 'at'> &
  Pick<Partial<JournalEntry>, 'parent' | 'undoes' | 'isJob' | 'result' | 'named'>;

export interface ApplyOptions {
  /** Rows that were made are named in the journal, not written down again. */
  isPart?: boolean;
  /** It is journalled though it changes nothing: it says that something was taken back. */
  isKeptEmpty?: boolean;
  /** What rules do is nobody's change. */
  isRules?: boolean;
  /** Colleagues are told of the steps that these made. */
  names?: boolean;
  /** As they arrived; worked out from the rows when they are the unit's own. */
  changes?: FieldChange[];
}

/**
 * Carries out what was written into the unit: rows, ledger, the playbooks' steps until they are quiet, reminders, the
 * journal. A command, an undo, a part of a job and a colleague's change come this way, and nothing is written beside it.
 * Answers what pages are to hear; undefined when nothing was changed.
 */
export async function apply(unit: Unit, ...what: [Head, Applying, ApplyOptions?]): Promise<StoreNews | undefined> {
  const news = await applied(unit, ...what);
  await unit.written();
  return news;
}

async function applied(
  unit: Unit,
  head: Head,
  { follow, me, wallNow, isShared }: Applying,
  { isPart = false, isKeptEmpty = false, isRules = false, names = false, changes }: ApplyOptions = {},
): Promise<StoreNews | undefined> {
  const mine = await unit.turn({ isHeldBack: true });
  const said = changes ?? mine.flatMap((change) => toldChange(change, change.seals) ?? []);
  if (said.length === 0 && !isKeptEmpty) {
    await unit.flush();
    return undefined;
  }
  const own = isRules ? [] : said;
  // What is written is worked through one by one: whoever reads behind it waits for all of it.
  const writeLedger = await workOutLedger(unit, mine);
  const letFollow = await follow.begin(writer(unit, me), mine);
  await unit.flush();
  writeLedger();
  unit.writeAs(BY_RULE);
  const answers = await letFollow();
  (await workOutLedger(unit, answers))();
  const followed = isRules ? [...mine, ...answers] : answers;
  await keepReminders(unit, [...mine, ...answers], { me, wallNow, isUndo: head.undoes !== undefined });
  if (isShared) await keepGraves(unit, own, head.at);
  const answered = followed.flatMap((change) => fieldChange(change) ?? []);
  const named = names ? mine.filter(({ noun, before }) => noun === 'followUp' && !before).map(({ id }) => id) : [];
  const whole = named.length > 0 ? { ...head, named } : head;
  await Promise.all([journal(unit, whole, own, answered, isPart), keepClock(unit, head.at)]);
  return newsOf([...mine, ...answers]);
}

async function keepClock({ db }: Unit, at: Hlc): Promise<void> {
  const last = await db.clock.get('last');
  await db.clock.put({ id: 'last', at: later(last?.at ?? '', at) });
}

async function journal(unit: Unit, head: Head, own: FieldChange[], followed: FieldChange[], isPart: boolean) {
  const changes = isPart ? own.filter(({ kind }) => kind !== 'made') : own;
  const made = isPart && madeBy(own);
  await unit.table('journal').add({
    ...head,
    changes,
    ...made,
    ...(putsIntoBin(head, changes, isPart) && { removedAt: head.at }),
    ...(followed.length > 0 && { followed }),
    about: aboutOf({ ...head, changes: own.length > 0 ? own : followed }),
    // Those that a person may want to take back from the row itself; a job's are taken back with it.
    ...(!isPart && changes.length > 0 && { touched: changes.map(({ noun, id }) => `${noun}:${id}`) }),
  });
}

/** The rows that were made, by their names alone. */
function madeBy(changes: FieldChange[]): { made: Made; madeFor: Made } {
  const made: Made = {};
  const madeFor: Made = {};
  const byNoun = Map.groupBy(
    changes.filter(({ kind }) => kind === 'made'),
    ({ noun }) => noun,
  );
  for (const [noun, rows] of byNoun) {
    made[noun] = rows.map(({ id }) => id);
    if (noun !== 'client') madeFor[noun] = [...new Set(rows.flatMap(({ clientId }) => clientId ?? []))];
  }
  return { made, madeFor };
}

async function keepGraves(unit: Unit, changes: FieldChange[], at: Hlc): Promise<void> {
  const removed = changes.filter(({ kind }) => kind === 'removed').map(({ noun, id }) => `${noun}:${id}`);
  if (removed.length === 0) return;
  const known = await unit.db.aside.bulkGet(removed);
  await unit.db.aside.bulkPut(
    removed.map((row, i) => ({ row, removed: later(known[i]?.removed ?? '', at), fields: known[i]?.fields ?? {} })),
  );
}

/** More clients than this are told of as everybody's. */
const CLIENTS_NAMED = 100;

export function newsOf(changes: Change[]): StoreNews | undefined {
  if (changes.length === 0) return undefined;
  const nouns = new Set<string>();
  const clients = new Set<string>();
  let isAnybodys = false;
  for (const { noun, id, before, after } of changes) {
    nouns.add(noun);
    const rows = [before, after].filter((row) => row !== undefined) as { clientId?: string }[];
    const ids = noun === 'client' ? [id] : rows.flatMap(({ clientId }) => clientId ?? []);
    if (ids.length === 0) isAnybodys = true;
    for (const one of ids) clients.add(one);
  }
  const areFew = !isAnybodys && clients.size <= CLIENTS_NAMED;
  return { nouns: [...nouns], ...(areFew && { clientIds: [...clients] }) };
}
