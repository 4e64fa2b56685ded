import { addMinor } from '../money';
import { FREQUENCIES, GROUPS, type Group, type Kept, type Place, placeOf, QUARTERS, yearTo } from './place';

export interface Matrix {
  /** All cells in which somebody stands. */
  cells: MatrixCell[];
  groups: MatrixGroup[];
  /** Who stands in another group than a quarter ago, those who slid from regular first. */
  moves: MatrixMove[];
  clients: number;
}

/** Minor units by currency: they are not added up. */
export type Sums = Record<string, number>;

export interface MatrixCell {
  recency: number;
  frequency: number;
  clients: number;
  money: Sums;
}

export interface MatrixGroup {
  group: Group;
  clients: number;
  /** A quarter ago. */
  before: number;
  money: Sums;
}

export interface MatrixMove {
  from: Group;
  to: Group;
  clients: number;
}

/** Of whom a list is wanted: who stands in a cell, in a group, or went from one to another. */
export type MatrixPart =
  | { of: 'cell'; recency: number; frequency: number }
  | { of: 'group'; group: Group }
  | { of: 'move'; from: Group; to: Group };

export interface Placed<One> {
  client: One;
  now: Place;
  before?: Group;
}

/** Where each client stands in a month ("2026-11"), and stood a quarter before. */
export function placed<One extends Kept>(clients: readonly One[], month: string): Placed<One>[] {
  const year = yearTo(month);
  const earlier = yearTo(year.earlier);
  return clients.flatMap((client) => {
    const now = placeOf(client, year);
    const before = placeOf(client, earlier)?.group;
    return now ? [{ client, now, ...(before && { before }) }] : [];
  });
}

export function matrixOf(clients: readonly Placed<Kept>[]): Matrix {
  const cells = new Map<string, MatrixCell>();
  const groups = new Map<Group, MatrixGroup>(
    GROUPS.map((group) => [group, { group, clients: 0, before: 0, money: {} }]),
  );
  const moves = new Map<string, MatrixMove>();
  for (const { client, now, before } of clients) {
    const currency = client.purchases.worth?.currency;
    const group = groups.get(now.group);
    if (group) count(group, now, currency);
    const earlier = before && groups.get(before);
    if (earlier) earlier.before += 1;
    if (now.cell) {
      const key = `${now.cell.recency} ${now.cell.frequency}`;
      const cell = cells.get(key) ?? { ...now.cell, clients: 0, money: {} };
      cells.set(key, cell);
      count(cell, now, currency);
    }
    if (!before || before === now.group) continue;
    const key = `${before} ${now.group}`;
    const move = moves.get(key) ?? { from: before, to: now.group, clients: 0 };
    moves.set(key, { ...move, clients: move.clients + 1 });
  }
  return {
    cells: [...cells.values()].sort((one, other) => one.recency - other.recency || one.frequency - other.frequency),
    groups: [...groups.values()],
    moves: [...moves.values()].sort(byWeight),
    clients: clients.length,
  };
}

/** By which money dots are large: the firm's own, or where nobody buys in it the one in which most of the cells are. */
export function currencyOf({ cells }: Pick<Matrix, 'cells'>, own: string): string {
  const count = new Map<string, number>();
  for (const { money } of cells)
    for (const currency of Object.keys(money)) count.set(currency, (count.get(currency) ?? 0) + 1);
  if (count.has(own)) return own;
  const [most] = [...count].sort(([one, of], [other, more]) => more - of || (one < other ? -1 : 1));
  return most?.[0] ?? own;
}

export function isIn(part: MatrixPart, { now, before }: Placed<unknown>): boolean {
  switch (part.of) {
    case 'cell':
      return now.cell?.recency === part.recency && now.cell.frequency === part.frequency;
    case 'group':
      return now.group === part.group;
    case 'move':
      return now.group === part.to && before === part.from;
  }
}

/** How many columns and rows the grid has. */
export const GRID = { recencies: QUARTERS, frequencies: FREQUENCIES.length };

function count(into: { clients: number; money: Sums }, { minor }: Place, currency: string | undefined): void {
  into.clients += 1;
  if (currency && minor > 0) into.money[currency] = addMinor(into.money[currency] ?? 0, minor);
}

function byWeight(one: MatrixMove, other: MatrixMove): number {
  return (
    Number(other.from === 'regular') - Number(one.from === 'regular') ||
    other.clients - one.clients ||
    GROUPS.indexOf(one.from) - GROUPS.indexOf(other.from) ||
    GROUPS.indexOf(one.to) - GROUPS.indexOf(other.to)
  );
}
