import type { DateOrder } from '../../domain/bankColumns';
import type { Meaning } from '../../domain/bringing/columns';
import type { LeftOut, LeftOutCode, OrderDraft, PersonDraft } from '../../domain/bringing/draft';
import type { FieldDefinition, FieldValue } from '../../domain/fields';
import { MOST_MINOR, type Money } from '../../domain/money';
import type { ServiceStyle } from '../../domain/serviceStyle';
import type { Tier } from '../../domain/tier';
import type { Day } from '../../domain/wallClock';
import { datesOf } from '../bank/dateCells';
import { currencyIn, moneyOf } from '../bank/moneyCells';
import type { Row } from '../table/csvRows';
import {
  addressesIn,
  countryIn,
  daysApartIn,
  fieldValueIn,
  keptCell,
  keptLines,
  keptValueIn,
  linkIn,
  partsOf,
  phonesIn,
  plainCell,
  rolesIn,
  styleIn,
  tierIn,
} from './cells';

export interface ReadOptions {
  meanings: readonly Meaning[];
  /** Of the firm, and those that columns make. */
  fields: ReadonlyMap<string, FieldDefinition>;
  /** Whose telephone numbers are written without a prefix. */
  country: string;
  /** Of orders that do not name it. */
  currency: string;
  dateOrder: DateOrder;
  /** Google's groups, which everybody is in. */
  isGoogle?: boolean;
  /** An export from here: cells are as they were kept, and lines alone part them. */
  isOwn?: boolean;
}

/** What one row says; nothing of it is put together with other rows yet. */
export interface ReadRow {
  line: number;
  company: string;
  person?: PersonDraft;
  clientId?: string;
  taxNumber?: string;
  city?: string;
  country?: string;
  site?: string;
  tier?: Tier;
  everyDays?: number;
  style?: ServiceStyle;
  tags: string[];
  remember: string[];
  notes: string[];
  fields: [string, FieldValue][];
  order?: OrderDraft;
}

const LONGEST_SHOWN = 60;

