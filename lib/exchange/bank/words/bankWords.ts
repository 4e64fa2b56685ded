/** What the name of a column in a bank's list may mean. */
export const MEANINGS = [
  /** The day the bank booked it; a day of an unsaid kind; the day interest counts from. */
  'bookedDate',
  'date',
  'valueDate',
  /** In the account's own currency; an amount of an unsaid kind; as the card was used or the order was given. */
  'accountAmount',
  'amount',
  'otherAmount',
  'debit',
  'credit',
  /** Says in or out; a kind of movement, whose words may say it. */
  'direction',
  'type',
  'accountCurrency',
  'currency',
  'otherCurrency',
  /** The other side whichever way the money went; who paid; who was paid; a name of an unsaid kind. */
  'counterparty',
  'payer',
  'payee',
  'name',
  'counterAccount',
  'payerAccount',
  'payeeAccount',
  'account',
  'ownAccount',
  /** What the payer wrote; what the bank wrote. */
  'purpose',
  'text',
  'reference',
  'status',
  /** Lists of cards often print what was spent without a minus. */
  'card',
  /** Known, and nothing that is read: balances, fees, codes of banks. */
  'other',
] as const;

export type Meaning = (typeof MEANINGS)[number];

/**
 * The words of banks in one language, parted by " | ". Capitals, accents and signs do not matter, nor does "ae" for "ä";
 * a currency beside a name is left out ("Amount (EUR)"). What a list names otherwise is added here, and a layout to
 * corpus/bank/layouts as its proof.
 */
export interface BankWords {
  columns: Partial<Record<Meaning, string>>;
  /** Words of a cell for money that came, and that went. */
  incoming: string;
  outgoing: string;
  /** Words of a cell for what does not count: it waits, was refused or was taken back. */
  notBooked: string;
  /** Beginnings of rows that add up others. */
  sums: string;
  /** The months from January, each in the forms that dates use; three letters of one are enough. */
  months: string;
}
