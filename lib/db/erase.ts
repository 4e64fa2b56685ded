import { type Erased, rowWithoutPerson } from '../domain/erasure';
import {
  type FieldChange,
  type Fields,
  type JournalEntry,
  keyOf,
  NOUNS,
  type Noun,
  type Rows,
} from '../domain/journal';
import type { Traces } from '../domain/traces';
import type { Database, TableName } from './schema';
import { bare, type Stamped } from './stamp';
import type { Unit } from './unit';

/** So many rows are looked through at once; others are answered in between. */
const STRETCH = 500;

export interface EraseWorld {
  db: Database;
  /** Writes rows as any command does, with all that follows from them. */
  write(name: string, work: (unit: Unit) => Promise<void>): Promise<void>;
  /** Resolves when all that is made from the journal is up to date. */
  settled(): Promise<void>;
  breath(): Promise<void>;
  /** What a job holds in memory of what it is to do is read anew from where it is kept. */
  forgetPieces(): void;
}

/** Nobody's to take back. */
const BY_ITSELF = 'by-itself.erase';

/**
 * First the rows, as any change: marks, words and whatever else is made from the journal follow them. When all of that
 * is done the journal itself forgets, and with it what was written just now.
 */
export async function erase(world: EraseWorld, traces: Traces): Promise<Erased> {
  const erased: Erased = {};
  const count = (what: keyof Erased, some: number) => {
    if (some > 0) erased[what] = (erased[what] ?? 0) + some;
  };
  for (const noun of NOUNS) count(noun, await eraseRows(world, noun, traces));
  await world.settled();
  count('journal', await eraseJournal(world, traces));
  for (const table of ['aside', 'jobPart', 'device'] as const) await eraseKept(world, table, traces);
  world.forgetPieces();
  return erased;
}

async function eraseRows({ db, write, breath }: EraseWorld, noun: Noun, traces: Traces): Promise<number> {
  let count = 0;
  for await (const rows of stretches<Stamped<Rows[Noun]>>(db, noun)) {
    const changes = rows.flatMap((stored): { key: string; clean: Fields | undefined }[] => {
      const row = bare(stored) as Rows[Noun];
      const key = keyOf(noun, row as never);
      if (isThem(noun, key, traces)) return [{ key, clean: undefined }];
      const clean = rowWithoutPerson(row as unknown as Fields, traces, isTheirs(row as unknown as Fields, traces));
      return clean === (row as unknown) ? [] : [{ key, clean }];
    });
    count += changes.length;
    if (changes.length > 0) {
      await write(BY_ITSELF, async (unit) => {
        await unit.getMany(
          noun,
          changes.map(({ key }) => key),
        );
        for (const { key, clean } of changes) {
          if (clean === undefined) await unit.remove(noun, key);
          else await unit.put(noun, clean as unknown as Rows[Noun]);
        }
      });
    }
    await breath();
  }
  return count;
}

/** A row that is the person, or is named by them. */
function isThem(noun: Noun, key: string, traces: Traces): boolean {
  if (noun === 'contact') return traces.contactIds.includes(key);
  if (noun === 'address') return isTheirAddress(key, traces);
  return noun === 'setting' && traces.emails.some((email) => key.includes(email));
}

function isTheirAddress(address: string, { emails, phones }: Traces): boolean {
  return emails.includes(address) || phones.includes(address);
}

function isTheirs(row: Fields, { clientIds }: Traces): boolean {
  return [row.clientId, row.id].some((one) => typeof one === 'string' && clientIds.includes(one));
}

type Kept = JournalEntry & { seq: number; touched?: string[] };

async function eraseJournal({ db, breath }: EraseWorld, traces: Traces): Promise<number> {
  let count = 0;
  for await (const entries of stretches<Kept>(db, 'journal')) {
    const changed = entries.flatMap((entry) => {
      const clean = entryWithout(entry, traces);
      return clean === entry ? [] : [clean];
    });
    count += changed.length;
    if (changed.length > 0) await db.journal.bulkPut(changed);
    await breath();
  }
  return count;
}

function entryWithout(entry: Kept, traces: Traces): Kept {
  const isRow = (row: string) => {
    const [noun = '', ...rest] = row.split(':');
    return !isThem(noun as Noun, rest.join(':'), traces);
  };
  const changes = changesWithout(entry.changes, traces);
  const followed = entry.followed && changesWithout(entry.followed, traces);
  const touched = filtered(entry.touched, isRow);
  const made = madeWithout(entry.made, traces);
  const result = rowWithoutPerson(entry.result, traces, false);
  const isSame =
    changes === entry.changes &&
    followed === entry.followed &&
    touched === entry.touched &&
    made === entry.made &&
    result === entry.result;
  if (isSame) return entry;
  return {
    ...entry,
    changes,
    ...(followed && { followed }),
    ...(touched && { touched }),
    ...(made && { made }),
    ...(result !== undefined && { result }),
  };
}

function changesWithout(changes: FieldChange[], traces: Traces): FieldChange[] {
  const kept = changes.flatMap((change) => {
    if (isThem(change.noun, change.id, traces)) return [];
    return rowWithoutPerson(change, traces, isTheirs({ ...change }, traces));
  });
  return kept.length === changes.length && kept.every((change, i) => change === changes[i]) ? changes : kept;
}

function filtered(list: string[] | undefined, stays: (one: string) => boolean): string[] | undefined {
  return list?.every(stays) ? list : list?.filter(stays);
}

function madeWithout(made: JournalEntry['made'], traces: Traces): JournalEntry['made'] {
  if (!made?.address && !made?.contact) return made;
  const address = filtered(made.address, (one) => !isTheirAddress(one, traces));
  const contact = filtered(made.contact, (one) => !traces.contactIds.includes(one));
  if (address === made.address && contact === made.contact) return made;
  return { ...made, ...(address && { address }), ...(contact && { contact }) };
}

/** What the person is being erased by is kept until it is over. */
const ERASING = 'erasing';

/** What waits beside the rows, or is this device's own. */
async function eraseKept({ db }: EraseWorld, name: 'aside' | 'jobPart' | 'device', traces: Traces): Promise<void> {
  const table = db.table<Fields>(name);
  for await (const rows of stretches<Fields>(db, name)) {
    for (const row of rows) {
      const key = String(row.row ?? row.key ?? '');
      if (key === ERASING) continue;
      const clean = rowWithoutPerson(row, traces, isTheirs(row, traces));
      if (clean === row) continue;
      const isNamed = clean.row !== row.row || clean.key !== row.key;
      if (isNamed) await table.delete(key);
      else await table.put(clean);
    }
  }
}

async function* stretches<Row>(db: Database, name: TableName): AsyncGenerator<Row[]> {
  const table = db.table<Row>(name);
  const path = table.schema.primKey.keyPath;
  const keyOfRow = (row: Row) => {
    const one = row as Fields;
    return (Array.isArray(path) ? path.map((part) => one[part]) : one[path as string]) as string;
  };
  for (let last: string | undefined; ; ) {
    const from = last === undefined ? table.toCollection() : table.where(':id').above(last);
    const rows: Row[] = await from.limit(STRETCH).toArray();
    const end = rows.at(-1);
    if (end === undefined) return;
    last = keyOfRow(end);
    yield rows;
    if (rows.length < STRETCH) return;
  }
}
