import { companyDomain, companyFromDomain, nameFromAddress } from '../../domain/address';
import type { ClientDraft, LeftOut, PersonDraft } from '../../domain/bringing/draft';
import { taxKey } from '../../domain/bringing/known';
import { nameKey } from '../../domain/bringing/names';
import { fold } from '../../domain/client';
import type { ReadRow } from './rowReader';

/** So much is one client's at most; of a list that says more the rest is left out. */
const MOST = { people: 500, orders: 2_000, lines: 20, texts: 50 };

/**
 * Rows of one company, under several people or with several orders, become one client. Who a row belongs to is told by
 * the id of an export, the tax number, the name with its city, or the domain of an address; a row of none of these is a
 * person of their own. An address is the first one's who has it.
 */
export function grouped(rows: readonly ReadRow[], leftOut: (one: LeftOut) => void): ClientDraft[] {
  const drafts: ClientDraft[] = [];
  const groups = new Map<string, ClientDraft>();
  const owners = new Map<string, ClientDraft>();
  const nobody = rows.filter((row) => !isSomebody(row));
  for (const { line } of nobody) leftOut({ code: 'nobody', params: { line } });
  const some = rows.filter(isSomebody);
  // Companies first, so that a person without one finds theirs by its domain wherever it stands.
  const order = [...some.filter(isNamed), ...some.filter((row) => !isNamed(row))];
  for (const row of order) {
    const { find, besides } = keysOf(row);
    const found = find.map((key) => groups.get(key)).find((draft) => draft && !conflicts(draft, row));
    const draft = found ?? emptyDraft(row);
    if (!found) drafts.push(draft);
    // A later key of two companies stays the first one's.
    for (const key of [...find, ...besides]) if (!groups.has(key)) groups.set(key, draft);
    take(draft, row, owners, leftOut);
  }
  for (const draft of drafts) draft.people = met(draft.people);
  return drafts.sort((a, b) => (a.lines[0] ?? 0) - (b.lines[0] ?? 0));
}

function isSomebody({ company, person, clientId, taxNumber }: ReadRow): boolean {
  return company !== '' || person !== undefined || clientId !== undefined || taxNumber !== undefined;
}

function isNamed({ company, clientId, taxNumber }: ReadRow): boolean {
  return company !== '' || clientId !== undefined || taxNumber !== undefined;
}

/** By what a row finds its client, the surest first, and what of it others find the same client by besides. */
function keysOf(row: ReadRow): { find: string[]; besides: string[] } {
  const { clientId, taxNumber, company, city, person } = row;
  const domains = domainsOf(person).map((domain) => `domain ${domain}`);
  if (isNamed(row)) {
    const find = [...(clientId ? [`id ${clientId}`] : []), ...(taxNumber ? [`tax ${taxKey(taxNumber)}`] : [])];
    const name = company && `name ${nameKey(company)}`;
    if (name && city) find.push(`${name} in ${fold(city)}`);
    if (name) find.push(name);
    return { find, besides: domains };
  }
  const { name = '', emails = [], phones = [] } = person ?? {};
  if (domains.length > 0) return { find: domains, besides: [] };
  const addresses = [...emails, ...phones].map((address) => `address ${address}`);
  return { find: addresses.length > 0 ? addresses : [`person ${fold(name)}`], besides: [] };
}

/** Two rows that say of themselves that they are two clients. */
function conflicts(draft: ClientDraft, { clientId, taxNumber, city }: ReadRow): boolean {
  if (draft.clientId && clientId) return draft.clientId !== clientId;
  if (draft.taxNumber && taxNumber) return taxKey(draft.taxNumber) !== taxKey(taxNumber);
  return draft.city !== undefined && city !== undefined && fold(draft.city) !== fold(city);
}

function emptyDraft({ clientId, company, person }: ReadRow): ClientDraft {
  const [domain] = domainsOf(person);
  const name = company || (domain && companyFromDomain(domain)) || (person ? personName(person) : '');
  return {
    lines: [],
    ...(clientId && { clientId }),
    name,
    ...(company === '' && { isUnnamed: true as const }),
    ...{ domains: [], tags: [], remember: [], fields: [], people: [], notes: [], orders: [] },
  };
}

