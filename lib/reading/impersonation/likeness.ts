import type { Change } from '../../domain/journal.ts';
import { keysOfDomain } from './keys.ts';
import { personKeys } from './personKeys.ts';

/** A domain or a person of a client's, under the keys by which whoever passes for it is found. */
export interface Likeness {
  /** The domain, or the contact's id. */
  of: string;
  clientId: string;
  keys: string[];
}

/** What a change of a client or a contact takes from the likenesses, and what it adds; most changes do neither. */
export function changedLikenesses(change: Change): { gone: Likeness[]; come: Likeness[] } {
  const { before, after } = likenesses(change);
  const isSame = JSON.stringify(before) === JSON.stringify(after);
  return isSame ? { gone: [], come: [] } : { gone: before, come: after };
}

function likenesses({ noun, before, after }: Change): { before: Likeness[]; after: Likeness[] } {
  if (noun === 'client') return { before: domainsOf(before), after: domainsOf(after) };
  if (noun === 'contact') return { before: nameOf(before), after: nameOf(after) };
  return { before: [], after: [] };
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
