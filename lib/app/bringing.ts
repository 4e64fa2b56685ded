import { z } from 'zod';
import { addressKey } from '../domain/address';
import { MOST_BROUGHT } from '../domain/bringing/columns';
import type { ClientDraft, PersonDraft } from '../domain/bringing/draft';
import { personOf, withDraft, withPerson } from '../domain/bringing/merged';
import { noteId, orderId } from '../domain/bringing/plan';
import type { Client, Contact } from '../domain/client';
import type { FieldDefinition } from '../domain/fields';
import { daysTagged } from '../domain/tags';
import { dayOf, type Instant } from '../domain/wallClock';
import { type Brought, brought, newField } from './bringingInput';
import { commandOf } from './definition';
import type { App, Touches } from './ports';
import type { Writer } from './rowPorts';

/** A field that a column makes, or one client of the list. */
type Thing = { field: FieldDefinition } | { client: Brought };

/**
 * Takes in a list of clients as one job, to be taken back as one. Who each of them is was decided when the list was
 * looked at; what was written since is seen, and nothing that is there is taken away or made twice.
 */
export const bringClients = commandOf(
  () => ({ clients: z.array(brought).max(MOST_BROUGHT), fields: z.array(newField).max(100).optional() }),
  async (app, named, { clients, fields = [] }) => {
    const things: Thing[] = [
      ...fields.map((field, i): Thing => ({ field: { ...field, place: FIRST_PLACE + i } })),
      ...clients.map((client): Thing => ({ client })),
    ];
    const { jobId } = await app.store.jobs.start(named, touchesOf(clients, fields.length > 0), {
      things,
      ready: readyFor,
      each: (rows, thing) => ('field' in thing ? addField(rows, thing.field) : bring(app, rows, thing.client)),
    });
    return { jobId, clients: clients.length };
  },
);

/** Fields that a list made stand after those that somebody thought of. */
const FIRST_PLACE = 1_000;

/** The parts of the job open no more tables than the list needs. */
function touchesOf(clients: readonly Brought[], hasFields: boolean): Touches {
  const hasOrders = clients.some(({ orders }) => orders.length > 0);
  const hasHistory = hasOrders || clients.some(({ notes }) => notes.length > 0);
  return {
    writes: [
      ...(['client', 'contact', 'address'] as const),
      ...(hasHistory ? (['activity'] as const) : []),
      ...(hasOrders ? (['order'] as const) : []),
      ...(hasFields ? (['setting'] as const) : []),
    ],
  };
}

/** All that the clients of a stretch will ask for, in a few reads. */
async function readyFor(rows: Writer, things: Thing[]): Promise<void> {
  const clients = things.flatMap((thing) => ('client' in thing ? [thing.client] : []));
  const people = clients.flatMap((client) => client.people);
  await rows.getMany('address', [...new Set(people.flatMap(({ emails, phones }) => [...emails, ...phones]))]);
  const known = [...new Set(clients.flatMap(({ into }) => into ?? []))];
  if (known.length === 0) return;
  await rows.getMany('client', known);
  await rows.byMany('contact', 'clientId', known);
  const of = <T>(read: (client: Brought, into: string) => T[]) =>
    clients.flatMap((client) => (client.into ? read(client, client.into) : []));
  const orders = of((client, into) =>
    client.orders.map((order) => orderId(into, order as ClientDraft['orders'][number])),
  );
  const notes = of((client, into) => client.notes.map((note) => noteId(into, note)));
  if (orders.length > 0) await rows.getMany('order', orders);
  if (orders.length + notes.length > 0) await rows.getMany('activity', [...notes, ...orders.map(activityOf)]);
}

async function addField(rows: Writer, field: FieldDefinition): Promise<void> {
  const key = `field:${field.id}` as const;
  if (!(await rows.get('setting', key))) await rows.put('setting', { key, field });
}

