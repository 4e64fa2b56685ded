import type { BankLine } from '../bankLine';
import { type Entry, type InvoiceIndex, indexOf, type Known, type OpenInvoice } from './invoices';
import { numbersIn, type SaidNumber } from './numbers';

/** Why a payment is thought to be for an invoice. */
export type Reason =
  /** The purpose names the invoice's number; `number-part` only its last figures, or without a word for an invoice. */
  | 'number'
  | 'number-part'
  /** The payer's account or name is the client's. */
  | Known
  /** Exactly what is left of the invoice, or of all of them together. */
  | 'amount'
  | 'sum'
  /** Less than is left, more than is left. */
  | 'part'
  | 'over';

/** So much of the payment for this invoice, in minor units of the payment's currency. */
export interface Allocation {
  invoiceId: string;
  minor: number;
}

/** A way to take a payment: what is not allocated stays as the client's credit. */
export interface Candidate {
  clientId: string;
  allocations: Allocation[];
  /** What is left of the payment, in its minor units. */
  rest: number;
  reasons: Reason[];
}

/**
 * What a bank's line pays. Sure ones are proposed together, doubtful ones one by one with the likeliest candidate first;
 * `outgoing` is the own money that went out.
 */
export type Match = { line: BankLine } & (
  | { verdict: 'sure'; candidate: Candidate }
  | { verdict: 'doubtful'; candidates: Candidate[] }
  | { verdict: 'none' | 'outgoing' }
);

/** More than these nobody looks through. */
const MOST_CANDIDATES = 5;
/** A number that so many invoices have tells nothing by itself. */
const MOST_OF_A_NUMBER = 500;

/** How many lines between two words of progress. */
const STEP = 100;

/**
 * Matches a bank's lines to the open invoices, the earlier payments first; what a sure one pays is no longer open to
 * those after it. In the order of the list. `onProgress` is told how many lines are done.
 */
export function matchLines(
  lines: readonly BankLine[],
  invoices: readonly OpenInvoice[],
  onProgress: (done: number, of: number) => void = () => {},
): Match[] {
  const index = indexOf(invoices);
  const order = lines
    .map((line, at) => ({ line, at }))
    .sort((a, b) => compare(a.line.date, b.line.date) || a.at - b.at);
  const matches: Match[] = [];
  order.forEach(({ line, at }, done) => {
    if (done % STEP === 0) onProgress(done, lines.length);
    matches[at] = matchLine(line, index);
  });
  onProgress(lines.length, lines.length);
  return matches;
}

function matchLine(line: BankLine, index: InvoiceIndex): Match {
  if (line.amount.minor <= 0) return { line, verdict: 'outgoing' };
  const numbers = numbersIn(line.purpose);
  const known = index.clientsOf(line.payer, line.account);
  const found = [
    ...known.flatMap((client) => ofClient(line, numbers, client.clientId, client.known, index)),
    ...byNumber(line, numbers, new Set(known.map(({ clientId }) => clientId)), index),
  ];
  // Where two clients bear the name, or only a part of it, an amount is not enough.
  const sure = found.filter(
    ({ isSure, reasons }) =>
      isSure && (reasons.includes('number') || (known.length < 2 && !reasons.includes('name-part'))),
  );
  const [candidate] = sure;
  if (candidate && sure.length === 1 && isAlone(candidate, found)) {
    for (const { entry, minor } of candidate.parts) index.pay(entry, minor);
    return { line, verdict: 'sure', candidate: shown(candidate) };
  }
  const candidates = found.length > 0 ? found : byAmount(line, index);
  if (candidates.length === 0) return { line, verdict: 'none' };
  const likeliest = candidates.toSorted((a, b) => weightOf(b) - weightOf(a)).slice(0, MOST_CANDIDATES);
  return { line, verdict: 'doubtful', candidates: likeliest.map(shown) };
}

interface Found {
  clientId: string;
  parts: { entry: Entry; minor: number }[];
  rest: number;
  reasons: Reason[];
  /** Sure unless another is as sure. */
  isSure: boolean;
}

