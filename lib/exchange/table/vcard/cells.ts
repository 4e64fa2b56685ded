/** jCard (RFC 7095): name, parameters, type, values. */
export type Card = [name: string, parameters: Record<string, unknown>, type: string, ...values: unknown[]][];

/** What a card has cells for; several of one stand on lines of their own. */
export const CARD_COLUMNS = [
  ...['company', 'person', 'post', 'email', 'phone', 'city', 'country', 'tags', 'site', 'note', 'birthday'],
  ...['role', 'taxNumber', 'remember', 'tier', 'everyDays', 'style', 'clientId', 'personId'],
] as const;

/** Names by which this product keeps in its own cards what cards have no place for. */
export const OWN_PROPERTIES = {
  role: 'x-forget-me-not-role',
  taxNumber: 'x-forget-me-not-tax-number',
  remember: 'x-forget-me-not-remember',
  tier: 'x-forget-me-not-tier',
  everyDays: 'x-forget-me-not-every-days',
  style: 'x-forget-me-not-style',
  clientId: 'x-forget-me-not-client',
  personId: 'x-forget-me-not-person',
} as const;

/** An own field and what is said in it: its id, its name, the value. */
export const OWN_FIELD = 'x-forget-me-not-field';

/** The column of an own field says which one it is. */
export function ownColumn(id: string, name: string): string {
  return `${name} [own:${id}]`;
}

/**
 * Stands for "\\\\" while ical.js reads: at the end of a part it takes the second backslash for the sign before the next
 * one. No text has it: Unicode keeps it for programs.
 */
export const BACKSLASH = '\uFDD0';

export function withoutBackslashes(line: string): string {
  return line
    .replaceAll(BACKSLASH, '')
    .replace(/\\(?<sign>.)/gsu, (pair, sign: string) => (sign === '\\' ? BACKSLASH : pair));
}

function withBackslashes(text: string): string {
  return text.replaceAll(BACKSLASH, '\\');
}

/** Values of a card's properties as texts, in the order of `CARD_COLUMNS`. */
export function cellsOf(card: Card): string[] {
  const all = (name: string) => card.filter(([own]) => own.toLowerCase() === name);
  const texts = (name: string) =>
    all(name)
      .flatMap(([, , type, ...values]) =>
        values.map((value) => (type === 'unknown' ? unescaped(value) : textOf(value))),
      )
      .filter(Boolean);
  const part = (name: string, place: number) =>
    all(name)
      .map(([, , , value]) => partOf(value, place))
      .find(Boolean) ?? '';
  const isCompany = texts('kind')[0]?.toLowerCase() === 'org';
  const organisation = part('org', 0);
  const name = texts('fn')[0] || nameOf(all('n')[0]?.[3]);
  const company = organisation || (isCompany ? name : '');
  const isPerson = !isCompany && name !== '' && (name !== company || texts('n').join('').replaceAll(';', '') !== '');
  const cells: Record<(typeof CARD_COLUMNS)[number], string[]> = {
    company: [company],
    person: [isPerson ? name : ''],
    post: texts('title').length > 0 ? texts('title') : texts('role'),
    email: texts('email'),
    phone: texts('tel').map((tel) => tel.replace(/^tel:/iu, '')),
    city: [part('adr', 3)],
    country: [part('adr', 6)],
    tags: texts('categories'),
    site: texts('url').slice(0, 1),
    note: texts('note'),
    birthday: texts('bday').slice(0, 1).map(dayOf),
    role: texts(OWN_PROPERTIES.role),
    taxNumber: texts(OWN_PROPERTIES.taxNumber),
    remember: texts(OWN_PROPERTIES.remember),
    tier: texts(OWN_PROPERTIES.tier).slice(0, 1),
    everyDays: texts(OWN_PROPERTIES.everyDays).slice(0, 1),
    style: texts(OWN_PROPERTIES.style).slice(0, 1),
    clientId: texts(OWN_PROPERTIES.clientId),
    personId: texts(OWN_PROPERTIES.personId),
  };
  return CARD_COLUMNS.map((column) => withBackslashes(cells[column].filter(Boolean).join('\n')));
}

/** What a card exported from here says in own fields: the column of each, and its cell. */
export function ownFieldsOf(card: Card): [column: string, cell: string][] {
  return card
    .filter(([name]) => name.toLowerCase() === OWN_FIELD)
    .flatMap(([, , , value]): [string, string][] => {
      const [id, name, said] = String(value ?? '')
        .split(/(?<!\\);/u)
        .map((part) => withBackslashes(unescaped(part)));
      return id && name && said && /^[\w-]{1,64}$/u.test(id) ? [[ownColumn(id, name), said]] : [];
    });
}

/** ical.js leaves "\;" as it stands in what it does not part. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join(';');
  return value === null || value === undefined ? '' : String(value).replaceAll('\\;', ';').replaceAll('\\,', ',');
}

/** Of properties that it does not know ical.js says the text as it is written. */
function unescaped(value: unknown): string {
  return String(value ?? '').replace(/\\(?<sign>.)/gsu, (_, sign: string) =>
    sign === 'n' || sign === 'N' ? '\n' : sign,
  );
}

function partOf(value: unknown, place: number): string {
  if (Array.isArray(value)) return textOf(value[place]).trim();
  // Of one piece alone ical.js makes no list.
  return place === 0 ? textOf(value).trim() : '';
}

function nameOf(value: unknown): string {
  const [last, first, middle] = [0, 1, 2].map((place) => partOf(value, place));
  return [first, middle, last].filter(Boolean).join(' ');
}

/** "19800517" and "--0517" as days are written here. */
function dayOf(written: string): string {
  const plain = /^(?<year>\d{4}|--)-?(?<month>\d{2})-?(?<date>\d{2})/u.exec(written)?.groups;
  if (!plain) return written;
  return plain.year === '--' ? `--${plain.month}-${plain.date}` : `${plain.year}-${plain.month}-${plain.date}`;
}
