import { z } from 'zod';
import { addressKey, companyDomain } from '../domain/address';
import type { Client, Contact } from '../domain/client';
import type { ClientLine, ClientList } from '../domain/clientList';
import { type Dossier, TIMELINE_SHOWN } from '../domain/dossier';
import { phoneKey } from '../domain/phone';
import { zoneOfPhone } from '../domain/phoneZone';
import { refuse } from '../domain/refusal';
import { LANGUAGES } from '../domain/settings';
import { command, question, type Said } from './definition';
import { id, offset, person, shortText } from './input';
import { clientMoney } from './money';
import type { App, Reader, Writer } from './ports';
import { settingsIn } from './settings';
import { DOSSIER } from './tables';

/** A client with its first contact. A client without a company is the person. */
export const addClient = command(
  { input: { clientName: shortText, ...person }, reads: ['setting'], writes: ['client', 'contact', 'address'] },
  async (rows, input, app) => {
    const email = addressKey(input.email) ?? refuse('not-an-address', { address: input.email });
    const name = input.clientName.trim() || input.contactName.trim() || email;
    const domain = companyDomain(email);
    const at = app.clock.now();
    const client: Client = {
      id: app.newId(),
      name,
      domains: domain ? [domain] : [],
      remember: [],
      createdAt: at,
    };
    await rows.add('client', client);
    await addPerson(app, rows, client.id, { ...input, email });
    return { clientId: client.id };
  },
);

export const addContact = command(
  { input: { clientId: id, ...person }, reads: ['setting'], writes: ['client', 'contact', 'address'] },
  async (rows, input, app) => {
    const email = addressKey(input.email) ?? refuse('not-an-address', { address: input.email });
    const client = (await rows.get('client', input.clientId)) ?? refuse('not-found');
    const contactId = await addPerson(app, rows, client.id, { ...input, email });
    await learnDomain(rows, client, email);
    return { contactId };
  },
);

/** A company may write from several domains: a person there teaches the next one, unless it is another client's. */
async function learnDomain(rows: Writer, client: Client, email: string): Promise<void> {
  const domain = companyDomain(email);
  if (!domain || client.domains.includes(domain) || (await rows.clientOfDomain(domain))) return;
  await rows.put('client', { ...client, domains: [...client.domains, domain] });
}

async function addPerson(app: App, rows: Writer, clientId: string, input: Said<typeof person>) {
  const at = app.clock.now();
  const { country } = await settingsIn(rows);
  const phone = input.phone && (phoneKey(input.phone, country) ?? input.phone.trim());
  const contact: Contact = {
    id: app.newId(),
    clientId,
    name: input.contactName.trim() || input.email,
    emails: [input.email],
    phones: phone ? [phone] : [],
    createdAt: at,
    ...(input.post && { post: input.post }),
  };
  const taken = await rows.get('address', input.email);
  if (taken) {
    const owner = await rows.get('client', taken.clientId);
    return refuse('address-taken', { address: input.email, client: owner?.name ?? '' });
  }
  await rows.add('contact', contact);
  for (const address of [input.email, ...contact.phones]) {
    if (!(await rows.get('address', address))) await rows.put('address', { address, clientId, contactId: contact.id });
  }
  return contact.id;
}

/** Changes a client's own fields; what is left out stays. */
export const editClient = command(
  {
    input: {
      clientId: id,
      name: shortText.optional(),
      remember: z.array(shortText).max(20).optional(),
      language: z.enum(LANGUAGES).optional(),
    },
    writes: ['client'],
  },
  async (rows, input): Promise<void> => {
    const client = (await rows.get('client', input.clientId)) ?? refuse('not-found');
    const name = input.name === undefined ? client.name : input.name.trim() || refuse('name-missing');
    const remember = input.remember?.map((text) => text.trim()).filter(Boolean) ?? client.remember;
    const { language = client.language } = input;
    await rows.put('client', { ...client, name, remember, ...(language && { language }) });
  },
);

export async function dossierOf(app: App, rows: Reader, clientId: string): Promise<Dossier | undefined> {
  const [client, contacts, followUps, timeline, proposals, money] = await Promise.all([
    rows.get('client', clientId),
    rows.contactsOf(clientId),
    rows.openFollowUpsOf(clientId),
    rows.activitiesOf(clientId, TIMELINE_SHOWN),
    rows.proposalsOf(clientId),
    clientMoney(app, rows, clientId),
  ]);
  if (!client) return undefined;
  const zones = zonesOf(contacts.flatMap(({ phones }) => phones));
  return { client, contacts, followUps, timeline, proposals, zones, ...(money && { money }) };
}

function zonesOf(phones: string[]): Record<string, string> {
  return Object.fromEntries(
    phones.flatMap((phone) => {
      const zone = zoneOfPhone(phone);
      return zone ? [[phone, zone] as const] : [];
    }),
  );
}

export const showDossier = question(
  { input: { clientId: id }, reads: DOSSIER, client: ({ clientId }) => clientId },
  async (rows, { clientId }, app) => (await dossierOf(app, rows, clientId)) ?? refuse('not-found'),
);

export const listClients = question(
  {
    input: {
      search: z.string().max(200),
      idle: z.boolean(),
      offset,
      limit: z.number().int().min(1).max(200),
    },
    reads: ['client', 'contact', 'followUp', 'activity', 'mark', 'word'],
  },
  async (rows, query): Promise<ClientList> => {
    const found = await rows.clients(query);
    const lines = await Promise.all(found.rows.map((client) => clientLine(rows, client)));
    return { rows: lines, total: found.total };
  },
);

async function clientLine(rows: Reader, client: Client): Promise<ClientLine> {
  const [contacts, [next], [last]] = await Promise.all([
    rows.contactsOf(client.id),
    rows.openFollowUpsOf(client.id),
    rows.activitiesOf(client.id, 1),
  ]);
  return {
    id: client.id,
    name: client.name,
    contactCount: contacts.length,
    ...(contacts[0] && { contactName: contacts[0].name }),
    ...(next && {
      next: { due: next.due, kind: next.kind, text: next.text, ...(next.reason && { reason: next.reason }) },
    }),
    ...(last && { lastAt: last.at }),
  };
}
