import { addressKey, companyDomain } from '../domain/address';
import type { AddressEntry, Client, Contact } from '../domain/client';
import { phoneKey } from '../domain/phone';
import { refuse } from '../domain/refusal';
import type { Reader, Writer } from './rowPorts';
import { settingsIn } from './settings';

/** Mail addresses as keys, each once; what is none is refused by name. */
export function checkedEmails(typed: readonly string[]): string[] {
  const emails = typed.flatMap((text) => {
    if (!text.trim()) return [];
    return addressKey(text) ?? refuse('not-an-address', { address: text.trim() });
  });
  return [...new Set(emails)];
}

/** Telephones as E.164, each once; a number that is none here stays as it was typed. */
export async function checkedPhones(rows: Reader, typed: readonly string[]): Promise<string[]> {
  const { country } = await settingsIn(rows);
  const phones = typed.flatMap((text) => (text.trim() ? (phoneKey(text, country) ?? text.trim()) : []));
  return [...new Set(phones)];
}

/** An address leads to one person: one that leads to another is refused, with whose it is. */
export async function requireFree(rows: Reader, emails: readonly string[], contactId?: string): Promise<void> {
  const entries = await rows.getMany('address', [...emails]);
  for (const [i, entry] of entries.entries()) {
    if (!entry || entry.contactId === contactId) continue;
    const owner = await rows.get('client', entry.clientId);
    refuse('address-taken', { address: emails[i] ?? '', client: owner?.name ?? '' });
  }
}

/** The person's addresses lead to them; a telephone that leads to somebody already, as a switchboard's does, goes on doing so. */
export async function holdAddresses(rows: Writer, { id, clientId, emails, phones }: Contact): Promise<void> {
  const addresses = [...emails, ...phones];
  const known = await rows.getMany('address', addresses);
  for (const [i, address] of addresses.entries()) {
    if (!known[i]) await rows.put('address', { address, clientId, contactId: id });
  }
}

/** These addresses lead to the person no more; a telephone leads to a colleague then who has it too. */
export async function releaseAddresses(rows: Writer, contact: Contact, addresses: readonly string[]): Promise<void> {
  const entries = await rows.getMany('address', [...addresses]);
  const own = entries.filter((entry): entry is AddressEntry => entry?.contactId === contact.id);
  if (own.length === 0) return;
  const colleagues = (await rows.contactsOf(contact.clientId)).filter(({ id }) => id !== contact.id);
  for (const { address } of own) {
    const next = colleagues.find(({ emails, phones }) => emails.includes(address) || phones.includes(address));
    if (next) await rows.put('address', { address, clientId: next.clientId, contactId: next.id });
    else await rows.remove('address', address);
  }
}

/** A company may write from several domains: a person there teaches the next one, unless it is another client's. */
export async function learnDomains(rows: Writer, clientId: string, emails: readonly string[]): Promise<void> {
  const client = await rows.get('client', clientId);
  if (!client) return;
  const domains = await newDomains(rows, client, emails);
  if (domains.length > 0) await rows.put('client', { ...client, domains: [...client.domains, ...domains] });
}

async function newDomains(rows: Reader, client: Client, emails: readonly string[]): Promise<string[]> {
  const learnt = new Set<string>();
  for (const email of emails) {
    const domain = companyDomain(email);
    if (!domain || client.domains.includes(domain) || learnt.has(domain)) continue;
    if (!(await rows.clientOfDomain(domain))) learnt.add(domain);
  }
  return [...learnt];
}
