import type { Delivery } from '../app/ports';
import { type Hlc, later } from '../domain/hlc';
import { emptyBag, type FieldChange, type Fields, type JournalEntry, type Noun } from '../domain/journal';
import type { Database } from './schema';
import { type Aside, BY_RULE, bare, present, type Stamp, type Stamped, withAside, writtenAt } from './stamp';
import type { Unit } from './unit';

/**
 * A colleague's changes, field by field: of two to one field the later holds, in whatever order they come. A row is there
 * when it was made later than it was removed. What comes for a row that is not there is kept aside until it is.
 */
export async function merge(unit: Unit, { changes, named = [], at }: Delivery): Promise<void> {
  for (const change of changes) await mergeRow(unit, change, at);
  for (const step of named) await mergeNamed(unit, step, at);
}

/**
 * A client's turn that came on a colleague's device. Two devices that did not hear of each other name on days of their own:
 * of the two the earlier holds, on both, and the playbook makes of it what it would have made of its own.
 */
async function mergeNamed(unit: Unit, step: Fields, at: Hlc): Promise<void> {
  const id = String(step.id);
  const row = (await unit.get('followUp', id)) as Fields | undefined;
  const stamp = unit.stamp('followUp', id);
  if (row && stamp) {
    const isSaid = writtenAt(stamp, 'planned') !== BY_RULE;
    if (isSaid || String(row.planned ?? '') <= String(step.planned)) return;
    unit.putStamped('followUp', id, { ...row, planned: step.planned }, stamp);
    return;
  }
  const key = `followUp:${id}`;
  const aside = await unit.db.aside.get(key);
  if (aside && at <= aside.removed) return;
  unmade(unit, 'followUp', id, step, aside?.fields ?? {});
  await unit.db.aside.delete(key);
}

/** A rule's step that no rule has made here: it is kept as withdrawn until one wants it, with what hands did of it. */
function unmade(unit: Unit, noun: Noun, id: string, step: Fields, fields: Aside['fields']): void {
  const said = Object.entries(fields);
  const values = Object.fromEntries(said.map(([name, { value }]) => [name, value]));
  const stamps = Object.fromEntries(said.map(([name, one]) => [name, one.at]));
  unit.putStamped(noun, id, present({ ...step, state: 'withdrawn', ...values }), { made: BY_RULE, fields: stamps });
}

async function mergeRow(unit: Unit, change: FieldChange, at: Hlc): Promise<void> {
  const { noun, id, kind } = change;
  const key = `${noun}:${id}`;
  const row = (await unit.get(noun, id)) as Fields | undefined;
  const stamp = unit.stamp(noun, id);
  const aside = (await unit.db.aside.get(key)) ?? { row: key, removed: '', fields: {} };

  if (kind === 'removed') {
    if (row && stamp && at > stamp.made) {
      await unit.db.aside.put({ ...aside, removed: later(aside.removed, at), fields: fieldsAfter(row, stamp, at) });
      await unit.remove(noun, id);
    } else if (!row) {
      await unit.db.aside.put({ ...aside, removed: later(aside.removed, at) });
    }
    return;
  }
  if (kind === 'made') {
    if (at < aside.removed) return;
    if (!row || !stamp) return make(unit, noun, id, change.after ?? {}, at, aside);
    const names = Object.keys({ ...row, ...change.after });
    return take(unit, noun, id, row, stamp, valuesOf(change.after, names), at, later(stamp.made, at));
  }
  const values = { ...valuesOf(change.after, Object.keys({ ...change.before, ...change.after })), ...change.sealed };
  if (row && stamp) return take(unit, noun, id, row, stamp, values, at, stamp.made);
  const bag = emptyBag(noun, id);
  if (bag) return take(unit, noun, id, bag, { made: BY_RULE }, values, at, BY_RULE);
  const fields = { ...aside.fields, ...newer(aside, values, at) };
  // A rule's step: it is had, though no rule has made it here, for what follows depends on what a hand did of it.
  const step = change.sealed ? {} : change.stood;
  if (step && at > aside.removed) {
    unmade(unit, noun, id, step, fields);
    await unit.db.aside.delete(key);
    return;
  }
  await unit.db.aside.put({ ...aside, fields });
}

