// First, for it keeps schemas from making code, which a page of the extension may not run.
import '../../lib/app/definition';

import { v7 as newId } from 'uuid';
import { bringClients } from '../../lib/app/bringing';
import { createFollow } from '../../lib/app/playbooks/follow';
import { Database } from '../../lib/db/schema';
import { createStore } from '../../lib/db/store';
import type { AddressEntry, Client, Contact } from '../../lib/domain/client';
import { createSession } from '../../lib/exchange/clients/session';
import { clock } from '../../lib/platform/clock';

// What runs in a page of the extension as one script: the product's store on a base of its own, beside the product's.

interface NewClient {
  client: Client;
  contact: Contact;
  address: AddressEntry;
}

/** The store as the background has it, but that what is made from the journal waits until it is asked for. */
export function openStore(name: string) {
  const db = new Database(name);
  const gate = createGate();
  const cursorOf = db.cursor.get as (key: string) => PromiseLike<unknown>;
  // Every projection first looks how far it has come.
  Object.assign(db.cursor, { get: (key: string) => gate.passed().then(() => cursorOf.call(db.cursor, key)) });
  const failures: unknown[] = [];
  const fail = (error: unknown) => void failures.push(error);
  const store = createStore({ db, clock, newId, follow: createFollow({ clock }), onOutOfScope: fail, onFailure: fail });
  const timed = async (work: () => Promise<unknown>) => {
    const from = performance.now();
    await work();
    if (failures.length > 0) throw failures[0];
    return performance.now() - from;
  };

  return {
    /** Clients with a contact and an address each as one job, from its start to its end. */
    async addClients(count: number): Promise<{ jobId: string; took: number }> {
      const things = Array.from({ length: count }, (_, i) => clientOf(i));
      const jobId = newId();
      const took = await timed(async () => {
        await store.jobs.start(
          { id: jobId, name: 'clients.add' },
          { writes: ['client', 'contact', 'address'] },
          {
            things,
            ready: async () => {},
            async each(rows, { client, contact, address }) {
              await rows.add('client', client);
              await rows.add('contact', contact);
              await rows.add('address', address);
            },
          },
        );
        await store.jobs.resume();
      });
      return { jobId, took };
    },
    /** A list of clients from the file's bytes to the last row written; what is made from the journal comes after. */
    async bring(text: string): Promise<{ jobId: string; read: number; planned: number; took: number }> {
      const session = createSession();
      const [from, jobId] = [performance.now(), newId()];
      const list = await session.open(new TextEncoder().encode(text), [], {});
      if ('problem' in list) throw new Error(list.problem.code);
      session.read({ columns: { meanings: list.meanings }, fields: [], country: 'MD', currency: 'MDL' });
      const read = performance.now() - from;
      session.plan([]);
      // As it comes to the background: as a message that is parsed there.
      const taken = session.take({ takesNew: true, takesChanged: true, decided: [] });
      const said = bringClients.input().parse(JSON.parse(JSON.stringify(taken)));
      const planned = performance.now() - from - read;
      const took = await timed(async () => {
        await bringClients({ store, clock, newId }, { id: jobId, name: 'clients.import' }, said);
        await store.jobs.resume();
      });
      return { jobId, read, planned, took };
    },
    undo: (jobId: string) =>
      timed(async () => {
        await store.undo({ id: newId(), name: 'undo' }, jobId);
        await store.jobs.resume();
      }),
    /** Brings up to date what is made from the journal. */
    async project(): Promise<number> {
      gate.open();
      const took = await timed(() => store.settled());
      gate.close();
      return took;
    },
    /** The first clients that a text finds. */
    find: (text: string) =>
      timed(async () => {
        const found = await store.read(['clientLine', 'clientCard'], (rows) => rows.findClients(text, 50));
        if (found.length === 0) throw new Error(`Nobody is called ${text}`);
      }),
    /** What is kept of the clients, as it is kept. */
    async rows(): Promise<Record<string, object[]>> {
      const [client, contact, address] = await Promise.all([
        db.client.toArray(),
        db.contact.toArray(),
        db.address.toArray(),
      ]);
      return { client, contact, address };
    },
    count: async () => (await db.client.count()) + (await db.contact.count()) + (await db.address.count()),
    drop: () => db.delete(),
  };
}

function createGate() {
  let waited = Promise.withResolvers<void>();
  return {
    passed: () => waited.promise,
    open: () => waited.resolve(),
    close() {
      waited = Promise.withResolvers<void>();
    },
  };
}

const FORMS = ['ООО', 'SRL', 'Ltd', 'ИП'];
const FIRMS = ['Severstroy', 'Лунный кирпич', 'Papuci Zburători', 'Moth & Ladder', 'Агро Тыква', 'Trei Nori'];
const PEOPLE = ['Анна Соколова', 'Ștefan Moraru', 'Oliver Finch', 'Марина Левкоева', 'Corina Dascălu', 'Walter Pym'];

function clientOf(i: number): NewClient {
  const nth = (of: string[]) => of[i % of.length] ?? '';
  const address = `person-${i}@firm-${i}.example`;
  const createdAt = Date.now();
  const client: Client = {
    id: newId(),
    name: `${nth(FORMS)} ${nth(FIRMS)} ${i}`,
    domains: [`firm-${i}.example`],
    remember: [],
    createdAt,
  };
  const contact: Contact = {
    ...{ id: newId(), clientId: client.id, name: nth(PEOPLE), emails: [address], phones: [] },
    createdAt,
  };
  return { client, contact, address: { address, clientId: client.id, contactId: contact.id } };
}
