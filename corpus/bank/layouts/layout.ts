/**
 * How a bank or a program writes its list, as public importers describe it (`source` names one; the layouts are facts,
 * firms, sums and accounts are invented). A layout is added by one entry: its header and three rows, one of them money
 * that went out, and what is to be read from them. Where it is not read, a word is missing in lib/exchange/bank/words.
 */
export interface Layout {
  bank: string;
  source: string;
  /** Lines that stand above the header. */
  above?: readonly string[];
  header: string;
  rows: readonly string[];
  /** Day, minor units and currency, the other side, their account, purpose: parted by " | ". */
  lines: readonly string[];
  /** What the user is asked before; nothing, where it is left out. */
  asks?: readonly ('columns' | 'direction' | 'money' | 'dateOrder')[];
}
