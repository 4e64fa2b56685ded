import type { Column, Columns } from '../../domain/bankColumns';
import { fold } from '../../domain/client';
import { nameOfText } from '../../domain/hash';

/** Names that banks give their columns, folded (lib/domain/client.ts); the surer ones first. */
const NAMES: readonly (readonly [Column, RegExp])[] = [
  [
    'direction',
    /^(?:д\/к|дт\/кт|d\/c|dc|c\/d|cr\/dr|dr\/cr|тип(?: операции)?|вид операции|tip(?: operatiune)?|type|debit\/credit|credit\/debit|направление)$/u,
  ],
  [
    'debit',
    /^(?:сумма )?(?:по )?дебет(?!.*счет)|^расход|^(?:сумма )?списани|^debit(?!.*(?:account|iban|cont))|^suma debit|^plati(?![\p{L}])|^iesiri|paid out|money out|withdrawal|^soll/u,
  ],
  [
    'credit',
    /^(?:сумма )?(?:по )?кредит(?!.*счет)|^приход|^(?:сумма )?(?:поступлени|зачислени)|^credit(?!or|.*(?:account|iban|cont))|^suma credit|^incasari|^intrari|paid in|money in|^deposit|^haben/u,
  ],
  ['date', /^(?:дата|date|data|(?:booking|book|transaction|value|posting|completed) date|buchungstag)(?![\p{L}])/u],
  [
    'amount',
    /^(?:сумма|amount|transaction amount|suma|valoare|value|betrag|umsatz)(?:$|[ ,(])(?!.*(?:date|ндс|комисс|vat|fee|tva|comision))/u,
  ],
  ['currency', /^(?:валюта|(?:payment |account )?currency|ccy|valuta|moneda|wahrung)(?![\p{L}])/u],
  ['account', /счет(?![\p{L}]*фактур)|iban|account(?: number| no\.?)?$|^cont(?:ul)?(?: |$)/u],
  [
    'purpose',
    /назначени|основани|описани|детали|комментари|purpose|description|details|narrative|remittance|reference text|destinati|descriere|detalii|explicati|verwendungszweck/u,
  ],
  [
    'payer',
    /контрагент|плательщик|корреспондент|отправител|^наименовани(?!е банка)|от кого|payer|counterpart|partner(?!.*iban)|sender|remitter|^name$|debtor|platitor|ordonator|partener|contragent|beneficiar|auftraggeber/u,
  ],
  [
    'reference',
    /^(?:№|n°|#|номер|no\.?|nr\.?)(?![\p{L}])|референс|reference|^ref(?![\p{L}])|document|transaction id|^id$|referinta/u,
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
  // An amount beside what came in and what went out is their balance.
  if (columns.credit === undefined || columns.debit === undefined) return columns;
  const { amount: _, ...rest } = columns;
  return rest;
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
