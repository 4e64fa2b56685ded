import { z } from 'zod';
import type { Contact } from '../domain/client';
import { refuse } from '../domain/refusal';
import {
  checkedEmails,
  checkedPhones,
  holdAddresses,
  learnDomains,
  releaseAddresses,
  requireFree,
} from './addressBook';
import { CONTACT_TOUCHES, contactIn } from './contacts';
import { command, type Said } from './definition';
import { day, id, shortText } from './input';
import { dayGone } from './invoices';
import { requireClient } from './letters';
import type { App } from './ports';
import type { Writer } from './rowPorts';

const leaving = {
  contactId: id,
  /** The day since which they work there no more; today when it is not said. */
  on: day.optional(),
  /** Where they went, when it is another client. */
  to: z
    .object({
      clientId: id,
      post: shortText.optional(),
      emails: z.array(shortText).max(50).optional(),
      phones: z.array(shortText).max(50).optional(),
    })
    .optional(),
  /** Their own addresses and telephones, which go along; the firm's stay, and letters from them still find the person. */
  takes: z.array(shortText).max(100).optional(),
};

/** A person works at a client no more. The history stays where it was made; each side knows of the other. */
export const leaveClient = command({ input: () => leaving, ...CONTACT_TOUCHES }, async (rows, input, app) => {
  const { mainFor: _, ...contact } = await contactIn(rows, input.contactId);
  if (contact.left) refuse('left-already', { name: contact.name });
  const on = dayGone(app, input.on);
  if (!input.to) {
    await rows.put('contact', { ...contact, left: { on } });
    return {};
  }
  const takes = new Set(input.takes);
  const contactId = await arrive(app, rows, contact, input.to, takes);
  const stays = (address: string) => !takes.has(address);
  const kept = { ...contact, emails: contact.emails.filter(stays), phones: contact.phones.filter(stays) };
  await rows.put('contact', { ...kept, left: { on, contactId } });
  return { contactId };
});

async function arrive(
  app: App,
  rows: Writer,
  contact: Contact,
  to: NonNullable<Said<typeof leaving>['to']>,
  takes: ReadonlySet<string>,
): Promise<string> {
  const client = await requireClient(rows, to.clientId);
  if (client.id === contact.clientId) refuse('same-client', { client: client.name });
  const taken = [...contact.emails, ...contact.phones].filter((address) => takes.has(address));
  await releaseAddresses(rows, contact, taken);
  const emails = checkedEmails([...contact.emails.filter((email) => takes.has(email)), ...(to.emails ?? [])]);
  const phones = await checkedPhones(rows, [...contact.phones.filter((one) => takes.has(one)), ...(to.phones ?? [])]);
  await requireFree(rows, emails);
  const arrived: Contact = {
    id: app.newId(),
    clientId: client.id,
    name: contact.name,
    emails,
    phones,
    createdAt: app.clock.now(),
    cameFrom: contact.id,
    ...(to.post?.trim() && { post: to.post.trim() }),
    ...(contact.birthday && { birthday: contact.birthday }),
  };
  await rows.add('contact', arrived);
  await holdAddresses(rows, arrived);
  await learnDomains(rows, client.id, emails);
  return arrived.id;
}
