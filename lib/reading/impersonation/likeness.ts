import { keysOfDomain } from './keys.ts';
import { personKeys } from './personKeys.ts';

/** A domain or a person of a client's, under the keys by which whoever passes for it is found. */
export interface Likeness {
  /** The domain, or the contact's id. */
  of: string;
  clientId: string;
  keys: string[];
}

interface Named {
  id: string;
}

export function domainsOf(client: (Named & { domains: string[] }) | undefined): Likeness[] {
  if (!client) return [];
  return client.domains.map((domain) => ({ of: domain, clientId: client.id, keys: keysOfDomain(domain) }));
}

export function nameOf(contact: (Named & { clientId: string; name: string }) | undefined): Likeness[] {
  const keys = contact ? personKeys(contact.name) : [];
  return contact && keys.length > 0 ? [{ of: contact.id, clientId: contact.clientId, keys }] : [];
}
