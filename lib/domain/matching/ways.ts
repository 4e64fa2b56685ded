import type { BankLine } from '../bankLine';
import { once } from '../once';
import { setsThatAddUp, sumOf } from './addingUp';
import type { Entry, InvoiceIndex, Known } from './invoices';
import type { SaidNumber } from './numbers';

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

/** A way to take a payment, while its list is being matched. */
export interface Found {
  clientId: string;
  parts: { entry: Entry; minor: number }[];
  rest: number;
  reasons: Reason[];
  /** Sure unless another is as sure. */
  isSure: boolean;
}

/**
 * Paid before anything was delivered: which invoice it belongs to, if any, only people know. "Direct deposit" is what
 * banks call any money that comes.
 */
const inAdvance = once(
  () =>
    /(?<!\p{L})(?:аванс\p{L}*|предопл\p{L}*|предварительн\p{L}* оплат\p{L}*|задат(?:ок|к\p{L}+)|перед(?:о|п)лат\p{L}*|avans\p{L}*|acont(?:ul)?|arvun\p{L}+|plat\p{L}+ anticipat\p{L}*|advance\p{L}*|pre-?pa(?:y|id)\p{L}*|down ?-?payment\p{L}*|(?<!(?:direct|cash|bank|cheque|check|mobile) )deposits?(?! (?:from|by))|on account|anzahlung\p{L}*|vorauszahlung\p{L}*|vorkasse|acomptes?|anticipos?|acconto|záloh\p{L}*|zaloh\p{L}*|zaliczk\p{L}*|előleg\p{L}*|eloleg\p{L}*|förskott\p{L}*|voorschot\p{L}*|aanbetaling\p{L}*)(?!\p{L})/iu,
);

export function saysInAdvance({ purpose }: BankLine): boolean {
  return inAdvance().test(purpose);
}

/** A number that so many invoices have tells nothing by itself. */
const MOST_OF_A_NUMBER = 500;

/** What a payer who is known may have paid. */
export function ofClient(
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
  const some = setsThatAddUp(open, minor);
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
  /** The end of the number is right and what stands before it is not: "AAC 12345" for AAB12345. */
  isMistyped: boolean;
}

/** The client's invoices whose numbers the purpose says, in the order it says them. */
function namedAmong(open: readonly Entry[], numbers: readonly SaidNumber[]): Named {
  const whole = numbers.flatMap(({ key, announced }) =>
    open.filter(({ number }) => number === key).map((entry) => ({ entry, isClear: announced || key.length > 3 })),
  );
  if (whole.length > 0) {
    const isClear = whole.every((one) => one.isClear);
    return { entries: distinct(whole.map(({ entry }) => entry)), isClear, isMistyped: false };
  }
  const tails = numbers.flatMap((said) =>
    open
      .filter((entry) => isTail(entry, said.key))
      .map((entry) => ({ entry, isMistyped: isOfOtherSeries(entry, said) })),
  );
  const isMistyped = tails.some((one) => one.isMistyped);
  return { entries: distinct(tails.map(({ entry }) => entry)), isClear: false, isMistyped };
}

/** The series is written, and is another; or the word before is the series but for a letter. */
function isOfOtherSeries({ number }: Entry, { key, endOf, after = '' }: SaidNumber): boolean {
  if (endOf !== undefined && !number.endsWith(endOf)) return true;
  const series = number.slice(0, -key.length);
  const amiss = Array.from(series).filter((letter, at) => letter !== after[at]).length;
  return series.length === after.length && amiss === 1;
}

function isTail({ number }: Entry, key: string): boolean {
  return key.length >= 3 && /^\p{N}+$/u.test(key) && number !== key && number.endsWith(key);
}

/** The client named invoices: exactly, in part, or more than is left of them. */
function ofNamed(
  line: BankLine,
  { entries, isClear, isMistyped }: Named,
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
    const isSure = isClear || (isKnown && !isMistyped);
    return [{ clientId, parts: paidWhole(entries), rest: 0, reasons: [...reasons, said], isSure }];
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
export function byNumber(
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
    // A number and an amount are enough only where the bank names nobody: a stranger, or somebody else who is known,
    // may pay for a client, and only people know.
    return ways.map((way) => ({ ...way, isSure: way.isSure && line.payer === '' && line.account === '' }));
  }).flat();
  // Of many clients with such a number only those whose amount fits are worth showing, if there are any.
  const fitting = found.filter(({ reasons }) => reasons.includes('amount') || reasons.includes('sum'));
  return fitting.length > 0 || known.size > 0 ? fitting : found;
}

/** Nothing but the amount: never more than a question. */
export function byAmount(line: BankLine, index: InvoiceIndex): Found[] {
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

function distinct<T>(all: readonly T[]): T[] {
  return [...new Set(all)];
}
