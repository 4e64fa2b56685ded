import type { BringColumn } from '../../../domain/bringing/columns';
import type { Client, Contact, ContactRole } from '../../../domain/client';
import { type FieldValue, fieldKey } from '../../../domain/fields';
import type { ServiceStyle } from '../../../domain/serviceStyle';
import type { Tier } from '../../../domain/tier';
import { ownColumn } from '../../table/vcard/cells';
import type { NamedField } from '../reading';
import { headerKey, meaningOfHeader } from '../words';

/** What is exported: clients, each with its people. */
export interface Exported {
  clients: readonly Client[];
  people: ReadonlyMap<string, readonly Contact[]>;
  fields: readonly NamedField[];
}

/** What columns and roles are called in the user's language. */
export interface ExportWords {
  column(column: BringColumn): string;
  role(role: ContactRole): string;
  tier(tier: Tier): string;
  style(style: ServiceStyle): string;
}

type Cell = (client: Client, person: Contact | undefined, words: ExportWords) => string;

const OF_CLIENT = {
  company: ({ name }) => name,
  taxNumber: ({ taxNumber }) => taxNumber ?? '',
  city: ({ city }) => city ?? '',
  country: ({ country }) => country ?? '',
  site: ({ site }) => site ?? '',
  tags: ({ tags }) => lines(tags),
  remember: ({ remember }) => lines(remember),
  tier: ({ tier }, _, words) => (tier ? words.tier(tier) : ''),
  everyDays: ({ everyDays }) => String(everyDays ?? ''),
  style: ({ style }, _, words) => (style ? words.style(style) : ''),
} satisfies Partial<Record<BringColumn, Cell>>;

const OF_PERSON = {
  person: (_, person) => person?.name ?? '',
  post: (_, person) => person?.post ?? '',
  role: (_, person, words) => lines(person?.roles?.map(words.role)),
  email: (_, person) => lines(person?.emails),
  phone: (_, person) => lines(person?.phones),
  birthday: (_, person) => person?.birthday ?? '',
} satisfies Partial<Record<BringColumn, Cell>>;

const IDS = {
  clientId: ({ id }) => id,
  personId: (_, person) => person?.id ?? '',
} satisfies Partial<Record<BringColumn, Cell>>;

/**
 * Clients as a table: the names of its columns, and a row for each person. The last two columns say who it is here, by
 * which the list is read back without a question. Several values of one cell stand on lines of their own.
 */
export function exportedRows({ clients, people, fields }: Exported, words: ExportWords): string[][] {
  const columns = Object.entries({ ...OF_CLIENT, ...OF_PERSON }) as [BringColumn, Cell][];
  const ids = Object.entries(IDS) as [BringColumn, Cell][];
  const own = fields.filter(({ id }) => clients.some((client) => client[fieldKey(id)] !== undefined));
  const header = [
    ...columns.map(([column]) => words.column(column)),
    ...own.map((field) => headerOf(field, own)),
    ...ids.map(([column]) => words.column(column)),
  ];
  const rows = clients.flatMap((client) => {
    const all = people.get(client.id) ?? [];
    const values = own.map(({ id }) => textOfValue(client[fieldKey(id)]));
    return (all.length > 0 ? all : [undefined]).map((person) => [
      ...columns.map(([, cell]) => cell(client, person, words)),
      ...values,
      ...ids.map(([, cell]) => cell(client, person, words)),
    ]);
  });
  return [header, ...rows];
}

/** A field that is called like another one, or like a column, is told apart by its id. */
function headerOf({ id, name }: NamedField, fields: readonly NamedField[]): string {
  const key = headerKey(name);
  const isTaken = key === '' || meaningOfHeader(name) !== undefined;
  const isTwice = fields.filter((other) => headerKey(other.name) === key).length > 1;
  return isTaken || isTwice ? ownColumn(id, name) : name;
}

function lines(texts: readonly string[] = []): string {
  return texts.join('\n');
}

export function textOfValue(value: FieldValue | undefined): string {
  if (value === undefined) return '';
  if (Array.isArray(value)) return lines(value);
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);
}
