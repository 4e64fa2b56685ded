import type { Client, Contact } from '../client';
import { nameKey } from './names';

/** The base as far as a list is compared with it. */
export interface KnownBase {
  clients: ReadonlyMap<string, Client>;
  people: ReadonlyMap<string, Contact[]>;
  /** Who has a mail address or a telephone number. */
  byAddress: ReadonlyMap<string, Set<string>>;
  byPhone: ReadonlyMap<string, Set<string>>;
  byTaxNumber: ReadonlyMap<string, Set<string>>;
  byName: ReadonlyMap<string, Set<string>>;
  byDomain: ReadonlyMap<string, Set<string>>;
}

export function knownBase(clients: readonly Client[], contacts: readonly Contact[]): KnownBase {
  const index = () => new Map<string, Set<string>>();
  const base = {
    clients: new Map(clients.map((client) => [client.id, client])),
    people: Map.groupBy(contacts, ({ clientId }) => clientId),
    ...{ byAddress: index(), byPhone: index(), byTaxNumber: index(), byName: index(), byDomain: index() },
  };
  const note = (into: Map<string, Set<string>>, key: string | undefined, id: string) => {
    if (!key) return;
    const ids = into.get(key);
    if (ids) ids.add(id);
    else into.set(key, new Set([id]));
  };
  for (const { id, name, taxNumber, domains } of clients) {
    note(base.byName, nameKey(name), id);
    note(base.byTaxNumber, taxNumber && taxKey(taxNumber), id);
    for (const domain of domains) note(base.byDomain, domain, id);
  }
  for (const { clientId, emails, phones } of contacts) {
    for (const email of emails) note(base.byAddress, email, clientId);
    for (const phone of phones) note(base.byPhone, phone, clientId);
  }
  return base;
}

/** "RO 123 456" and "ro123456" are one number. */
export function taxKey(written: string): string {
  return written.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();
}