async function make(unit: Unit, noun: Noun, id: string, fields: Fields, at: Hlc, aside: Aside): Promise<void> {
  const { row, stamp } = withAside(fields, { made: at }, aside);
  unit.putStamped(noun, id, row, stamp);
  await unit.db.aside.delete(aside.row);
}

async function take(
  unit: Unit,
  noun: Noun,
  id: string,
  row: Fields,
  stamp: Stamp,
  values: Fields,
  at: Hlc,
  made: Hlc,
): Promise<void> {
  const names = Object.keys(values).filter((name) => at > writtenAt(stamp, name));
  const taken = Object.fromEntries(names.map((name) => [name, values[name]]));
  const kept = made === stamp.made ? {} : keptFields(stamp, names, Object.keys({ ...row, ...values }));
  const fields = { ...stamp.fields, ...kept, ...Object.fromEntries(names.map((name) => [name, at])) };
  unit.putStamped(noun, id, present({ ...row, ...taken }), { made, ...(Object.keys(fields).length > 0 && { fields }) });
}

/** Where a row was made twice, what the earlier making wrote and the later one did not outweigh keeps its time. */
function keptFields(stamp: Stamp, taken: string[], names: string[]): Record<string, Hlc> {
  const kept = names.filter((name) => !taken.includes(name));
  return Object.fromEntries(kept.map((name) => [name, writtenAt(stamp, name)]));
}

function valuesOf(after: Fields = {}, names: string[]): Fields {
  return Object.fromEntries(names.map((name) => [name, after[name]]));
}

function newer(aside: Aside, values: Fields, at: Hlc): Aside['fields'] {
  const names = Object.keys(values).filter((name) => at > (aside.fields[name]?.at ?? ''));
  return Object.fromEntries(names.map((name) => [name, { value: values[name], at }]));
}

/** Fields that were changed after the row was removed elsewhere: they hold should it come back. */
function fieldsAfter(row: Fields, stamp: Stamp, removed: Hlc): Aside['fields'] {
  const names = Object.keys(stamp.fields ?? {}).filter((name) => writtenAt(stamp, name) > removed);
  return Object.fromEntries(names.map((name) => [name, { value: row[name], at: writtenAt(stamp, name) }]));
}

/** What this device did itself, whole: rows that a job made are read, as they are now. */
export async function deliveries(
  db: Database,
  device: string,
  after: number,
  limit: number,
): Promise<{ entries: Delivery[]; upTo: number }> {
  const found = await db.journal.where('seq').above(after).limit(limit).toArray();
  // What rules do follows on every device by itself: of such an entry there is nothing to tell.
  const own = found.filter(
    ({ device: by, changes, made, named }) => by === device && (changes.length > 0 || made || named),
  );
  const entries = await Promise.all(own.map((entry) => whole(db, entry)));
  return { entries, upTo: found.at(-1)?.seq ?? after };
}

async function whole(
  db: Database,
  { id, name, by, device, at, changes, made = {}, named = [], parent }: JournalEntry,
): Promise<Delivery> {
  const of = await Promise.all(
    (Object.entries(made) as [Noun, string[]][]).map(async ([noun, ids]) => {
      const rows = (await db.table(noun).bulkGet(ids)) as (Stamped<Fields> | undefined)[];
      return rows.flatMap((row, i): FieldChange[] => {
        const rowId = ids[i];
        if (!row || rowId === undefined) return [];
        const after = bare(row);
        const clientId = noun === 'client' ? rowId : after.clientId;
        return [{ noun, id: rowId, kind: 'made', after, ...(typeof clientId === 'string' && { clientId }) }];
      });
    }),
  );
  const steps = named.length > 0 ? await namedSteps(db, named) : undefined;
  return {
    ...{ id, name, by, device, at, changes: [...of.flat(), ...changes] },
    ...(parent && { parent }),
    ...(steps && { named: steps }),
  };
}

/** As they stand now, without what hands did of them: of that their own entries tell. */
async function namedSteps(db: Database, ids: string[]): Promise<Fields[]> {
  const rows = (await db.followUp.bulkGet(ids)).filter((row) => row !== undefined);
  return rows.flatMap(({ id, clientId, kind, text, reason, from, planned, createdAt }) =>
    from && planned ? [present({ id, clientId, kind, text, reason, from, planned, due: planned, createdAt })] : [],
  );
}
