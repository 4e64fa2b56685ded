import { type Client, type Contact, fold } from '../client';
import { type FieldValue, fieldKey } from '../fields';
import type { ClientDraft, PersonDraft } from './draft';

/** A client with what a list says of it; what the list does not say stays, and of several values none goes. */
export function withDraft(client: Client, draft: ClientDraft): Client {
  const { name, isUnnamed, taxNumber, city, country, site, tier, everyDays, style, tags, remember, domains, fields } =
    draft;
  const merged: Client = {
    ...client,
    ...(!isUnnamed && name && { name }),
    domains: union(client.domains, domains),
    remember: union(client.remember, remember, fold),
    ...(taxNumber && { taxNumber }),
    ...(city && { city }),
    ...(country && { country }),
    ...(site && { site }),
    ...(tier && { tier }),
    ...(everyDays && { everyDays }),
    ...(style && { style }),
  };
  const all = union(client.tags ?? [], tags, fold);
  if (all.length > 0) merged.tags = all;
  for (const [id, value] of fields) merged[fieldKey(id)] = withValue(client[fieldKey(id)], value);
  return merged;
}

/** Of lists nothing is taken away; anything else is what the list says now. */
function withValue(before: FieldValue | undefined, value: FieldValue): FieldValue {
  if (Array.isArray(before) && Array.isArray(value)) return union(before, value);
  // The field's kind may have been another when it was kept.
  return before !== undefined && String(before) === String(value) ? before : value;
}

export function withPerson(contact: Contact, draft: PersonDraft): Contact {
  const { name, isUnnamed, post, roles, emails, phones, birthday } = draft;
  const all = union(contact.roles ?? [], roles);
  return {
    ...contact,
    ...(!isUnnamed && name && { name }),
    ...(post && { post }),
    ...(all.length > 0 && { roles: all }),
    emails: union(contact.emails, emails),
    phones: union(contact.phones, phones),
    ...(birthday && { birthday }),
  };
}

/** Which of a client's people a draft is: by the id it was exported under, an address, a number that nobody shares, the name. */
export function personOf(draft: PersonDraft, people: readonly Contact[]): Contact | undefined {
  const byId = people.find(({ id }) => id === draft.personId);
  if (byId) return byId;
  const byEmail = people.find(({ emails }) => emails.some((email) => draft.emails.includes(email)));
  if (byEmail) return byEmail;
  const isSame = ({ name }: Contact) => fold(name) === fold(draft.name);
  const byName = people.find(isSame);
  if (byName || !draft.isUnnamed) return byName;
  return people.find(({ phones }) => phones.some((phone) => draft.phones.includes(phone)));
}

function union<T extends string>(
  before: readonly T[],
  more: readonly T[],
  key: (text: string) => string = String,
): T[] {
  const known = new Set(before.map(key));
  return [...before, ...more.filter((one) => !known.has(key(one)) && known.add(key(one)))];
}
