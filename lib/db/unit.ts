import Dexie, { type Table } from 'dexie';
import { INDEXES, type Indexed, type IndexOf } from '../app/indexes';
import type { PutOptions, Turned } from '../app/rowPorts';
import { fieldsThatDiffer } from '../domain/fieldChange';
import type { Hlc } from '../domain/hlc';
import { emptyBag, type Fields, keyOf, type Noun, type Rows } from '../domain/journal';
import type { Standing } from '../domain/playbooks/playbook';
import { FEW, FEW_KEYS, rowsByIndex, rowsByKey } from './byIndex';
import type { Recall } from './recall';
import type { Database, TableName } from './schema';
import { type Aside, BY_RULE, bare, type Stamp, type Stamped, stampedFields, stampOf, withAside } from './stamp';

/** A row as it was, as it is now, and whether the database knows it. */
interface Held {
  /** Unknown of one that was put without having been read. */
  isKnown: boolean;
  before?: Fields | undefined;
  now?: Fields | undefined;
  stamp?: Stamp | undefined;
  /** As the database has it. */
  stored?: Fields | undefined;
  /** Written since the database was. */
  isDirty: boolean;
  /** Written since the last turn. */
  isTouched: boolean;
  seals?: boolean;
  /** The stamp that it came with. */
  given?: Stamp | undefined;
}

/**
 * Dexie follows its transaction through a hundred native awaits at most; each that asks the database nothing is one of
 * them, and this begins to count anew.
 */
export const inZone = () => Dexie.Promise.resolve();
/** It takes its time, too: of so many writes one after the other once is enough. */
const WRITES_IN_A_ROW = 4;

/** Of these most that are asked for are not there: one look along the keys says so of all. */
const SPARSE = new Set<Noun>(['rules']);

/** A table was touched that its command or question does not name. Tests fail by it; a user's command runs again with all. */
export class OutOfScope extends Error {
  constructor(readonly table: TableName) {
    super(`Out of the scope that was declared: ${table}`);
    this.name = 'OutOfScope';
  }
}

/**
 * A unit of work: the rows that a command or a question has read and written, each once. Writes are held back and reach a
 * table all at once: before a query that could not see them else, and when a turn ends. A turn is what one author does: a
 * hand, and after it the playbooks.
 */
export class Unit {
  readonly #held = new Map<Noun, Map<string, Held>>();
  /** Those of them that were written since the last turn: a turn costs what it changed, however much is held. */
  readonly #touched = new Map<Noun, Map<string, Held>>();
  /** Ids of rows that are new: nothing in the database names them yet. */
  readonly #new = new Set<string>();
  /** Ids of the rows found by an index: by noun, index and value. */
  readonly #lists = new Map<string, Set<string>>();
  /** Those among them that were written here, whether the list was asked for yet or not. */
  readonly #written = new Map<string, Set<string>>();
  /** Subjects and clients for which something was put there to stand. */
  readonly #stood = new Set<string>();
  readonly #standings = new Map<string, { key: [string, string]; standing: Standing | undefined }>();
  /** As they were read or put. */
  readonly #knownStandings = new Map<string, Standing | undefined>();
  /** What is on its way into the database, in the order in which it was handed over; what is asked for later sees it. */
  #writes: PromiseLike<unknown>[] = [];
  #inARow = 0;
  /** The device was given something to remember. */
  isNoted = false;
  /** What was read for the job that this is a part of, or is worked out for. */
  recall?: Recall;
  #at: Hlc;

  constructor(
    readonly db: Database,
    readonly scope: ReadonlySet<TableName>,
    at: Hlc,
    /** Nothing is written: what would be is only worked out. */
    readonly isRehearsal = false,
  ) {
    this.#at = at;
  }

  /** From now on it is written by another author. */
  writeAs(at: Hlc): void {
    this.#at = at;
  }

  table<Row = unknown, Key = string>(name: TableName): Table<Row, Key> {
    if (!this.scope.has(name)) throw new OutOfScope(name);
    return this.db.table(name);
  }

  async get<N extends Noun>(noun: N, id: string): Promise<Rows[N] | undefined> {
    return (await this.getMany(noun, [id]))[0];
  }

