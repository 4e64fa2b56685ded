import type { Money } from '../money';
import type { Day } from '../wallClock';
import { nameWords } from './names';
import { numberKey, tailKey } from './numbers';

/** An invoice of which something is left to pay, and how its client is known to a bank. */
export interface OpenInvoice {
  id: string;
  clientId: string;
  clientName: string;
  number: string;
  /** More than zero. */
  left: Money;
  issued: Day;
  due: Day;
  /** Accounts that the client has paid from, without spaces. */
  accounts?: readonly string[];
  /** Other names that the client has paid under. */
  payerNames?: readonly string[];
}

/** An invoice while a list is being matched: what earlier lines have paid is taken off. */
export interface Entry {
  invoice: OpenInvoice;
  number: string;
  left: number;
}

/**
 * How a payer is known to be a client; surer ways first. `name-part` is a client's only word within a longer name:
 * "Nord" in "Depozit Nord".
 */
export type Known = 'account' | 'name' | 'name-part';

export interface KnownClient {
  clientId: string;
  known: Known;
}

/** All open invoices, found without going through them. */
export interface InvoiceIndex {
  byNumber(key: string): readonly Entry[];
  /** By the last figures of a longer number. */
  byTail(key: string): readonly Entry[];
  /** With exactly so much left. */
  byLeft(amount: Money): Entry[];
  /** Those of a client in a currency, the earliest due first. */
  ofClient(clientId: string, currency: string): Entry[];
  clientsOf(payer: string, account: string): KnownClient[];
  /** Takes what a line pays off. */
  pay(entry: Entry, minor: number): void;
}

export function indexOf(invoices: readonly OpenInvoice[]): InvoiceIndex {
  const numbers = new Map<string, Entry[]>();
  const tails = new Map<string, Entry[]>();
  const lefts = new Map<string, Entry[]>();
  const clients = new Map<string, Entry[]>();
  const accounts = new Map<string, Set<string>>();
  const names = new Map<string, { clientId: string; words: string[] }>();

  const leftKey = (minor: number, currency: string) => `${minor} ${currency}`;
  for (const invoice of invoices) {
    const number = numberKey(invoice.number);
    const tail = tailKey(invoice.number);
    const entry = { invoice, number, left: invoice.left.minor };
    add(numbers, number, entry);
    if (tail) add(tails, tail, entry);
    add(lefts, leftKey(entry.left, invoice.left.currency), entry);
    const known = clients.get(invoice.clientId);
    if (known) known.push(entry);
    else clients.set(invoice.clientId, [entry]);
    for (const account of invoice.accounts ?? []) {
      const owners = accounts.get(account) ?? new Set();
      accounts.set(account, owners.add(invoice.clientId));
    }
    for (const name of [invoice.clientName, ...(invoice.payerNames ?? [])]) {
      const key = `${invoice.clientId}\n${name}`;
      if (!names.has(key)) names.set(key, { clientId: invoice.clientId, words: nameWords(name) });
    }
  }
  for (const entries of clients.values()) entries.sort((a, b) => compare(a.invoice.due, b.invoice.due));
  const byRarest = byRarestWord([...names.values()]);

  return {
    byNumber: (key) => numbers.get(key) ?? [],
    byTail: (key) => tails.get(key) ?? [],
    byLeft: ({ minor, currency }) => (lefts.get(leftKey(minor, currency)) ?? []).filter(({ left }) => left === minor),
    ofClient: (clientId, currency) =>
      (clients.get(clientId) ?? []).filter(({ invoice, left }) => left > 0 && invoice.left.currency === currency),
    clientsOf(payer, account) {
      const owners = account ? accounts.get(account) : undefined;
      if (owners) return Array.from(owners, (clientId) => ({ clientId, known: 'account' }));
      return byRarest(nameWords(payer));
    },
    pay(entry, minor) {
      entry.left -= minor;
      if (entry.left > 0) add(lefts, leftKey(entry.left, entry.invoice.left.currency), entry);
    },
  };
}

/** One short word is too little to know anybody by. */
const FEWEST_LETTERS = 4;

/**
 * The clients all of whose words a payer's name has; those whose words are all of it, if there are any. Each name is
 * kept under its rarest word alone, so that "Nord" or "Construct" does not bring up half the clients.
 */
function byRarestWord(names: readonly { clientId: string; words: string[] }[]): (payer: string[]) => KnownClient[] {
  const counts = new Map<string, number>();
  for (const { words } of names) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const kept = new Map<string, { clientId: string; words: string[] }[]>();
  for (const name of names) {
    const rarest = name.words.toSorted((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0))[0];
    if (rarest && name.words.join('').length >= FEWEST_LETTERS) add(kept, rarest, name);
  }
  return (payer) => {
    const said = new Set(payer);
    const found = payer
      .flatMap((word) => kept.get(word) ?? [])
      .filter(({ words }) => words.every((one) => said.has(one)));
    const whole = found.filter(({ words }) => words.length === said.size);
    const best = new Map<string, Known>();
    for (const { clientId, words } of whole.length > 0 ? whole : found) {
      const known = words.length > 1 || words.length === said.size ? 'name' : 'name-part';
      if (best.get(clientId) !== 'name') best.set(clientId, known);
    }
    return Array.from(best, ([clientId, known]) => ({ clientId, known }));
  };
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const kept = map.get(key);
  if (kept) kept.push(value);
  else map.set(key, [value]);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
