import type { BankLine } from '../bankLine';
import { type InvoiceIndex, indexOf, type OpenInvoice } from './invoices';
import { numbersIn, type SaidNumber } from './numbers';
import { byAmount, byNumber, type Found, ofClient, type Reason, saysInAdvance } from './ways';

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
      isSure && (reasons.includes('name-part') ? fits({ reasons }) : reasons.includes('number') || known.length < 2),
  );
  const [candidate] = sure;
  if (candidate && sure.length === 1 && isAlone(candidate, found) && !isForOthers(line, candidate, numbers, index)) {
    for (const { entry, minor } of candidate.parts) index.pay(entry, minor);
    return { line, verdict: 'sure', candidate: shown(candidate) };
  }
  const candidates = found.length > 0 ? found : byAmount(line, index);
  if (candidates.length === 0) return { line, verdict: 'none' };
  const likeliest = candidates.toSorted((a, b) => weightOf(b) - weightOf(a)).slice(0, MOST_CANDIDATES);
  return { line, verdict: 'doubtful', candidates: likeliest.map(shown) };
}

function shown({ clientId, parts, rest, reasons }: Found): Candidate {
  return {
    clientId,
    allocations: parts.map(({ entry, minor }) => ({ invoiceId: entry.invoice.id, minor })),
    rest,
    reasons,
  };
}

/** The number that is named and what is left of it. */
function fits({ reasons }: Pick<Found, 'reasons'>): boolean {
  return reasons.includes('number') && (reasons.includes('amount') || reasons.includes('sum'));
}

/** Another client's invoice that fits by number and amount as well makes even the surest a question. */
function isAlone(candidate: Found, all: readonly Found[]): boolean {
  return fits(candidate) || !all.some((other) => other.clientId !== candidate.clientId && fits(other));
}

/** The text speaks of something that the candidate does not explain: an advance, another's invoice, another client. */
function isForOthers(line: BankLine, candidate: Found, numbers: readonly SaidNumber[], index: InvoiceIndex): boolean {
  const { clientId, parts, reasons } = candidate;
  if (saysInAdvance(line)) return true;
  const paid = new Set(parts.map(({ entry }) => entry.number));
  const explained = new Set(
    numbers.filter(({ key }) => [...paid].some((number) => number.endsWith(key))).map(({ place }) => place),
  );
  const others = numbers.filter(({ announced, place }) => announced && !explained.has(place));
  if (others.some(({ key }) => index.byNumber(key).some(({ invoice }) => invoice.clientId !== clientId))) return true;
  if (reasons.includes('number')) return false;
  const named = index.clientsOf(line.purpose, '');
  return named.some((client) => client.clientId !== clientId) && !named.some((client) => client.clientId === clientId);
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

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
