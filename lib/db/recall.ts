import type { Fields, Noun } from '../domain/journal';
import type { DaySum } from '../domain/ledger/sums';
import type { Stamped } from './stamp';

/** More is not kept in memory. */
const MOST_ROWS = 50_000;

type Stored = Stamped<Fields>;

/**
 * What a job has read already, for its next parts, with what it wrote itself. It holds for as long as nobody else writes
 * and no part fails.
 */
export class Recall {
  readonly #rows = new Map<Noun, Map<string, Stored | undefined>>();
  readonly #lists = new Map<string, string[]>();
  /** Everyone's sums by day, as the last part left them. */
  readonly sums = new Map<string, DaySum | undefined>();
  #size = 0;
  #moment = -1;

  /** How often was written until now; when that was not by this job alone, nothing of it holds. */
  holdsAt(moment: number): void {
    if (this.#moment !== moment) this.forgetAll();
    this.#moment = moment;
  }

  /** The job's own writing is the latest. */
  isLatest(moment: number): void {
    this.#moment = moment;
  }

  forgetAll(): void {
    this.#rows.clear();
    this.#lists.clear();
    this.sums.clear();
    this.#size = 0;
  }

  knows(noun: Noun, id: string): boolean {
    return this.#rows.get(noun)?.has(id) === true;
  }

  row(noun: Noun, id: string): Stored | undefined {
    return this.#rows.get(noun)?.get(id);
  }

  keep(noun: Noun, id: string, row: Stored | undefined): void {
    if (this.#size >= MOST_ROWS) return;
    this.#rowsOf(noun).set(id, row);
    this.#size += 1;
  }

  /** The rows of an index; undefined where they are not known. */
  list(noun: Noun, key: string): Stored[] | undefined {
    return this.#lists.get(key)?.flatMap((id) => this.row(noun, id) ?? []);
  }

  keepList(noun: Noun, key: string, found: Map<string, Stored>): void {
    if (this.#size + found.size > MOST_ROWS) return;
    for (const [id, row] of found) this.keep(noun, id, row);
    this.#lists.set(key, [...found.keys()]);
  }

  /** The job wrote a row: it stands in these lists no more, and in those now. */
  wrote(noun: Noun, id: string, row: Stored | undefined, { from, to }: { from: string[]; to: string[] }): void {
    for (const key of from) {
      const list = this.#lists.get(key);
      if (list) this.#lists.set(key, without(list, id));
    }
    const listed = to.filter((key) => this.#lists.has(key));
    for (const key of listed) this.#lists.get(key)?.push(id);
    if (listed.length > 0 || this.knows(noun, id)) this.#rowsOf(noun).set(id, row);
  }

  #rowsOf(noun: Noun): Map<string, Stored | undefined> {
    const rows = this.#rows.get(noun) ?? new Map<string, Stored | undefined>();
    this.#rows.set(noun, rows);
    return rows;
  }
}

function without(list: string[], id: string): string[] {
  return list.filter((one) => one !== id);
}