  async getMany<N extends Noun>(noun: N, ids: string[]): Promise<(Rows[N] | undefined)[]> {
    const held = this.#heldOf(noun);
    const unknown = [...new Set(ids)].filter((id) => !held.has(id));
    const asked = unknown.filter((id) => !this.recall?.knows(noun, id));
    for (const id of unknown) if (this.recall?.knows(noun, id)) this.#know(noun, id, this.recall.row(noun, id));
    if (asked.length > 0) {
      const table = this.table<Stamped<Fields>, string>(noun);
      const idOf = (row: Stamped<Fields>) => keyOf(noun, row as never);
      const few = SPARSE.has(noun) ? FEW : FEW_KEYS;
      const found = await rowsByKey(table, asked, idOf, (id) => id, few);
      const byId = new Map(found.map((row) => [idOf(row), row]));
      for (const id of asked) this.#know(noun, id, byId.get(id));
      if (this.isRehearsal) for (const id of asked) this.recall?.keep(noun, id, byId.get(id));
    } else {
      await inZone();
    }
    return ids.map((id) => held.get(id)?.now as Rows[N] | undefined);
  }

  async by<N extends Indexed>(noun: N, index: IndexOf<N>, value: string): Promise<Rows[N][]> {
    return (await this.byMany(noun, index, [value]))[0] ?? [];
  }

  /** The rows of each value, in the order of the values; by their ids. */
  async byMany<N extends Indexed>(noun: N, index: IndexOf<N>, values: string[]): Promise<Rows[N][][]> {
    const unknown = [...new Set(values)].filter((value) => !this.#lists.has(listKey(noun, index, value)));
    await this.#load(noun, index, unknown);
    const held = this.#heldOf(noun);
    return values.map((value) => {
      const ids = [...(this.#lists.get(listKey(noun, index, value)) ?? [])].sort();
      return ids.map((id) => held.get(id)?.now as unknown as Rows[N]);
    });
  }

  async #load<N extends Indexed>(noun: N, index: IndexOf<N>, values: string[]): Promise<void> {
    const table = this.table<Stamped<Fields>>(noun);
    const held = this.#heldOf(noun);
    const old = values.filter((value) => !this.#new.has(value));
    const recalled = new Map(old.map((value) => [value, this.recall?.list(noun, listKey(noun, index, value))]));
    const asked = old.filter((value) => !recalled.get(value));
    const valueIn = (row: Stamped<Fields>) => indexed(noun, index, row);
    const read = asked.length > 0 ? await rowsByIndex(table, { index, values: asked, valueIn }) : [];
    if (asked.length === 0) await inZone();
    if (this.isRehearsal) this.#recallLists(noun, index, asked, read);
    const found = [...read, ...[...recalled.values()].flatMap((rows) => rows ?? [])];
    // Written meanwhile or before: those are known already.
    for (const value of values) {
      const key = listKey(noun, index, value);
      this.#lists.set(key, new Set(this.#written.get(key)));
    }
    for (const row of found) {
      const id = keyOf(noun, row as never);
      this.#know(noun, id, row);
      const now = held.get(id)?.now;
      const value = now && indexed(noun, index, now);
      if (value !== undefined && value === indexed(noun, index, row))
        this.#lists.get(listKey(noun, index, value))?.add(id);
    }
  }

  #recallLists(noun: Noun, index: string, values: string[], found: Stamped<Fields>[]): void {
    const byValue = Map.groupBy(found, (row) => indexed(noun, index, row) ?? '');
    for (const value of values) {
      const rows = new Map((byValue.get(value) ?? []).map((row) => [keyOf(noun, row as never), row]));
      this.recall?.keepList(noun, listKey(noun, index, value), rows);
    }
  }

  /** What a query over a noun's table finds, after it knows what was written here. */
  async query<N extends Noun>(
    noun: N,
    run: (table: Table<Stamped<Rows[N]>, string>) => PromiseLike<Stamped<Rows[N]>[]>,
  ): Promise<Rows[N][]> {
    const table = this.table<Stamped<Rows[N]>>(noun);
    await this.#flush(noun);
    return (await run(table)).map(bare) as unknown as Rows[N][];
  }

  /** The same for what is no list of rows: a count, ids. */
  async ask<N extends Noun, T>(noun: N, run: (table: Table<Stamped<Rows[N]>, string>) => PromiseLike<T>): Promise<T> {
    const table = this.table<Stamped<Rows[N]>>(noun);
    await this.#flush(noun);
    return run(table);
  }

  async put<N extends Noun>(noun: N, row: Rows[N], { seals = false }: PutOptions = {}): Promise<void> {
    this.#write(noun, keyOf(noun, row), row as Fields, { seals });
    await this.#inZoneAtTimes();
  }

  /** A row that is known to be new: its id was made a moment ago. */
  async add<N extends Noun>(noun: N, row: Rows[N]): Promise<void> {
    this.addAtOnce(noun, row);
    await this.#inZoneAtTimes();
  }

  /** The same for very many, of which none is to be waited for. */
  addAtOnce<N extends Noun>(noun: N, row: Rows[N]): void {
    const id = keyOf(noun, row);
    if (!this.#heldOf(noun).has(id)) {
      this.#heldOf(noun).set(id, { isKnown: true, isDirty: false, isTouched: false });
      this.#new.add(id);
    }
    this.#write(noun, id, row as Fields, {});
  }

  async remove(noun: Noun, id: string): Promise<void> {
    this.#write(noun, id, undefined, {});
    await this.#inZoneAtTimes();
  }

  #inZoneAtTimes(): PromiseLike<void> | undefined {
    this.#inARow = (this.#inARow + 1) % WRITES_IN_A_ROW;
    return this.#inARow === 0 ? inZone() : undefined;
  }

  #write(noun: Noun, id: string, row: Fields | undefined, { seals }: PutOptions): void {
    if (!this.scope.has(noun)) throw new OutOfScope(noun);
    const held = this.#heldOf(noun);
    const known: Held = held.get(id) ?? { isKnown: false, isDirty: false, isTouched: false };
    const was = known.now;
    held.set(id, known);
    known.now = row && withoutEmpty(row);
    known.isDirty = true;
    known.isTouched = true;
    this.#touchedOf(noun).set(id, known);
    if (seals) known.seals = true;
    this.#relist(noun, id, was, known.now);
  }

