import type { Client, Contact } from '../client';
import { isSame } from '../fieldChange';
import { ruleId } from '../ruleId';
import type { ClientDraft, OrderDraft } from './draft';
import type { KnownBase } from './known';
import { type Doubt, matchDraft } from './match';
import { personOf, withDraft, withPerson } from './merged';

/** A field as it is and as the list says it; of a person with their name. */
export interface Difference {
  field: string;
  person?: string;
  before?: unknown;
  after: unknown;
}

/** What becomes of one client of a list. */
export type Verdict =
  | { as: 'new'; draft: ClientDraft }
  | { as: 'same'; draft: ClientDraft; clientId: string }
  | { as: 'changed'; draft: ClientDraft; clientId: string; clientName: string; differences: Difference[] }
  | { as: 'doubtful'; draft: ClientDraft; why: Doubt; candidates: { clientId: string; name: string }[] };

/** Orders and notes get ids that follow from what they are: the same list brings the same ones again. */
export function orderId(clientId: string, { number, ordered, amount, items }: OrderDraft): string {
  const sum = amount ? `${amount.minor} ${amount.currency}` : '';
  return ruleId('brought-order', clientId, ordered, number ?? '', sum, items.join('\n'));
}

export function noteId(clientId: string, text: string): string {
  return ruleId('brought-note', clientId, text);
}

/** Ids of which it must be known whether they are there, before a plan is made. */
export function idsAskedFor(drafts: readonly ClientDraft[], base: KnownBase): { orders: string[]; notes: string[] } {
  const asked = { orders: new Set<string>(), notes: new Set<string>() };
  for (const draft of drafts) {
    if (draft.orders.length + draft.notes.length === 0) continue;
    const matched = matchDraft(draft, base);
    const ids = matched.as === 'known' ? [matched.clientId] : matched.as === 'doubtful' ? matched.candidates : [];
    for (const id of ids) {
      for (const order of draft.orders) asked.orders.add(orderId(id, order));
      for (const note of draft.notes) asked.notes.add(noteId(id, note));
    }
  }
  return { orders: [...asked.orders], notes: [...asked.notes] };
}

/** Says of each client of a list what would become of it, in the order of the list; `there` are known orders and notes. */
export function planOf(drafts: readonly ClientDraft[], base: KnownBase, there: ReadonlySet<string>): Verdict[] {
  return drafts.map((draft): Verdict => {
    const matched = matchDraft(draft, base);
    if (matched.as === 'new') return { as: 'new', draft };
    if (matched.as === 'known') return asKnown(draft, matched.clientId, base, there);
    const candidates = matched.candidates
      .slice(0, 5)
      .map((id) => ({ clientId: id, name: base.clients.get(id)?.name ?? '' }));
    return { as: 'doubtful', draft, why: matched.why, candidates };
  });
}

/** The draft taken for a client that is there: what of it would change. */
export function asKnown(draft: ClientDraft, clientId: string, base: KnownBase, there: ReadonlySet<string>): Verdict {
  const client = base.clients.get(clientId);
  if (!client) return { as: 'new', draft };
  // What was exported from here teaches no domain that was not learned.
  const domains = draft.clientId === clientId ? [] : draft.domains.filter((domain) => isFree(domain, clientId, base));
  const own = { ...draft, domains };
  const differences = differencesOf(client, base.people.get(clientId) ?? [], own, base, there);
  return differences.length === 0
    ? { as: 'same', draft: own, clientId }
    : { as: 'changed', draft: own, clientId, clientName: client.name, differences };
}

/** A domain is one client's. */
export function isFree(domain: string, clientId: string | undefined, base: KnownBase): boolean {
  const owners = base.byDomain.get(domain);
  return !owners || owners.size === 0 || (clientId !== undefined && owners.has(clientId));
}

const UNSEEN = new Set(['id', 'clientId', 'createdAt', 'madeBy', 'stamp']);

function differencesOf(
  client: Client,
  people: Contact[],
  draft: ClientDraft,
  base: KnownBase,
  there: ReadonlySet<string>,
): Difference[] {
  const all = between(client as never, withDraft(client, draft) as never);
  const now = [...people];
  for (const person of draft.people) {
    const known = personOf(person, now);
    const free = { ...person, emails: person.emails.filter((email) => isOwn(email, client.id, base)) };
    if (known) all.push(...between(known as never, withPerson(known, free) as never, known.name));
    else if (!person.isUnnamed || free.emails.length + free.phones.length > 0)
      all.push({ field: 'person', person: person.name, after: person.name });
  }
  for (const order of draft.orders)
    if (!there.has(orderId(client.id, order))) all.push({ field: 'order', after: order.ordered });
  for (const note of draft.notes) if (!there.has(noteId(client.id, note))) all.push({ field: 'note', after: note });
  return all;
}

/** Nobody else's: the address of another client stays theirs. */
function isOwn(email: string, clientId: string, base: KnownBase): boolean {
  const owners = base.byAddress.get(email);
  return !owners || owners.has(clientId);
}

function between(before: Record<string, unknown>, after: Record<string, unknown>, person?: string): Difference[] {
  return Object.keys(after)
    .filter((field) => !UNSEEN.has(field) && !isSame(before[field], after[field]))
    .map((field) => ({
      field,
      ...(person !== undefined && { person }),
      ...(before[field] !== undefined && { before: before[field] }),
      after: after[field],
    }));
}
