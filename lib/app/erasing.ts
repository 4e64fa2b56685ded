import type { Contact } from '../domain/client';
import { type Erased, ownWords } from '../domain/erasure';
import type { Traces } from '../domain/traces';
import { contactIn } from './contacts';
import { commandOf } from './definition';
import { id } from './input';
import type { App } from './ports';
import type { Reader } from './rowPorts';

/**
 * Takes a person out of everything for good, at every client where they were: themselves, their addresses, what names
 * them in histories, letters, proposals and settings, and in the journal. Nobody can take it back.
 */
export const erasePerson = commandOf(
  () => ({ contactId: id }),
  async (app, _, { contactId }): Promise<Erased> => {
    const traces = await app.store.read(['client', 'contact'], (rows) => tracesOf(rows, contactId));
    // Should the browser end meanwhile, it is gone on with at the next start.
    await app.store.keepNote('erasing', traces);
    const erased = await app.store.erase(traces);
    await app.store.dropNote('erasing');
    return erased;
  },
);

/** Goes on with an erasing that an ended browser left behind. */
export async function finishErasing(app: App): Promise<void> {
  const traces = await app.store.read(['device'], (rows) => rows.note('erasing'));
  if (!traces) return;
  await app.store.erase(traces);
  await app.store.dropNote('erasing');
}

async function tracesOf(rows: Reader, contactId: string): Promise<Traces> {
  const selves = await selvesOf(rows, await contactIn(rows, contactId));
  const clientIds = [...new Set(selves.map(({ clientId }) => clientId))];
  const clients = await rows.getMany('client', clientIds);
  const contactIds = selves.map((self) => self.id);
  const colleagues = (await Promise.all(clientIds.map((clientId) => rows.contactsOf(clientId))))
    .flat()
    .filter((colleague) => !contactIds.includes(colleague.id));
  const names = [...new Set(selves.map(({ name }) => name))];
  const isPerson = (name: string) => names.includes(name);
  const others = [
    ...colleagues.map(({ name }) => name),
    // A client that is the person bears their name, and loses it.
    ...clients.flatMap((client) => (client && !isPerson(client.name) ? client.name : [])),
  ];
  const shared = new Set(colleagues.flatMap(({ phones }) => phones));
  return {
    contactIds,
    clientIds,
    emails: [...new Set(selves.flatMap(({ emails }) => emails))],
    phones: [...new Set(selves.flatMap(({ phones }) => phones))].filter((phone) => !shared.has(phone)),
    names: names.filter((name) => !name.includes('@')),
    words: [...new Set(names.flatMap((name) => ownWords(name, others)))],
  };
}

/** The person as each of the clients has them, where they moved from one to another. */
async function selvesOf(rows: Reader, contact: Contact): Promise<Contact[]> {
  const known = new Map([[contact.id, contact]]);
  for (const self of known.values()) {
    for (const other of await rows.getMany('contact', [self.left?.contactId ?? '', self.cameFrom ?? ''])) {
      if (other) known.set(other.id, other);
    }
  }
  return [...known.values()];
}