async function bring(app: App, rows: Writer, said: Brought): Promise<void> {
  const draft = said as ClientDraft;
  const known = said.into ? await rows.get('client', said.into) : undefined;
  const before: Client = known ?? {
    id: app.newId(),
    name: draft.name,
    domains: [],
    remember: [],
    brought: true,
    createdAt: app.clock.now(),
  };
  const drafted = withDraft(before, draft.name || known ? draft : { ...draft, name: nameOf(draft) });
  const tagged = daysTagged(before, drafted.tags ?? [], dayOf(app.clock.wallNow()));
  const after = { ...drafted, ...(tagged && { tagged }) };
  if (!after.name) after.name = nameOf(draft);
  if (known) await rows.put('client', after);
  else await rows.add('client', after);
  const people = known ? [...(await rows.by('contact', 'clientId', known.id))] : [];
  for (const person of draft.people) await bringPerson(app, rows, after.id, person, people);
  for (const order of draft.orders) await bringOrder(app, rows, after.id, order, known !== undefined);
  for (const note of draft.notes) await bringNote(app, rows, after.id, note, known !== undefined);
}

function nameOf({ name, people }: ClientDraft): string {
  return name || people[0]?.name || people[0]?.emails[0] || '?';
}

/** An address of another client stays theirs; a telephone may ring at several. */
async function bringPerson(
  app: App,
  rows: Writer,
  clientId: string,
  said: PersonDraft,
  people: Contact[],
): Promise<void> {
  const keys = said.emails.flatMap((email) => addressKey(email) ?? []);
  const all = [...keys, ...said.phones];
  const entries = all.length > 0 ? await rows.getMany('address', all) : [];
  const owners = new Map(all.map((address, i) => [address, entries[i]]));
  const emails = keys.filter((key) => (owners.get(key)?.clientId ?? clientId) === clientId);
  const person = { ...said, emails };
  const known = personOf(person, people);
  if (!known && person.isUnnamed && emails.length + person.phones.length === 0) return;
  const blank: Contact = {
    id: app.newId(),
    clientId,
    name: person.name,
    emails: [],
    phones: [],
    createdAt: app.clock.now(),
  };
  const contact = withPerson(known ?? blank, person);
  if (known) await rows.put('contact', contact);
  else await rows.add('contact', contact);
  people.splice(known ? people.indexOf(known) : people.length, 1, contact);
  for (const address of new Set([...emails, ...person.phones])) {
    if (!owners.get(address)) await rows.add('address', { address, clientId, contactId: contact.id });
  }
}

async function bringOrder(
  app: App,
  rows: Writer,
  clientId: string,
  said: ClientDraft['orders'][number],
  mayBeThere: boolean,
): Promise<void> {
  const made = orderId(clientId, said);
  if (mayBeThere && (await rows.get('order', made))) return;
  const { number, ordered, amount, items } = said;
  const at = app.clock.now();
  await rows.add('order', {
    ...{ id: made, clientId, ordered },
    ...(number && { number }),
    ...(amount && { amount }),
    ...(items.length > 0 && { items }),
    createdAt: at,
  });
  const title = [number, ...items].filter(Boolean).join(', ').slice(0, 300);
  await rows.add('activity', {
    ...{ id: activityOf(made), clientId, kind: 'order', at: momentOf(app, ordered), title, orderId: made },
    ...(amount && { amount }),
  });
}

async function bringNote(app: App, rows: Writer, clientId: string, text: string, mayBeThere: boolean): Promise<void> {
  const made = noteId(clientId, text);
  if (mayBeThere && (await rows.get('activity', made))) return;
  await rows.add('activity', { id: made, clientId, kind: 'note', at: app.clock.now(), title: text });
}

/** The entry of the history that tells of an order. */
function activityOf(order: string): string {
  return `${order}-said`;
}

/** The noon of a day that is gone; now for today and what is still to come. */
function momentOf(app: App, on: string): Instant {
  return on >= dayOf(app.clock.wallNow()) ? app.clock.now() : app.clock.instantOf(`${on}T12:00`, 0);
}
