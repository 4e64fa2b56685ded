import { minorDigits } from '../../domain/money';
import { minorOf } from '../../reading/amounts/figures';
import type { BankFacts } from './bankLine';
import { datesOf } from './dateCells';
import { NUMBERED } from './moneyCells';
import { type LeftOut, leaveOut, type ReadFacts, shownCell, stop } from './problem';

const FIRST_LINE = '1CClientBankExchange';

/** The text with which 1C and Russian banks exchange payments begins with its name, in letters of every encoding. */
export function looksLikeClientBank(text: string): boolean {
  return text.replace(/^\uFEFF?\s*/u, '').startsWith(FIRST_LINE);
}

/** True when the file says that it was written for DOS (code page 866) rather than for Windows. */
export function isForDos(dosText: string): boolean {
  return /^Кодировка=DOS\s*$/mu.test(dosText.slice(0, 500));
}

interface Document {
  line: number;
  fields: Map<string, { value: string; line: number }>;
}

/** A document of a bank has some sixty fields, each a line. */
const MOST_FIELDS = 200;
const LONGEST_VALUE = 2_000;

/**
 * The movements of a 1CClientBankExchange file (1C's standard of exchange with "client bank" programs, version 1.03).
 * Which way the money went follows from the own accounts that the file names, and where those are others from the day
 * it came or went. A document that cannot be read is left out and named; a file that does not end with "КонецФайла" was
 * cut off and is refused.
 */
export function readClientBank(text: string): ReadFacts {
  const own = new Set<string>();
  let document: Document | undefined;
  let isWhole = false;
  const documents: Document[] = [];
  const lines = text.split(/\r\n|\r|\n/u);
  lines.forEach((written, index) => {
    const line = index + 1;
    const trimmed = written.trim();
    if (trimmed === 'КонецФайла') isWhole = true;
    if (trimmed === 'КонецДокумента') {
      if (document) documents.push(document);
      document = undefined;
    }
    const equals = trimmed.indexOf('=');
    if (equals < 0) return;
    const key = trimmed.slice(0, equals).trim();
    const value = trimmed.slice(equals + 1, equals + LONGEST_VALUE).trim();
    if (key === 'СекцияДокумент') {
      if (document) stop('cut-off', { line });
      document = { line, fields: new Map() };
    } else if (document) {
      if (document.fields.size < MOST_FIELDS) document.fields.set(key, { value, line });
    } else if (key === 'РасчСчет') own.add(value);
  });
  if (!isWhole || document) stop('cut-off', { line: lines.length });
  const leftOut: LeftOut[] = [];
  const facts = documents.flatMap((one) => leaveOut(leftOut, () => factsOf(one, own)) ?? []);
  return { facts, leftOut };
}

/** Undefined where neither the accounts nor the days tell. */
function comesIn(from: string, to: string, came: string, went: string, own: ReadonlySet<string>): boolean | undefined {
  const [isFrom, isTo] = [own.has(from), own.has(to)];
  if (isFrom !== isTo) return isTo;
  // Between two own accounts it goes out of the first; the other's list says that it came.
  if (isFrom) return went === '' && came !== '';
  return (came === '') === (went === '') ? undefined : came !== '';
}

function factsOf({ line, fields }: Document, own: ReadonlySet<string>): BankFacts {
  const at = (...keys: string[]) => keys.map((key) => fields.get(key)?.value).find(Boolean) ?? '';
  const from = at('ПлательщикСчет', 'ПлательщикРасчСчет');
  const to = at('ПолучательСчет', 'ПолучательРасчСчет');
  const isIn =
    comesIn(from, to, at('ДатаПоступило'), at('ДатаСписано'), own) ??
    stop('unknown-direction', { line, cell: shownCell(to || from) });
  const ownAccount = isIn ? to : from;
  const dateOf = isIn ? ['ДатаПоступило', 'Дата'] : ['ДатаСписано', 'Дата'];
  const date = at(...dateOf);
  const sum = fields.get('Сумма') ?? stop('no-amount', { line });
  const { whole, fraction = '' } = /^(?<whole>\d{1,15})(?:[.,-](?<fraction>\d{1,2}))?$/u.exec(sum.value)?.groups ?? {};
  // The currency is the 6th to 8th figure of a Russian account.
  const currency = NUMBERED[ownAccount.slice(5, 8)] ?? 'RUB';
  const minor = whole ? minorOf({ negative: false, whole, fraction }, minorDigits(currency)) : undefined;
  if (minor === undefined) stop('not-an-amount', { line: sum.line, cell: shownCell(sum.value) });
  const side = isIn ? 'Плательщик' : 'Получатель';
  const purposes = ['', 1, 2, 3, 4, 5, 6].map((n) => fields.get(`НазначениеПлатежа${n}`)?.value ?? '');
  return {
    date: dayOf(date) ?? stop('not-a-date', { line, cell: shownCell(date) }),
    amount: { minor: isIn ? minor : -minor || 0, currency },
    payer: at(`${side}1`, side).replace(/^ИНН \d{10,12} /u, ''),
    account: isIn ? from : to,
    purpose: purposes[0] || purposes.slice(1).filter(Boolean).join(' '),
    reference: at('Номер'),
  };
}

function dayOf(cell: string): string | undefined {
  const days = datesOf(cell);
  return days['day-month-year'] ?? days['year-month-day'];
}
