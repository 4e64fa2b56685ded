import { z } from 'zod';
import { birthdayOf } from '../domain/birthday';
import type { Contact, ContactRole } from '../domain/client';
import { refuse } from '../domain/refusal';
import {
  checkedEmails,
  checkedPhones,
  holdAddresses,
  learnDomains,
  releaseAddresses,
  requireFree,
} from './addressBook';
import { command, type Said } from './definition';
import { id, role, shortText } from './input';
import { requireClient } from './letters';
import type { App } from './ports';
import type { Writer } from './rowPorts';

const roles = z.array(role).max(10);

/** What is known of a person; all of it may be missing but a name, an address or a telephone. */
export const personDetails = {
  contactName: shortText.optional(),
  /** One address and one telephone, as a letter tells them; several by `emails` and `phones`. */
  email: shortText.optional(),
  phone: shortText.optional(),
  emails: z.array(shortText).max(50).optional(),
  phones: z.array(shortText).max(50).optional(),
  post: shortText.optional(),
  roles: roles.optional(),
  mainFor: roles.optional(),
  birthday: shortText.optional(),
};
export type PersonDetails = Said<typeof personDetails>;

export const CONTACT_TOUCHES = { reads: ['setting'], writes: ['client', 'contact', 'address'] } as const;

/** A person at a client, with any number of addresses. */
export const addContact = command(
  { input: () => ({ clientId: id, ...personDetails }), ...CONTACT_TOUCHES },
  async (rows, { clientId, ...details }, app) => {
    const client = await requireClient(rows, clientId);
    const contact = await addPerson(app, rows, client.id, details);
    await learnDomains(rows, client.id, contact.emails);
    return { contactId: contact.id };
  },
);

export async function addPerson(app: App, rows: Writer, clientId: string, said: PersonDetails): Promise<Contact> {
  const emails = checkedEmails([...(said.email ? [said.email] : []), ...(said.emails ?? [])]);
  const phones = await checkedPhones(rows, [...(said.phone ? [said.phone] : []), ...(said.phones ?? [])]);
  const name = said.contactName?.trim() || emails[0] || phones[0] || refuse('person-name-missing');
  await requireFree(rows, emails);
  const contact: Contact = {
    id: app.newId(),
    clientId,
    name,
    emails,
    phones,
    createdAt: app.clock.now(),
    ...(said.post?.trim() && { post: said.post.trim() }),
    ...rolesOf(said.roles, said.mainFor),
    ...(said.birthday && { birthday: birthdayOf(said.birthday) ?? refuse('not-a-date', { text: said.birthday }) }),
  };
  await rows.add('contact', contact);
  await holdAddresses(rows, contact);
  await beMain(rows, contact);
  return contact;
}

/** Changes a person; what is left out stays, an empty text takes away. Lists are given whole. */
export const editContact = command(
  {
    input: () => ({
      contactId: id,
      contactName: shortText.optional(),
      emails: personDetails.emails,
      phones: personDetails.phones,
      post: shortText.optional(),
      roles: roles.optional(),
      mainFor: roles.optional(),
      birthday: shortText.optional(),
      /** They work here again. */
      back: z.literal(true).optional(),
    }),
    ...CONTACT_TOUCHES,
  },
  async (rows, said): Promise<void> => {
    const contact = await contactIn(rows, said.contactId);
    const emails = said.emails ? checkedEmails(said.emails) : contact.emails;
    const phones = said.phones ? await checkedPhones(rows, said.phones) : contact.phones;
    await requireFree(rows, emails, contact.id);
    const typed = said.contactName === undefined ? contact.name : said.contactName.trim();
    const { roles: had, mainFor: was, birthday: born, post: before, left, ...rest } = contact;
    const post = said.post === undefined ? before : said.post.trim();
    const birthday = said.birthday === undefined ? born : birthdayIn(said.birthday);
    const changed: Contact = {
      ...rest,
      name: typed || emails[0] || phones[0] || refuse('person-name-missing'),
      emails,
      phones,
      ...(post && { post }),
      ...rolesOf(said.roles ?? had, said.mainFor ?? was),
      ...(birthday && { birthday }),
      ...(left && !said.back && { left }),
    };
    await rows.put('contact', changed);
    const kept = new Set([...emails, ...phones]);
    await releaseAddresses(
      rows,
      contact,
      [...contact.emails, ...contact.phones].filter((address) => !kept.has(address)),
    );
    await holdAddresses(rows, changed);
    await beMain(rows, changed);
    await learnDomains(
      rows,
      contact.clientId,
      emails.filter((email) => !contact.emails.includes(email)),
    );
  },
);

function birthdayIn(text: string): string | undefined {
  if (!text.trim()) return undefined;
  return birthdayOf(text) ?? refuse('not-a-date', { text });
}

/** Who is the main one for something does it, of course. */
function rolesOf(roles: ContactRole[] = [], mainFor: ContactRole[] = []): Pick<Contact, 'roles' | 'mainFor'> {
  const all = [...new Set([...roles, ...mainFor])];
  const main = [...new Set(mainFor)];
  return { ...(all.length > 0 && { roles: all }), ...(main.length > 0 && { mainFor: main }) };
}

/** Of a client's people one is the main one for a role: whoever was before is so no more. */
async function beMain(rows: Writer, { id: contactId, clientId, mainFor = [] }: Contact): Promise<void> {
  if (mainFor.length === 0) return;
  for (const { mainFor: others, ...colleague } of await rows.contactsOf(clientId)) {
    if (colleague.id === contactId || !others?.some((one) => mainFor.includes(one))) continue;
    const rest = others.filter((one) => !mainFor.includes(one));
    await rows.put('contact', { ...colleague, ...(rest.length > 0 && { mainFor: rest }) });
  }
}

/** The person goes into the bin with the addresses; what was said with them stays in the client's history. */
export const removeContact = command(
  { input: () => ({ contactId: id }), writes: ['contact', 'address'] },
  async (rows, { contactId }): Promise<void> => {
    const contact = await contactIn(rows, contactId);
    await releaseAddresses(rows, contact, [...contact.emails, ...contact.phones]);
    await rows.remove('contact', contactId);
  },
);

export async function contactIn(rows: Pick<Writer, 'get'>, contactId: string): Promise<Contact> {
  return (await rows.get('contact', contactId)) ?? refuse('not-found');
}
