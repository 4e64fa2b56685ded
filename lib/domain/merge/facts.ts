import { addressKey } from '../address';
import type { Client, Contact } from '../client';
import { nameWords } from '../matching/names';
import { phoneEnd } from './phones';
import { taxKey } from './taxNumber';

/** What of a client may tell that another is the same one, as it is compared. */
export interface Facts {
  id: string;
  tax: string | undefined;
  /** The words of the name by their sound, without the legal form. */
  words: string;
  /** The same without room between them. */
  joined: string;
  city: string | undefined;
  /** As it was written. */
  town: string;
  domains: string[];
  addresses: string[];
  /** By their last figures. */
  phones: Map<string, string>;
}

/** More of one client are not compared. */
const MOST = 200;

export function factsOf(client: Client, contacts: Pick<Contact, 'emails' | 'phones'>[]): Facts {
  const words = nameWords(client.name);
  const emails = contacts.flatMap((contact) => contact.emails).slice(0, MOST);
  const phones = contacts.flatMap((contact) => contact.phones).slice(0, MOST);
  return {
    id: client.id,
    tax: taxKey(client.taxNumber),
    words: words.join(' '),
    joined: words.join(''),
    city: cityKey(client.city),
    town: client.city ?? '',
    domains: client.domains,
    addresses: [...new Set(emails.map((email) => addressKey(email) ?? email.trim().toLowerCase()).filter(Boolean))],
    phones: new Map(phones.flatMap((phone) => (phoneEnd(phone) ? [[phoneEnd(phone), phone] as const] : []))),
  };
}

/** Words before a town's name that say no more than that it is one. */
const TOWN = new Set(['mun', 'or', 'gor', 'orasul', 'gorod', 'municipiul']);

function cityKey(city = ''): string | undefined {
  return (
    nameWords(city)
      .filter((word) => !TOWN.has(word))
      .join(' ') || undefined
  );
}
