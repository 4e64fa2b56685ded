import { asBefore, isAsLeft } from '../domain/fieldChange';
import type { FieldChange, Fields, JournalEntry, Noun, Rows } from '../domain/journal';
import { refuse } from '../domain/refusal';
import type { TableName } from './schema';
import type { Unit } from './unit';

/** Where a row may be in use since it was made: taking it back would orphan what was done with it. */
interface Use {
  noun: Noun;
  /** The index by which the uses are found. */
  index: string;
  /** The property that names what is used, where the index is of another. */
  property?: string;
}

const OF_CLIENT = (
  ['contact', 'activity', 'followUp', 'proposal', 'invoice', 'payment', 'order', 'request', 'salesPlan'] as const
).map((noun): Use => ({ noun, index: 'clientId' }));

const OF_CONTACT = (['activity', 'followUp', 'proposal', 'invoice'] as const).map(
  (noun): Use => ({ noun, index: 'clientId', property: 'contactId' }),
);

const USES: Partial<Record<Noun, Use[]>> = {
  client: OF_CLIENT,
  contact: OF_CONTACT,
  proposal: [
    { noun: 'activity', index: 'proposalId' },
    { noun: 'followUp', index: 'proposalId' },
  ],
  invoice: (['ledgerEntry', 'paymentPromise', 'request'] as const).map((noun) => ({ noun, index: 'invoiceId' })),
  payment: [{ noun: 'ledgerEntry', index: 'paymentId' }],
  request: [{ noun: 'activity', index: 'clientId', property: 'requestId' }],
};

/** Nouns that playbooks follow. */
const SUBJECTS = new Set<Noun>(['invoice', 'proposal', 'request', 'salesPlan']);

/** The tables in which uses of these nouns are looked for. */
export function tablesOfUses(nouns: Iterable<Noun>): TableName[] {
  return [...nouns].flatMap((noun) => [...(USES[noun] ?? []).map((use) => use.noun), 'followUp' as const]);
}

/** Puts back what an entry changed, the last first; refuses when any of it cannot be. */
export async function takeBack(unit: Unit, { changes, followed = [] }: JournalEntry): Promise<void> {
  const own = new Set([...changes, ...followed].map(({ id }) => id));
  for (const change of [...changes].reverse()) {
    const row = (await unit.get(change.noun, change.id)) as Fields | undefined;
    if (!isAsLeft(row, asFollowed(change, followed))) refuse('changed-since');
    if (change.kind === 'made' && (await inUse(unit, change.noun, [change.id], own)).size > 0) refuse('changed-since');
    await putBack(unit, change, row);
  }
}

/** What a command left of a row: where the playbooks answered it at once, what they made of it. */
function asFollowed(change: FieldChange, followed: FieldChange[]): FieldChange {
  const answer = followed.find(({ noun, id, kind }) => kind === 'changed' && noun === change.noun && id === change.id);
  if (!answer || change.kind === 'removed') return change;
  return {
    ...change,
    after: { ...change.after, ...pickOf(answer, Object.keys({ ...change.before, ...change.after })) },
  };
}

function pickOf({ before = {}, after = {} }: FieldChange, names: string[]): Fields {
  return Object.fromEntries(names.filter((name) => name in before || name in after).map((name) => [name, after[name]]));
}

/** The same, but leaves alone what was edited or used since; answers how many rows it spared. */
export async function takeBackWhatCanBe(
  unit: Unit,
  { changes, made = {} }: JournalEntry,
  isOwn: (id: string) => boolean,
): Promise<number> {
  let spared = 0;
  for (const change of [...changes].reverse()) {
    const row = (await unit.get(change.noun, change.id)) as Fields | undefined;
    if (isAsLeft(row, change)) await putBack(unit, change, row);
    else spared += 1;
  }
  // What points at others goes before what it points at: the order in which commands make rows, backwards.
  for (const [noun, ids] of (Object.entries(made) as [Noun, string[]][]).reverse()) {
    const rows = await unit.getMany(noun, ids);
    const used = await inUse(unit, noun, ids, isOwn);
    for (const [i, id] of ids.entries()) {
      if (!rows[i]) continue;
      const isEdited = unit.stamp(noun, id)?.fields !== undefined;
      if (isEdited || used.has(id)) spared += 1;
      else await unit.remove(noun, id);
    }
  }
  return spared;
}

async function putBack(unit: Unit, change: FieldChange, row: Fields | undefined): Promise<void> {
  const before = asBefore(row, change);
  if (before) await unit.put(change.noun, before as unknown as Rows[Noun]);
  else await unit.remove(change.noun, change.id);
}

/** Of these rows, those that something else has used since. */
async function inUse(
  unit: Unit,
  noun: Noun,
  ids: string[],
  isOwn: Set<string> | ((id: string) => boolean),
): Promise<Set<string>> {
  const own = typeof isOwn === 'function' ? isOwn : (id: string) => isOwn.has(id);
  const wanted = new Set(ids);
  const used = new Set<string>();
  for (const { noun: user, index, property = index } of USES[noun] ?? []) {
    const values = property === index ? ids : await clientsOf(unit, noun, ids);
    for (const row of await rowsBy(unit, user, index, values)) {
      const id = row[property];
      if (typeof id === 'string' && wanted.has(id) && !own(String(row.id)) && !isStillARules(row)) used.add(id);
    }
  }
  if (SUBJECTS.has(noun)) for (const id of await withFinishedSteps(unit, ids)) used.add(id);
  return used;
}

/** A rule takes its steps away by itself, unless somebody has done them. */
function isStillARules({ from, state }: Fields): boolean {
  return from !== undefined && state !== 'done' && state !== 'dropped';
}

/** What a playbook follows is in use once somebody has done a step of it. */
async function withFinishedSteps(unit: Unit, ids: string[]): Promise<string[]> {
  const steps = await unit.byMany('followUp', 'from.subject', ids);
  return ids.filter((_, i) => steps[i]?.some((step) => !isStillARules(step as unknown as Fields)));
}

async function clientsOf(unit: Unit, noun: Noun, ids: string[]): Promise<string[]> {
  const rows = (await unit.getMany(noun, ids)) as ({ clientId?: string } | undefined)[];
  return [...new Set(rows.flatMap((row) => row?.clientId ?? []))];
}

/** More than these are read as one stretch of the index: ids that were made one after the other stand together. */
const SINGLY = 8;

async function rowsBy(unit: Unit, noun: Noun, index: string, values: string[]): Promise<Fields[]> {
  const sorted = [...values].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return [];
  const found = await unit.query(noun, async (table) => {
    if (sorted.length > SINGLY) return table.where(index).between(first, last, true, true).toArray();
    return (await Promise.all(sorted.map((value) => table.where(index).equals(value).toArray()))).flat();
  });
  return found as unknown as Fields[];
}
