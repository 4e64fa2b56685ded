import type { Change } from '../journal.ts';
import { keysOfDomain } from './keys.ts';
import { personKeys } from './personKeys.ts';

/** A domain or a person of a client's, under the keys by which whoever passes for it is found. */
export interface Likeness {
  /** The domain, or the contact's id. */
  of: string;
  clientId: string;
  keys: string[];
}

/** What a change of a client or a contact takes from the likenesses, and what it adds. */
export function changedLikenesses({ noun, before, after }: Change): { gone: Likeness[]; come: Likeness[] } {
  if (noun === 'client') return { gone: domainsOf(before), come: domainsOf(after) };
  if (noun === 'contact') return { gone: nameOf(before), come: nameOf(after) };
  return { gone: [], come: [] };
}

interface Named {
  id: string;
  deletedAt?: number;
}

export function domainsOf(client: (Named & { domains: string[] }) | undefined): Likeness[] {
  if (!client || client.deletedAt) return [];
  return client.domains.map((domain) => ({ of: domain, clientId: client.id, keys: keysOfDomain(domain) }));
}

export function nameOf(contact: (Named & { clientId: string; name: string }) | undefined): Likeness[] {
  const keys = contact && !contact.deletedAt ? personKeys(contact.name) : [];
  return contact && keys.length > 0 ? [{ of: contact.id, clientId: contact.clientId, keys }] : [];
}