function shown({ clientId, parts, rest, reasons }: Found): Candidate {
  return {
    clientId,
    allocations: parts.map(({ entry, minor }) => ({ invoiceId: entry.invoice.id, minor })),
    rest,
    reasons,
  };
}

/** Another client's invoice that fits by number and amount as well makes even the surest a question. */
function isAlone(candidate: Found, all: readonly Found[]): boolean {
  const fits = ({ reasons }: Found) =>
    reasons.includes('number') && (reasons.includes('amount') || reasons.includes('sum'));
  return fits(candidate) || !all.some((other) => other.clientId !== candidate.clientId && fits(other));
}

const WEIGHTS: Readonly<Record<Reason, number>> = {
  account: 8,
  number: 7,
  name: 6,
  'name-part': 4,
  amount: 5,
  sum: 5,
  'number-part': 3,
  part: 0,
  over: -1,
};

function weightOf({ reasons }: Found): number {
  return reasons.reduce((sum, reason) => sum + WEIGHTS[reason], 0);
}

/** What a payer who is known may have paid. */
function ofClient(
  line: BankLine,
  numbers: readonly SaidNumber[],
  clientId: string,
  known: Known,
  index: InvoiceIndex,
): Found[] {
  const { minor, currency } = line.amount;
  const open = index.ofClient(clientId, currency);
  if (open.length === 0) return [];
  const named = namedAmong(open, numbers);
  if (named.entries.length > 0) return ofNamed(line, named, clientId, [known], open);

  // A number that none of the client's open invoices has: paid already, or another's.
  const isOther = numbers.some(({ announced }) => announced);
  const same = open.filter(({ left }) => left === minor);
  const [one] = same;
  if (one) {
    const isSure = same.length === 1 && !isOther && line.date >= one.invoice.issued;
    return same.map((entry) => ({ clientId, parts: [{ entry, minor }], rest: 0, reasons: [known, 'amount'], isSure }));
  }
  if (open.length > 1 && sumOf(open) === minor) {
    return [{ clientId, parts: paidWhole(open), rest: 0, reasons: [known, 'sum'], isSure: !isOther }];
  }
  const some = open.length <= MOST_TO_ADD ? thoseThatAddUp(open, minor) : [];
  return [
    ...some.map(
      (entries): Found => ({ clientId, parts: paidWhole(entries), rest: 0, reasons: [known, 'sum'], isSure: false }),
    ),
    earliestFirst(open, minor, clientId, [known]),
  ];
}

interface Named {
  entries: Entry[];
  /** Of each of them the whole number is announced as an invoice's. */
  isClear: boolean;
}

/** The client's invoices whose numbers the purpose says, in the order it says them. */
function namedAmong(open: readonly Entry[], numbers: readonly SaidNumber[]): Named {
  const whole = numbers.flatMap(({ key, announced }) =>
    open.filter(({ number }) => number === key).map((entry) => ({ entry, isClear: announced || key.length > 3 })),
  );
  if (whole.length > 0) {
    return { entries: distinct(whole.map(({ entry }) => entry)), isClear: whole.every(({ isClear }) => isClear) };
  }
  const tails = numbers.flatMap(({ key }) => open.filter((entry) => isTail(entry, key)));
  return { entries: distinct(tails), isClear: false };
}

function isTail({ number }: Entry, key: string): boolean {
  return key.length >= 3 && /^\p{N}+$/u.test(key) && number !== key && number.endsWith(key);
}

