import { fold } from '../../domain/client';
import { nameOfText } from '../../domain/hash';
import type { DateOrder } from './cells';

/** What a column of a bank's list holds. */
export type Column =
  | 'date'
  | 'amount'
  | 'debit'
  | 'credit'
  | 'direction'
  | 'currency'
  | 'payer'
  | 'account'
  | 'purpose'
  | 'reference';

/**
 * Which columns of a bank's list hold what, numbered from 0; kept once per bank. Needed are the date and either the
 * amount, signed or beside a direction, or what came in (credit) beside what went out (debit).
 */
export type Columns = Partial<Record<Column, number>> & {
  /** Where dates may be read in two ways. */
  dateOrder?: DateOrder;
  /** Where no column names it (ISO 4217). */
  money?: string;
};

/** Names that banks give their columns, folded (lib/domain/client.ts); the surer ones first. */
const NAMES: readonly (readonly [Column, RegExp])[] = [
  [
    'debit',
    /^(?:сумма )?(?:по )?дебету?(?: .*)?$|^расход|^списани|^сумма списания|^debit|^suma debit|^plati$|^iesiri|paid out|money out|withdrawal/u,
  ],
  [
    'credit',
    /^(?:сумма )?(?:по )?кредиту?(?: .*)?$|^приход|^поступлени|^зачислени|^сумма зачисления|^credit(?!or)|^suma credit|^incasari|^intrari|paid in|money in|^deposit/u,
  ],
  [
    'direction',
    /^(?:д\/к|дт\/кт|d\/c|dc|c\/d|cr\/dr|dr\/cr|тип операции|вид операции|tip|type|debit\/credit|credit\/debit|направление)$/u,
  ],
  [
    'date',
    /^(?:дата(?: (?:операции|проводки|платежа|документа|зачисления))?|date|booking ?date|book date|transaction date|value date|posting date|data(?: (?:operatiunii|tranzactiei|inregistrarii|platii|documentului|valutei))?|data$)/u,
  ],
  [
    'amount',
    /^(?:сумма(?: (?:операции|платежа|в валюте.*))?|amount|transaction amount|suma(?: (?:tranzactiei|operatiunii))?|valoare|value|betrag)(?:,.*)?$/u,
  ],
  ['currency', /^(?:валюта.*|currency|ccy|valuta|moneda)$/u],
  ['account', /(?:сч[её]т|iban|account(?: number| no\.?)?$|^cont(?:ul)?(?: |$)).*/u],
  [
    'purpose',
    /назначени|основани|описани|детали|комментари|purpose|description|details|narrative|remittance|reference text|destinati|descriere|detalii|explicati/u,
  ],
  [
    'payer',
    /контрагент|плательщик|корреспондент|отправител|наименовани|от кого|payer|counterpart|sender|remitter|^name$|debtor|platitor|ordonator|partener|contragent|beneficiar/u,
  ],
  [
    'reference',
    /^(?:№|n°|#|номер|no\.?|nr\.?)|референс|reference|^ref|document|id транзакции|transaction id|referinta/u,
  ],
];

/** Each name's column, each column at most once: the guess that the user sees before the first list of a bank counts. */
export function guessColumns(header: readonly string[]): Columns {
  const columns: Columns = {};
  header.forEach((cell, index) => {
    const name = nameOf(cell);
    const column = NAMES.find(([what, pattern]) => columns[what] === undefined && pattern.test(name))?.[0];
    if (column) columns[column] = index;
  });
  // "Type" beside debit and credit says nothing that they do not.
  if (columns.credit !== undefined && columns.debit !== undefined) {
    const { direction: _, amount: __, ...rest } = columns;
    return rest;
  }
  return columns;
}

/** True when they say enough to read a list; a list of receipts alone needs no column for what went out. */
export function areEnough({ date, amount, credit }: Columns): boolean {
  return date !== undefined && (amount !== undefined || credit !== undefined);
}

/** Names a bank's layout: lists with the same header are read the same way. */
export function layoutOf(header: readonly string[]): string {
  return nameOfText(header.map(nameOf).join('\n'));
}

function nameOf(cell: string): string {
  return fold(cell).replace(/\s+/gu, ' ').trim();
}

/** How many of the row's cells are names of columns; a header has a date's and an amount's among them. */
export function headerScore(row: readonly string[]): number {
  const guess = guessColumns(row);
  return areEnough(guess) ? Object.keys(guess).length : 0;
}
