import { addressKey, companyDomain } from '../domain/address';
import type { Client, Contact } from '../domain/client';
import type { ClientLine, ClientList } from '../domain/clientList';
import type { Dossier } from '../domain/dossier';
import { phoneKey } from '../domain/phone';
import { zoneOfPhone } from '../domain/phoneZone';
import { refuse } from '../domain/refusal';
import type { Language } from '../domain/settings';
import { clientMoney } from './money';
import type { App, ClientQuery, Command, Reader, Writer } from './ports';
import { settingsIn } from './settings';

const TIMELINE_LENGTH = 200;

export interface NewClient {
  clientName: string;
  contactName: string;
  email: string;
  phone?: string | undefined;
  post?: string | undefined;
}

/** A client with its first contact. A client without a company is the person. */
export function addClient(app: App, command: Command, input: NewClient): Promise<{ clientId: string }> {
  const email = addressKey(input.email) ?? refuse('not-an-address', { address: input.email });
  const name = input.clientName.trim() || input.contactName.trim() || email;
  const domain = companyDomain(email);
  return app.store.write(command, async (rows) => {
    const at = app.clock.now();
    const client: Client = {
      id: app.newId(),
      name,
      domains: domain ? [domain] : [],
      remember: [],
      createdAt: at,
      updatedAt: at,
    };
    await rows.put('client', client);
    await addPerson(app, rows, client.id, { ...input, email });
    return { clientId: client.id };
  });
}

export interface NewContact {
  clientId: string;
  contactName: string;
  email: string;
  phone?: string | undefined;
  post?: string | undefined;
}

export function addContact(app: App, command: Command, input: NewContact): Promise<{ contactId: string }> {
  const email = addressKey(input.email) ?? refuse('not-an-address', { address: input.email });
  return app.store.write(command, async (rows) => {
    if (!(await rows.get('client', input.clientId))) return refuse('not-found');
    return { contactId: await addPerson(app, rows, input.clientId, { ...input, email }) };
  });
}

async function addPerson(app: App, rows: Writer, clientId: string, input: Omit<NewContact, 'clientId'>) {
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
    updatedAt: at,
    ...(input.post && { post: input.post }),
  };
  const taken = await rows.get('address', input.email);
  if (taken) {
    const owner = await rows.get('client', taken.clientId);
    return refuse('address-taken', { address: input.email, client: owner?.name ?? '' });
  }
  await rows.put('contact', contact);
  for (const address of [input.email, ...contact.phones]) {
    if (!(await rows.get('address', address))) await rows.put('address', { address, clientId, contactId: contact.id });
  }
  return contact.id;
}

/** Changes a client's own fields; what is left out stays. */
export function editClient(
  app: App,
  command: Command,
  input: {
    clientId: string;
    name?: string | undefined;
    remember?: string[] | undefined;
    language?: Language | undefined;
  },
): Promise<void> {
  return app.store.write(command, async (rows) => {
    const client = (await rows.get('client', input.clientId)) ?? refuse('not-found');
    const name = input.name === undefined ? client.name : input.name.trim() || refuse('name-missing');
    const remember = input.remember?.map((text) => text.trim()).filter(Boolean) ?? client.remember;
    const { language = client.language } = input;
    await rows.put('client', { ...client, name, remember, ...(language && { language }), updatedAt: app.clock.now() });
  });
}

export async function dossierOf(app: App, rows: Reader, clientId: string): Promise<Dossier | undefined> {
  const [client, contacts, followUps, timeline, proposals, money] = await Promise.all([
    rows.get('client', clientId),
    rows.contactsOf(clientId),
    rows.openFollowUpsOf(clientId),
    rows.activitiesOf(clientId, TIMELINE_LENGTH),
    rows.proposalsOf(clientId),
    clientMoney(app, rows, clientId),
  ]);
  if (!client || client.deletedAt) return undefined;
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

export function showDossier(app: App, clientId: string): Promise<Dossier> {
  return app.store.read(async (rows) => (await dossierOf(app, rows, clientId)) ?? refuse('not-found'));
}

export function listClients(app: App, query: ClientQuery): Promise<ClientList> {
  return app.store.read(async (rows) => {
    const found = await rows.clients(query);
    const lines = await Promise.all(found.rows.map((client) => clientLine(rows, client)));
    return { rows: lines, total: found.total };
  });
}

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
    ...(next && { next: { due: next.due, kind: next.kind, text: next.text } }),
    ...(last && { lastAt: last.at }),
  };
}