function take(
  draft: ClientDraft,
  row: ReadRow,
  owners: Map<string, ClientDraft>,
  leftOut: (one: LeftOut) => void,
): void {
  const { line, person, order } = row;
  if (draft.lines.length < MOST.lines) draft.lines.push(line);
  if (row.clientId) draft.clientId ??= row.clientId;
  for (const name of ['taxNumber', 'city', 'country', 'site', 'tier', 'everyDays', 'style'] as const) {
    if (row[name] && draft[name] === undefined) Object.assign(draft, { [name]: row[name] });
  }
  if (draft.isUnnamed && row.company) {
    draft.name = row.company;
    delete draft.isUnnamed;
  }
  draft.tags = unionBy(draft.tags, row.tags);
  draft.remember = unionBy(draft.remember, row.remember);
  draft.notes = unionBy(draft.notes, row.notes);
  const known = new Set(draft.fields.map(([id]) => id));
  draft.fields.push(...row.fields.filter(([id]) => !known.has(id)));
  if (person) takePerson(draft, person, line, owners, leftOut);
  if (order && !draft.orders.some((one) => JSON.stringify(one) === JSON.stringify(order))) {
    if (draft.orders.length < MOST.orders) draft.orders.push(order);
    else leftOut({ code: 'too-many', params: { line } });
  }
}

function takePerson(
  draft: ClientDraft,
  person: PersonDraft,
  line: number,
  owners: Map<string, ClientDraft>,
  leftOut: (one: LeftOut) => void,
): void {
  const emails = person.emails.filter((email) => {
    const owner = owners.get(email) ?? draft;
    owners.set(email, owner);
    if (owner !== draft) leftOut({ code: 'address-twice', params: { line, cell: email } });
    return owner === draft;
  });
  for (const domain of domainsOf({ emails })) {
    const owner = owners.get(`@${domain}`) ?? draft;
    owners.set(`@${domain}`, owner);
    if (owner === draft && !draft.domains.includes(domain)) draft.domains.push(domain);
  }
  const { name, ...rest } = person;
  const mine: PersonDraft = {
    ...rest,
    emails,
    name: name || personName({ ...person, emails }),
    ...(!name && { isUnnamed: true as const }),
  };
  if (!mine.name) return;
  const known = draft.people.find((one) => isSamePerson(one, mine));
  if (!known) {
    if (draft.people.length < MOST.people) draft.people.push(mine);
    else leftOut({ code: 'too-many', params: { line } });
    return;
  }
  join(known, mine);
}

/** What one row says of a person and another adds; of two that differ the first holds. */
function join(known: PersonDraft, more: PersonDraft): void {
  known.emails = unionBy(known.emails, more.emails);
  known.phones = unionBy(known.phones, more.phones);
  known.roles = [...new Set([...known.roles, ...more.roles])];
  if (known.isUnnamed && !more.isUnnamed) {
    known.name = more.name;
    delete known.isUnnamed;
  }
  if (more.personId) known.personId ??= more.personId;
  if (more.post) known.post ??= more.post;
  if (more.birthday) known.birthday ??= more.birthday;
}

/** Two who turned out to be one when a later row brought them together. */
function met(people: readonly PersonDraft[]): PersonDraft[] {
  const once: PersonDraft[] = [];
  for (const person of people) {
    const known = once.find((one) => isSamePerson(one, person));
    if (known) join(known, person);
    else once.push(person);
  }
  return once.length < people.length ? met(once) : once;
}

function isSamePerson(one: PersonDraft, other: PersonDraft): boolean {
  if (one.personId && other.personId) return one.personId === other.personId;
  if (one.emails.some((email) => other.emails.includes(email))) return true;
  if (fold(one.name) === fold(other.name)) return true;
  return (one.isUnnamed || other.isUnnamed) === true && one.phones.some((phone) => other.phones.includes(phone));
}

function personName({ name, emails, phones }: Pick<PersonDraft, 'name' | 'emails' | 'phones'>): string {
  const [email] = emails;
  return name || (email && (nameFromAddress(email) || email)) || phones[0] || '';
}

function domainsOf(person: Pick<PersonDraft, 'emails'> | undefined): string[] {
  return [...new Set((person?.emails ?? []).flatMap((email) => companyDomain(email) ?? []))];
}

/** Folded they are one; of lists without end the beginning is taken. */
function unionBy(before: string[], more: readonly string[]): string[] {
  const known = new Set(before.map(fold));
  return [...before, ...more.filter((one) => !known.has(fold(one)) && known.add(fold(one)))].slice(0, MOST.texts);
}
