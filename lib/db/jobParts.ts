import { fieldChange } from '../domain/fieldChange';
import { type Change, type Fields, type JournalEntry, NOUNS_OF_CLIENT, type Noun, type Rows } from '../domain/journal';
import type { Database } from './schema';
import { takeBackWhatCanBe } from './undo';
import { inZone, type Unit } from './unit';

/** Writes rows as they were decided; of a row that was there, the fields that were to be changed. */
export async function carryOut(unit: Unit, changes: Change[]): Promise<void> {
  const there = Map.groupBy(
    changes.filter(({ before }) => before),
    ({ noun }) => noun,
  );
  for (const [noun, rows] of there) {
    await unit.getMany(
      noun,
      rows.map(({ id }) => id),
    );
  }
  for (const change of changes) {
    const { noun, id, before, after } = change;
    if (!after) await unit.remove(noun, id);
    else if (!before) unit.addAtOnce(noun, after as Rows[Noun]);
    else {
      const row = (await unit.get(noun, id)) as Fields | undefined;
      const fields = fieldChange(change);
      if (row && fields)
        await unit.put(noun, { ...without(row, fields.before), ...fields.after } as unknown as Rows[Noun]);
    }
  }
  await inZone();
}

function without(row: Fields, fields: Fields = {}): Fields {
  return Object.fromEntries(Object.entries(row).filter(([name]) => !(name in fields)));
}

/** What somebody added for a client while the client was made one with another. */
export async function moveRest(unit: Unit, { from, to }: { from: string; to: string }): Promise<void> {
  for (const noun of NOUNS_OF_CLIENT) {
    if (!unit.scope.has(noun)) continue;
    for (const row of await unit.by(noun, 'clientId', from)) await unit.put(noun, { ...row, clientId: to } as never);
  }
}

export async function takeBackEntry(
  db: Database,
  unit: Unit,
  seq: number,
  isOwn: (id: string) => boolean,
): Promise<number> {
  const entry = await db.journal.get(seq);
  return entry ? takeBackWhatCanBe(unit, entry, isOwn) : 0;
}

/** All rows that a job made: what uses them is its own. */
export async function idsOfJob(db: Database, job: string): Promise<Set<string>> {
  const ids = new Set<string>();
  await db.journal
    .where('parent')
    .equals(job)
    .each(({ made = {}, changes }) => {
      for (const some of Object.values(made)) for (const id of some) ids.add(id);
      for (const { id } of changes) ids.add(id);
    });
  return ids;
}

export function nounsOf(entries: JournalEntry[]): Noun[] {
  const nouns = new Set<Noun>();
  for (const { changes, made = {} } of entries) {
    for (const { noun } of changes) nouns.add(noun);
    for (const noun of Object.keys(made)) nouns.add(noun as Noun);
  }
  return [...nouns];
}
