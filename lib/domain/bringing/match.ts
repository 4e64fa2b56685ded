import { fold } from '../client';
import type { ClientDraft } from './draft';
import { type KnownBase, taxKey } from './known';
import { nameKey } from './names';

/** Why it is not clear who a row is; sentences: "bring.doubt.<code>". */
export type Doubt = 'several' | 'same-name' | 'same-domain' | 'same-phone';

export type Matched =
  | { as: 'new' }
  | { as: 'known'; clientId: string }
  | { as: 'doubtful'; why: Doubt; candidates: string[] };

const NEW: Matched = { as: 'new' };

/**
 * Who a draft is among the known: by the id it was exported under, tax number, mail addresses, name, telephone, domain,
 * the surest first. Where a name alone speaks for it and something else against, the user is asked.
 */
export function matchDraft(draft: ClientDraft, base: KnownBase): Matched {
  if (draft.clientId && base.clients.has(draft.clientId)) return known(draft.clientId);
  const byTax = draft.taxNumber ? only(base.byTaxNumber.get(taxKey(draft.taxNumber))) : undefined;
  if (byTax) return known(byTax);

  // The name of a domain is nobody's word; somebody on their own is their own client.
  const isOfDomain = draft.isUnnamed && draft.domains.length > 0;
  const named = isOfDomain ? new Set<string>() : new Set(base.byName.get(nameKey(draft.name)));
  const owners = ownersOf(
    draft.people.flatMap(({ emails }) => emails),
    base.byAddress,
  );
  const owner = only(owners) ?? only(both(owners, named));
  if (owner) return known(owner);
  if (owners.size > 1) return { as: 'doubtful', why: 'several', candidates: [...owners] };
  return byName(draft, base, named) ?? byPhone(draft, base) ?? byDomain(draft, base) ?? NEW;
}

function byName(draft: ClientDraft, base: KnownBase, named: ReadonlySet<string>): Matched | undefined {
  const candidates = [...named].filter((id) => !hasOtherTaxNumber(draft, base, id));
  if (candidates.length === 0) return undefined;
  const agreeing = candidates.filter((id) => agrees(draft, base, id));
  const here = agreeing.filter((id) => draft.city !== undefined && isSameCity(base.clients.get(id)?.city, draft.city));
  const one = only(agreeing) ?? only(here);
  if (one) return known(one);
  return agreeing.length > 1
    ? { as: 'doubtful', why: 'several', candidates: agreeing }
    : { as: 'doubtful', why: 'same-name', candidates };
}

/** Something beside the name is the same, or there is nothing that could differ. */
function agrees(draft: ClientDraft, base: KnownBase, id: string): boolean {
  const client = base.clients.get(id);
  const people = base.people.get(id) ?? [];
  if (!client) return false;
  const phones = new Set(people.flatMap((person) => person.phones));
  if (draft.people.some((person) => person.phones.some((phone) => phones.has(phone)))) return true;
  if (draft.domains.some((domain) => client.domains.includes(domain))) return true;
  if (draft.city && client.city && !isSameCity(client.city, draft.city)) return false;
  const hasAddresses = people.some(({ emails, phones: own }) => emails.length + own.length > 0);
  return !hasAddresses || draft.people.every(({ emails, phones: own }) => emails.length + own.length === 0);
}

function byPhone(draft: ClientDraft, base: KnownBase): Matched | undefined {
  const owners = ownersOf(
    draft.people.flatMap(({ phones }) => phones),
    base.byPhone,
  );
  if (owners.size === 0) return undefined;
  const one = only(owners);
  const names = new Set(draft.people.map(({ name }) => fold(name)));
  const isPersonThere = one && (base.people.get(one) ?? []).some(({ name }) => names.has(fold(name)));
  if (one && isPersonThere && draft.isUnnamed) return known(one);
  return { as: 'doubtful', why: 'same-phone', candidates: [...owners] };
}

function byDomain(draft: ClientDraft, base: KnownBase): Matched | undefined {
  const owners = ownersOf(draft.domains, base.byDomain);
  if (owners.size === 0) return undefined;
  const one = only(owners);
  return one && draft.isUnnamed
    ? known(one)
    : { as: 'doubtful', why: one ? 'same-domain' : 'several', candidates: [...owners] };
}

function hasOtherTaxNumber({ taxNumber }: ClientDraft, base: KnownBase, id: string): boolean {
  const own = base.clients.get(id)?.taxNumber;
  return taxNumber !== undefined && own !== undefined && taxKey(own) !== taxKey(taxNumber);
}

function isSameCity(one: string | undefined, other: string): boolean {
  return one !== undefined && fold(one) === fold(other);
}

function ownersOf(keys: readonly string[], index: ReadonlyMap<string, Set<string>>): Set<string> {
  return new Set(keys.flatMap((key) => [...(index.get(key) ?? [])]));
}

function both(some: ReadonlySet<string>, others: ReadonlySet<string>): Set<string> {
  return new Set([...some].filter((one) => others.has(one)));
}

function only(ids: Iterable<string> | undefined): string | undefined {
  const [first, second] = ids ?? [];
  return second === undefined ? first : undefined;
}

function known(clientId: string): Matched {
  return { as: 'known', clientId };
}
