import type { Client, Contact } from '../../lib/domain/client.ts';
import type { baseOf } from './base.ts';

type Rows = Awaited<ReturnType<typeof baseOf>>;

/** Somebody who is in the base already, entered once more. */
export interface Planted {
  kind: Kind;
  original: string;
  double: string;
}

const CITIES = ['Chișinău', 'Bălți', 'Cluj', 'Iași', 'Одесса'];

interface Pair {
  client: Client;
  person: Contact;
  double: Client;
  other: Contact;
  i: number;
}

/** What the second entry has in common with the first, and how it is written there. */
const KINDS = {
  'tax number with the country before it': ({ client, double, i }: Pair) => {
    client.taxNumber = `1003600${String(i).padStart(6, '0')}`;
    Object.assign(double, { taxNumber: `MD ${client.taxNumber}`, name: `Firm of ${i}`, city: 'Soroca' });
  },
  telephone: ({ person, double, other, i }: Pair) => {
    person.phones = other.phones = [`+373220${String(i).padStart(5, '0')}`];
    Object.assign(double, { name: `Ring ${i}`, city: 'Soroca' });
  },
  'another legal form, the same city': ({ double }: Pair) => {
    double.name = `${double.name.replace(/^(?:ООО|SRL|Ltd|ИП) /, '')} GmbH`;
  },
  'a letter left out, the same city': ({ double }: Pair) => {
    double.name = double.name.replace(/(?<= \p{Lu}\p{L})\p{L}/u, '');
  },
  'two letters in each other’s place, the same city': ({ double }: Pair) => {
    double.name = double.name.replace(/(?<= \p{Lu})(\p{L})(\p{L})/u, '$2$1');
  },
  'words in another order, the same domain': ({ client, double }: Pair) => {
    const [form = '', ...words] = double.name.split(' ');
    Object.assign(double, { name: [...words.reverse(), form].join(' '), domains: client.domains, city: 'Soroca' });
  },
};

export type Kind = keyof typeof KINDS;

/** Of every so many clients one is there twice, each in another way than the one before. */
export function plantDoubles(rows: Rows, oneIn: number): Planted[] {
  const people = new Map(rows.contact.map((contact) => [contact.clientId, contact]));
  for (const [i, client] of rows.client.entries()) client.city = CITIES[i % CITIES.length] ?? '';
  const kinds = Object.keys(KINDS) as Kind[];
  const planted: Planted[] = [];
  for (const [i, client] of rows.client.filter((_, n) => n % oneIn === 0).entries()) {
    const person = people.get(client.id);
    const kind = kinds[i % kinds.length];
    if (!person || !kind) continue;
    const double: Client = { ...client, id: `double-${i}`, domains: [] };
    const about = { id: `person-of-double-${i}`, clientId: double.id, createdAt: 1 };
    const other: Contact = { ...about, name: 'Ion', emails: [], phones: [] };
    KINDS[kind]({ client, person, double, other, i });
    rows.client.push(double);
    rows.contact.push(other);
    planted.push({ kind, original: client.id, double: double.id });
  }
  return planted;
}
