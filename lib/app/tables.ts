import { NOUNS, type Noun } from '../domain/journal';

/** What is kept beside the nouns: what follows from them, and what belongs to this device. */
export type Kept =
  | 'book'
  | 'credit'
  | 'debt'
  | 'daySum'
  | 'standing'
  | 'mark'
  | 'clientLine'
  | 'clientCard'
  | 'entryWord'
  | 'likeness'
  | 'figure'
  | 'twin'
  | 'reminder'
  | 'device'
  | 'journal';

export type Table = Noun | Kept;

/** What several questions and commands touch in the same way. */
export const DOSSIER = [
  ...['client', 'contact', 'followUp', 'activity', 'proposal', 'setting'],
  ...['debt', 'standing', 'invoice', 'book'],
] as const satisfies readonly Table[];

/** The open invoices with what is owed, the chase and whom to ask. */
export const INVOICE_LINES = [
  ...['invoice', 'book', 'client', 'contact', 'followUp', 'standing'],
] as const satisfies readonly Table[];

const LEDGER = ['invoice', 'payment', 'ledgerEntry', 'paymentPromise'] as const satisfies readonly Noun[];

/**
 * What is looked through to find something. It is made after a change has been told of, and told of itself when it was:
 * who reads it is to ask again then, and not before.
 */
export const FOUND = ['clientLine', 'clientCard', 'entryWord'] as const satisfies readonly Kept[];
type Found = (typeof FOUND)[number];

/** What the kept tables follow from: who reads one of them is to hear of changes to these. */
const BEHIND: Record<Exclude<Kept, Found>, readonly Noun[] | 'everything'> = {
  book: LEDGER,
  credit: LEDGER,
  debt: LEDGER,
  daySum: LEDGER,
  standing: [...LEDGER, 'order', 'proposal', 'request', 'reactivation', 'salesPlan', 'followUp', 'rules', 'setting'],
  mark: [...LEDGER, 'followUp'],
  likeness: ['client', 'contact'],
  figure: ['activity', 'order', 'payment', 'followUp'],
  twin: ['client', 'contact', 'setting'],
  reminder: ['followUp'],
  device: [],
  journal: 'everything',
};

/** The nouns that a question is about, by what it reads; this device's own notes are "device". */
export function nounsBehind(reads: readonly Table[]): string[] {
  const nouns = new Set<string>();
  for (const table of reads) {
    const behind = table in BEHIND ? BEHIND[table as keyof typeof BEHIND] : [table];
    for (const noun of behind === 'everything' ? NOUNS : behind) nouns.add(noun);
    if (table === 'device' || table === 'twin') nouns.add(table);
  }
  return [...nouns];
}