/** Reads a row by what its columns hold; cells that hold something else are told of and left out. */
export function readRow({ cells, line, isCut }: Row, options: ReadOptions, leftOut: (one: LeftOut) => void): ReadRow {
  const { meanings, fields, country, currency, dateOrder } = options;
  const all = (meaning: Meaning) => meanings.flatMap((own, i) => (own === meaning ? [cells[i] ?? ''] : []));
  const plain = options.isOwn ? keptCell : plainCell;
  const first = (meaning: Meaning) => plain(all(meaning)[0] ?? '');
  const parts = (cell: string, parting: RegExp) => (options.isOwn ? keptLines(cell) : partsOf(cell, parting));
  const out = (code: LeftOutCode, cell?: string) =>
    leftOut({ code, params: { line, ...(cell !== undefined && { cell: shown(cell) }) } } as LeftOut);
  const dayIn = (cell: string) => dayOf(cell, dateOrder);
  /** What `read` makes of a cell with something in it, or a word about it. */
  const said = <T>(text: string, read: (text: string) => T | undefined, code: LeftOutCode): T | undefined => {
    const value = text === '' ? undefined : read(text);
    if (text !== '' && value === undefined) out(code, text);
    return value;
  };

  if (isCut) out('too-long');
  const keysOf = (found: { key?: string; text: string }[], code: LeftOutCode) =>
    found.flatMap(({ key, text }) => {
      if (!key) out(code, text);
      return key ? [key] : [];
    });
  const emails = keysOf(all('email').flatMap(addressesIn), 'not-an-address');
  const phones = keysOf(
    all('phone').flatMap((cell) =>
      options.isOwn ? keptLines(cell).map((text) => ({ key: text, text })) : phonesIn(cell, country),
    ),
    'not-a-phone',
  );
  const birthday = said(first('birthday'), (text) => birthdayIn(text, dayIn), 'not-a-date');
  const site = said(first('site'), (text) => (options.isOwn && linkIn(text) ? text : linkIn(text)), 'not-a-link');
  const tier = said(first('tier'), tierIn, 'not-a-tier');
  const everyDays = said(first('everyDays'), daysApartIn, 'not-a-number');
  const style = said(first('style'), styleIn, 'not-a-style');
  const person: PersonDraft = {
    name:
      first('person') ||
      ['firstName', 'middleName', 'lastName']
        .map((part) => first(part as Meaning))
        .filter(Boolean)
        .join(' '),
    ...given('personId', first('personId').slice(0, 64)),
    ...given('post', first('post')),
    roles: all('role').flatMap(rolesIn),
    emails: [...new Set(emails)],
    phones: [...new Set(phones)],
    ...(birthday && { birthday }),
  };
  const written = first('country');
  const read: ReadRow = {
    line,
    company: first('company'),
    ...given('clientId', first('clientId').slice(0, 64)),
    ...given('taxNumber', first('taxNumber')),
    ...given('city', first('city')),
    ...given('country', countryIn(written) ?? ''),
    ...(site && { site }),
    ...(tier && { tier }),
    ...(everyDays && { everyDays }),
    ...(style && { style }),
    tags: all('tags')
      .flatMap((cell) => parts(cell, /[,;|]/u))
      .filter((tag) => !options.isGoogle || !tag.startsWith('* ')),
    remember: all('remember').flatMap((cell) => parts(cell, /[|]/u)),
    notes: all('note').flatMap((cell) => plainCell(cell) || []),
    fields: [],
  };
  const isSomebody = person.name || person.emails.length > 0 || person.phones.length > 0 || person.personId;
  if (isSomebody) read.person = person;
  meanings.forEach((meaning, i) => {
    if (!meaning?.startsWith('own:')) return;
    const field = fields.get(meaning.slice('own:'.length));
    const cell = cells[i] ?? '';
    if (!field || plainCell(cell) === '') return;
    const value = options.isOwn ? keptValueIn(cell, field.kind) : fieldValueIn(cell, field.kind, dayIn);
    if (value === undefined) out(CODE_OF_KIND[field.kind] ?? 'not-a-number', plainCell(cell));
    else read.fields.push([field.id, value]);
  });
  const order = orderIn();
  if (order) read.order = order;
  return read;

  function orderIn(): OrderDraft | undefined {
    const number = first('orderNumber');
    const items = all('orderItems').flatMap((cell) => partsOf(cell, /[;|]/u));
    const day = said(first('orderDate'), dayIn, 'not-a-date');
    const named = first('orderCurrency');
    const usual = (named && currencyIn(named, currency)) || currency;
    const amount = said(first('orderAmount'), (text) => amountIn(text, usual), 'not-an-amount');
    if (!day) {
      if ((number || items.length > 0 || amount) && first('orderDate') === '') out('no-order-date');
      return undefined;
    }
    return { ordered: day, ...given('number', number.slice(0, 100)), ...(amount && { amount }), items };
  }
}

const CODE_OF_KIND: Partial<Record<FieldDefinition['kind'], LeftOutCode>> = { date: 'not-a-date', link: 'not-a-link' };

function dayOf(cell: string, dateOrder: DateOrder): Day | undefined {
  const days = datesOf(plainCell(cell));
  return days['year-month-day'] ?? days[dateOrder] ?? days['day-month-year'] ?? days['month-day-year'];
}

/** A birthday may stand without its year. */
function birthdayIn(text: string, dayIn: (cell: string) => Day | undefined): string | undefined {
  const yearless = /^-?-?(?<month>\d{2})-(?<date>\d{2})$/u.exec(text)?.groups;
  if (yearless) return dayIn(`2000-${yearless.month}-${yearless.date}`)?.replace(/^2000/u, '-');
  // Outlook writes nought where there is none.
  return text === '0/0/00' ? '' : dayIn(text);
}

function amountIn(text: string, usual: string): Money | undefined {
  const money = moneyOf(text, usual);
  return money && money.minor > 0 && money.minor <= MOST_MINOR ? money : undefined;
}

function given<Name extends string>(name: Name, text: string): { [Key in Name]?: string } {
  return (text ? { [name]: text } : {}) as { [Key in Name]?: string };
}

function shown(cell: string): string {
  return cell.length > LONGEST_SHOWN ? `${cell.slice(0, LONGEST_SHOWN).toWellFormed()}…` : cell;
}
