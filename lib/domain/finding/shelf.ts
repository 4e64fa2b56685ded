import { PART } from './line';
import { type Query, rankOf } from './query';

/** Lines of many clients as one text, and whose each is. */
export interface Shelf {
  ids: readonly string[];
  /** The lines, each with its end. */
  text: string;
  /** Where each line begins, and where the text ends. */
  starts: Uint32Array;
  /** Where each of the parts after the first begins, `PARTS` of each line. */
  parts: Uint32Array;
}

const PARTS = 4;

export function shelfOf(ids: readonly string[], lines: readonly string[]): Shelf {
  const starts = new Uint32Array(lines.length + 1);
  const parts = new Uint32Array(lines.length * PARTS);
  let at = 0;
  for (const [i, line] of lines.entries()) {
    starts[i] = at;
    let part = -1;
    for (let p = 0; p < PARTS; p++) {
      part = line.indexOf(PART, part + 1);
      parts[i * PARTS + p] = at + (part < 0 ? line.length : part);
    }
    at += line.length + 1;
  }
  starts[lines.length] = at;
  return { ids, text: lines.map((line) => `${line}\n`).join(''), starts, parts };
}

/** A client that was found, and how well (`rankOf`). */
export interface Found {
  id: string;
  rank: number;
}

const RANKS = PARTS + 2;
const NOT = 255;

/** Where a line that answers stands. */
interface Place {
  shelf: Shelf;
  i: number;
}

/** All lines that answer a query, by how well they do. */
export class Hits {
  readonly #byRank: Place[][] = Array.from({ length: RANKS }, () => []);
  total = 0;

  constructor(shelves: Iterable<Shelf>, query: Query, isWanted: (id: string) => boolean = () => true) {
    const rarest = [...query].sort((a, b) => shortest(b) - shortest(a))[0];
    if (!rarest) return;
    for (const shelf of shelves) this.#look(shelf, query, rarest, isWanted);
  }

  #look(shelf: Shelf, query: Query, rarest: readonly string[], isWanted: (id: string) => boolean): void {
    const ranks = ranksIn(shelf, rarest);
    for (let i = 0; i < ranks.length; i++) {
      if (ranks[i] === NOT) continue;
      const rank = query.length === 1 ? ranks[i] : rankOf(lineAt({ shelf, i }), query);
      if (rank === undefined || !isWanted(shelf.ids[i] ?? '')) continue;
      this.#byRank[rank]?.push({ shelf, i });
      this.total += 1;
    }
  }

  /** The best first, and among those that answer alike in the order of their names. */
  best(offset: number, limit: number): Found[] {
    const best: Found[] = [];
    for (const [rank, places] of this.#byRank.entries()) {
      const left = offset + limit - best.length;
      if (left <= 0) break;
      for (const { shelf, i } of firstOf(places, left)) best.push({ id: shelf.ids[i] ?? '', rank });
    }
    return best.slice(offset);
  }

  *ids(): Generator<string> {
    for (const places of this.#byRank) for (const { shelf, i } of places) yield shelf.ids[i] ?? '';
  }
}

/** The longer it is, the fewer lines it stands in. */
function shortest(ways: readonly string[]): number {
  return Math.min(...ways.map(({ length }) => length));
}

/** How well each line answers the one word, by one look through the text for each of its ways. */
function ranksIn({ text, starts, parts, ids }: Shelf, ways: readonly string[]): Uint8Array {
  const ranks = new Uint8Array(ids.length).fill(NOT);
  for (const way of ways) {
    let i = 0;
    for (let at = text.indexOf(way); at >= 0; at = text.indexOf(way, starts[i])) {
      while ((starts[i + 1] ?? Number.POSITIVE_INFINITY) <= at) i += 1;
      let rank = at === starts[i] ? 0 : 1;
      for (let p = 0; p < PARTS && (parts[i * PARTS + p] ?? 0) < at; p++) rank += 1;
      if (rank < (ranks[i] ?? NOT)) ranks[i] = rank;
      i += 1;
    }
  }
  return ranks;
}

function lineAt({ shelf, i }: Place): string {
  return shelf.text.slice(shelf.starts[i], (shelf.starts[i + 1] ?? 0) - 1);
}

/** Above this many it is quicker to put all in order at once. */
const FEW = 500;

/** The first by name: of very many that answer alike, only those that are shown are put in order. */
function firstOf(places: Place[], count: number): Place[] {
  const lined = (place: Place) => ({ place, line: lineAt(place) });
  if (count > FEW || places.length <= count) {
    const all = places.map(lined).sort(byLine);
    return all.slice(0, count).map(({ place }) => place);
  }
  const first: Lined[] = [];
  for (const place of places) {
    const one = lined(place);
    const last = first[count - 1];
    if (last && byLine(last, one) <= 0) continue;
    let [low, high] = [0, first.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (byLine(first[middle] as Lined, one) <= 0) low = middle + 1;
      else high = middle;
    }
    first.splice(low, 0, one);
    if (first.length > count) first.pop();
  }
  return first.map(({ place }) => place);
}

interface Lined {
  place: Place;
  line: string;
}

function byLine(a: Lined, b: Lined): number {
  if (a.line !== b.line) return a.line < b.line ? -1 : 1;
  return idOf(a) < idOf(b) ? -1 : 1;
}

function idOf({ place: { shelf, i } }: Lined): string {
  return shelf.ids[i] ?? '';
}