  /** A row of a colleague's, with the times at which its fields were written there. */
  putStamped(noun: Noun, id: string, row: Fields, stamp: Stamp): void {
    this.#write(noun, id, row, {});
    const held = this.#heldOf(noun).get(id);
    if (held) held.given = stamp;
  }

  #relist(noun: Noun, id: string, was: Fields | undefined, now: Fields | undefined): void {
    for (const index of Object.keys(INDEXES[noun as Indexed] ?? {})) {
      if (was) {
        const key = listKey(noun, index, indexed(noun, index, was) ?? '');
        this.#lists.get(key)?.delete(id);
        this.#written.get(key)?.delete(id);
      }
      if (now) {
        const key = listKey(noun, index, indexed(noun, index, now) ?? '');
        this.#lists.get(key)?.add(id);
        const written = this.#written.get(key) ?? new Set<string>();
        this.#written.set(key, written.add(id));
      }
    }
  }

  stamp(noun: Noun, id: string): Stamp | undefined {
    return this.#held.get(noun)?.get(id)?.stamp;
  }

  stand(standing: Standing): void {
    this.#stood.add(standing.subject).add(standing.clientId);
    this.#keepStanding([standing.playbook, standing.subject], standing);
  }

  unstand(playbook: string, subject: string): void {
    this.#keepStanding([playbook, subject], undefined);
  }

  #keepStanding(key: [string, string], standing: Standing | undefined): void {
    this.#standings.set(standingKey(key), { key, standing });
    this.#knownStandings.set(standingKey(key), standing);
  }

  /** How these subjects stand in a playbook, in their order. */
  async standingsAt(playbook: string, subjects: readonly string[]): Promise<(Standing | undefined)[]> {
    const keyOf = (subject: string): [string, string] => [playbook, subject];
    const known = this.#knownStandings;
    const unknown = (await this.mayStand(subjects)).filter((subject) => !known.has(standingKey(keyOf(subject))));
    if (unknown.length > 0) {
      const found = await this.standings((table) => rowsByKey(table, unknown, ({ subject }) => subject, keyOf));
      for (const subject of unknown) known.set(standingKey(keyOf(subject)), undefined);
      for (const standing of found) known.set(standingKey(keyOf(standing.subject)), standing);
    }
    return subjects.map((subject) => known.get(standingKey(keyOf(subject))));
  }

  /** Of subjects or clients those for which something may stand: for what was made here nothing does by itself. */
  async mayStand(ids: readonly string[]): Promise<string[]> {
    await inZone();
    return ids.filter((id) => !this.#new.has(id) || this.#stood.has(id));
  }

  async standings<T>(run: (table: Table<Standing, [string, string]>) => PromiseLike<T>): Promise<T> {
    const table = this.table<Standing, [string, string]>('standing');
    this.#flushStandings();
    return run(table);
  }

  /** Writes are not waited for one by one: the database works while it is found out what follows. */
  handOver(...writes: (PromiseLike<unknown> | false)[]): void {
    for (const write of writes) {
      if (!write) continue;
      // Should something else fail before the end, this is nobody's error.
      write.then(undefined, () => {});
      this.#writes.push(write);
    }
  }

  /** Resolves when all is in the database. */
  async written(): Promise<void> {
    const writes = this.#writes;
    this.#writes = [];
    await Promise.all(writes);
  }

  /**
   * Ends a turn: what was written is on its way into the database, unless that is held back until it is flushed. Answers
   * what the turn changed.
   */
  async turn({ isHeldBack = false } = {}): Promise<Turned[]> {
    const isByRule = this.#at === BY_RULE && !this.isRehearsal;
    const merged = isByRule ? await this.#mergeAside() : new Set<string>();
    const changes: Turned[] = [];
    for (const [noun, touched] of this.#touchedNouns()) {
      // Without a wait where there is nothing to be read: very many turns are worked out one after the other.
      if (hasUnknown(touched)) await this.#knowBefore(noun, touched);
      for (const [id, row] of touched) {
        const { before, now: after, seals } = row;
        const isChanged = before && after ? fieldsThatDiffer(before, after).length > 0 : before !== after;
        const isMerged = merged.has(`${noun}:${id}`);
        if (isChanged || seals)
          changes.push({ noun, id, before, after, ...(seals && { seals }), ...(isMerged && { isMerged }) } as Turned);
      }
      // The database writes it while the next is looked at.
      if (!this.isRehearsal && !isHeldBack) await this.#flush(noun);
    }
    if (isHeldBack) return changes;
    if (!this.isRehearsal) this.#flushStandings();
    this.#beginTurn();
    return changes;
  }

  /** What a colleague did with a step that a rule makes only now: it is as they left it. */
  async #mergeAside(): Promise<Set<string>> {
    const merged = new Set<string>();
    for (const [noun, touched] of this.#touchedNouns()) {
      await this.#knowBefore(noun, touched);
      const made = [...touched].filter(([, { before, now }]) => !before && now);
      if (made.length === 0) continue;
      const asides = await this.table<Aside | undefined>('aside').bulkGet(made.map(([id]) => `${noun}:${id}`));
      for (const [i, [id, { now }]] of made.entries()) {
        const aside = asides[i];
        if (!aside || !now || Object.keys(aside.fields).length === 0) continue;
        const { row, stamp } = withAside(now, { made: BY_RULE }, aside);
        this.putStamped(noun, id, row, stamp);
        merged.add(aside.row);
      }
    }
    if (merged.size > 0) await this.table<Aside>('aside').bulkDelete([...merged]);
    return merged;
  }

  /** What a turn held back is on its way into the database. */
  async flush(): Promise<void> {
    for (const noun of this.#held.keys()) await this.#flush(noun);
    this.#flushStandings();
    this.#beginTurn();
  }

  #beginTurn(): void {
    for (const touched of this.#touched.values()) {
      for (const row of touched.values()) {
        row.before = row.now;
        row.isTouched = false;
        row.seals = false;
      }
    }
    this.#touched.clear();
  }

  async #flush(noun: Noun): Promise<void> {
    const held = this.#heldOf(noun);
    const dirty = [...held].filter(([, { isDirty }]) => isDirty);
    if (dirty.length === 0) return;
    if (this.isRehearsal) throw new Error(`A rehearsal cannot ask ${noun} for what it has not written`);
    await this.#knowBefore(noun, held);
    const put: Stamped<Fields>[] = [];
    const gone: string[] = [];
    for (const [id, row] of dirty) {
      row.isDirty = false;
      const { stored: was } = row;
      if (!row.now) {
        if (row.stored) gone.push(id);
        row.stamp = undefined;
      } else if (row.stored === undefined || fieldsThatDiffer(row.stored, row.now).length > 0) {
        row.stamp = row.given ?? this.#stampOf(noun, id, row, row.now);
        put.push({ ...row.now, stamp: row.stamp });
      } else if (row.given) {
        // Nothing differs but when it was written, which decides over what is still to come.
        row.stamp = row.given;
        put.push({ ...row.now, stamp: row.given });
      }
      row.given = undefined;
      row.stored = row.now;
      const is = row.now && { ...row.now, stamp: row.stamp as Stamp };
      this.recall?.wrote(noun, id, is, { from: listsOf(noun, was), to: listsOf(noun, row.now) });
    }
    const table = this.table<Stamped<Fields>>(noun);
    this.handOver(gone.length > 0 && table.bulkDelete(gone), put.length > 0 && table.bulkPut(put));
  }

  #stampOf(noun: Noun, id: string, { before, stamp, seals }: Held, now: Fields): Stamp {
    // What is sealed is said anew, whole.
    if (seals && stamp && this.#at !== BY_RULE) return stampedFields(stamp, Object.keys(now), this.#at);
    const bag = before ? undefined : emptyBag(noun, id);
    return bag ? stampOf(bag, now, { made: BY_RULE }, this.#at) : stampOf(before, now, stamp, this.#at);
  }

  /** Rows that were put without having been read are read now, all at once. */
  async #knowBefore(noun: Noun, held: Map<string, Held>): Promise<void> {
    const unknown = [...held].filter(([, { isKnown }]) => !isKnown);
    if (unknown.length === 0) return;
    const rows = await this.table<Stamped<Fields> | undefined>(noun).bulkGet(unknown.map(([id]) => id));
    for (const [i, [, row]] of unknown.entries()) {
      const stored = rows[i];
      row.isKnown = true;
      row.before = stored && bare(stored);
      row.stored = row.before;
      row.stamp = stored?.stamp;
    }
  }

  #flushStandings(): void {
    if (this.#standings.size === 0) return;
    const table = this.table<Standing, [string, string]>('standing');
    const all = [...this.#standings.values()];
    this.#standings.clear();
    const put = all.flatMap(({ standing }) => standing ?? []);
    const gone = all.filter(({ standing }) => !standing).map(({ key }) => key);
    this.handOver(put.length > 0 && table.bulkPut(put), gone.length > 0 && table.bulkDelete(gone));
  }

  #know(noun: Noun, id: string, stored: Stamped<Fields> | undefined): void {
    const held = this.#heldOf(noun);
    // What was written here since it was read counts.
    if (held.has(id)) return;
    const row = stored && bare(stored);
    held.set(id, {
      ...{ isKnown: true, isDirty: false, isTouched: false },
      ...{ before: row, now: row, stored: row, stamp: stored?.stamp },
    });
  }

  /** In the order in which the unit came to them. */
  #touchedNouns(): [Noun, Map<string, Held>][] {
    return [...this.#held.keys()].flatMap((noun) => {
      const touched = this.#touched.get(noun);
      return touched ? [[noun, touched] as [Noun, Map<string, Held>]] : [];
    });
  }

  #touchedOf(noun: Noun): Map<string, Held> {
    const touched = this.#touched.get(noun) ?? new Map<string, Held>();
    this.#touched.set(noun, touched);
    return touched;
  }

  #heldOf(noun: Noun): Map<string, Held> {
    const held = this.#held.get(noun) ?? new Map<string, Held>();
    this.#held.set(noun, held);
    return held;
  }
}

function hasUnknown(held: Map<string, Held>): boolean {
  for (const { isKnown } of held.values()) if (!isKnown) return true;
  return false;
}

function standingKey([playbook, subject]: [string, string]): string {
  return `${playbook}\n${subject}`;
}

function listKey(noun: Noun, index: string, value: string): string {
  return `${noun}\n${index}\n${value}`;
}

function indexed(noun: Noun, index: string, row: Fields): string | undefined {
  const indexes = INDEXES[noun as Indexed] as Record<string, (row: unknown) => string | undefined>;
  return indexes[index]?.(row);
}

function listsOf(noun: Noun, row: Fields | undefined): string[] {
  if (!row) return [];
  const indexes = Object.keys(INDEXES[noun as Indexed] ?? {});
  return indexes.map((index) => listKey(noun, index, indexed(noun, index, row) ?? ''));
}

/** A field that holds nothing is not there: so one state of a row has one form. */
function withoutEmpty(row: Fields): Fields {
  for (const value of Object.values(row)) {
    if (value === undefined) return Object.fromEntries(Object.entries(row).filter(([, one]) => one !== undefined));
  }
  return row;
}