/** The client named invoices: exactly, in part, or more than is left of them. */
function ofNamed(
  line: BankLine,
  { entries, isClear }: Named,
  clientId: string,
  why: Reason[],
  open: readonly Entry[],
): Found[] {
  const { minor } = line.amount;
  const reasons: Reason[] = [isClear ? 'number' : 'number-part', ...why];
  const sum = sumOf(entries);
  const isKnown = why.length > 0;
  if (sum === minor) {
    const said: Reason = entries.length > 1 ? 'sum' : 'amount';
    return [{ clientId, parts: paidWhole(entries), rest: 0, reasons: [...reasons, said], isSure: isClear || isKnown }];
  }
  if (minor < sum) {
    const isSure = isKnown && isClear && entries.length === 1;
    return [{ ...earliestFirst(entries, minor, clientId, reasons), isSure }];
  }
  const others = open.filter((entry) => !entries.includes(entry));
  const over: Found = {
    clientId,
    parts: paidWhole(entries),
    rest: minor - sum,
    reasons: [...reasons, 'over'],
    isSure: false,
  };
  if (others.length === 0) return [{ ...over, isSure: isKnown && isClear }];
  const spread = earliestFirst(others, minor - sum, clientId, reasons);
  return [{ ...spread, parts: [...over.parts, ...spread.parts] }, over];
}

/** Payments of somebody unknown, and for somebody else: by the number that they name. */
function byNumber(
  line: BankLine,
  numbers: readonly SaidNumber[],
  known: ReadonlySet<string>,
  index: InvoiceIndex,
): Found[] {
  const clients = new Map<string, Entry[]>();
  for (const { key } of numbers) {
    const all = [...index.byNumber(key), ...index.byTail(key)];
    const entries = all.length > MOST_OF_A_NUMBER ? all.filter(({ left }) => left === line.amount.minor) : all;
    for (const entry of entries) {
      const { clientId, left } = entry.invoice;
      if (entry.left <= 0 || left.currency !== line.amount.currency || known.has(clientId)) continue;
      clients.set(clientId, [...(clients.get(clientId) ?? []), entry]);
    }
  }
  const found = Array.from(clients, ([clientId, entries]): Found[] => {
    const named = namedAmong(distinct(entries), numbers);
    const ways = ofNamed(line, named, clientId, [], distinct(entries));
    // With somebody else's name on it, a number and an amount are a question.
    return ways.map((way) => ({ ...way, isSure: way.isSure && known.size === 0 }));
  }).flat();
  // Of many clients with such a number only those whose amount fits are worth showing, if there are any.
  const fitting = found.filter(({ reasons }) => reasons.includes('amount') || reasons.includes('sum'));
  return fitting.length > 0 || known.size > 0 ? fitting : found;
}

/** Nothing but the amount: never more than a question. */
function byAmount(line: BankLine, index: InvoiceIndex): Found[] {
  const { minor } = line.amount;
  return index.byLeft(line.amount).map((entry) => ({
    clientId: entry.invoice.clientId,
    parts: [{ entry, minor }],
    rest: 0,
    reasons: ['amount'],
    isSure: false,
  }));
}

function earliestFirst(open: readonly Entry[], minor: number, clientId: string, why: readonly Reason[]): Found {
  let rest = minor;
  const parts: Found['parts'] = [];
  for (const entry of open) {
    if (rest === 0) break;
    const paid = Math.min(rest, entry.left);
    parts.push({ entry, minor: paid });
    rest -= paid;
  }
  return { clientId, parts, rest, reasons: [...why, rest > 0 ? 'over' : 'part'], isSure: false };
}

function paidWhole(entries: readonly Entry[]): Found['parts'] {
  return entries.map((entry) => ({ entry, minor: entry.left }));
}

function sumOf(entries: readonly Entry[]): number {
  return entries.reduce((sum, { left }) => sum + left, 0);
}

/** Of so few all ways to add them up are tried. */
const MOST_TO_ADD = 12;
const MOST_WAYS = 3;

/** The sets of two and more invoices, not all of them, that together come to the amount. */
function thoseThatAddUp(open: readonly Entry[], minor: number): Entry[][] {
  const ways: Entry[][] = [];
  for (let set = 3; set < 2 ** open.length - 1 && ways.length < MOST_WAYS; set += 1) {
    const entries = open.filter((_, at) => (set >> at) & 1);
    if (entries.length > 1 && sumOf(entries) === minor) ways.push(entries);
  }
  return ways;
}

function distinct<T>(all: readonly T[]): T[] {
  return [...new Set(all)];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
