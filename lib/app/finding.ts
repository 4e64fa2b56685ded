import type { Client, Contact } from '../domain/client';
import { type DocumentKind, documentMeant } from '../domain/finding/documentKind';
import type { FoundAll } from '../domain/finding/found';
import { lineOfPerson } from '../domain/finding/line';
import { BY_CLIENT, queryOf, rankOf } from '../domain/finding/query';
import { question } from './definition';
import { search } from './listInput';
import type { Reader } from './rowPorts';

/** So many of each kind are shown; who wants others types one letter more. */
const SHOWN = { clients: 6, people: 4, documents: 4, history: 5 };
/** Shorter words stand in too many titles to say what is meant. */
const FEWEST_FOR_HISTORY = 2;

/** What the command palette finds: clients, people, documents by their number, entries of the history. */
export const findAll = question(
  {
    input: () => ({ search }),
    reads: ['clientLine', 'entryWord', 'client', 'contact', 'activity', 'invoice', 'proposal'],
  },
  async (rows, input): Promise<FoundAll> => {
    const text = input.search.trim();
    if (text === '') return { clients: [], people: [], documents: [], history: [] };
    const meant = documentMeant(text);
    const [{ clients, people }, documents, history] = await Promise.all([
      meant.kind ? { clients: [], people: [] } : clientsAndPeople(rows, text),
      documentsIn(rows, meant.rest, meant.kind),
      meant.kind || text.length < FEWEST_FOR_HISTORY ? [] : historyIn(rows, text),
    ]);
    return { clients, people, documents, history };
  },
);

async function clientsAndPeople(rows: Reader, text: string): Promise<Pick<FoundAll, 'clients' | 'people'>> {
  const query = queryOf(text);
  const found = await rows.findClients(text, SHOWN.clients);
  const ids = found.map(({ id }) => id);
  const [clients, contacts] = await Promise.all([rows.getMany('client', ids), rows.byMany('contact', 'clientId', ids)]);
  const answer: Pick<FoundAll, 'clients' | 'people'> = { clients: [], people: [] };
  for (const [i, { rank }] of found.entries()) {
    const client = clients[i];
    if (!client) continue;
    const named = (contacts[i] ?? []).filter((one) => rankOf(lineOfPerson(one), query) !== undefined);
    answer.people.push(...named.map((one) => personOf(client, one)));
    // Who is found by their people alone is found as these.
    if (rank <= BY_CLIENT || named.length === 0) answer.clients.push(clientOf(client, contacts[i]?.[0]));
  }
  return { clients: answer.clients, people: answer.people.slice(0, SHOWN.people) };
}

function clientOf({ id, name, city }: Client, contact: Contact | undefined): FoundAll['clients'][number] {
  return { clientId: id, name, ...(contact && { contactName: contact.name }), ...(city && { city }) };
}

function personOf(client: Client, { id, name, post }: Contact): FoundAll['people'][number] {
  return { clientId: client.id, contactId: id, name, clientName: client.name, ...(post && { post }) };
}

async function documentsIn(rows: Reader, text: string, kind: DocumentKind | undefined): Promise<FoundAll['documents']> {
  const [invoiceIds, proposalIds] = await Promise.all([
    kind === 'proposal' ? [] : rows.findEntries('invoice', text, SHOWN.documents),
    kind === 'invoice' ? [] : rows.findEntries('proposal', text, SHOWN.documents),
  ]);
  const [invoices, proposals] = await Promise.all([
    rows.getMany('invoice', invoiceIds),
    rows.getMany('proposal', proposalIds),
  ]);
  const nameOf = await namesOf(rows, [...invoices, ...proposals]);
  return [
    ...invoices.flatMap((one) =>
      one ? [{ kind: 'invoice' as const, ...nameOf(one), title: one.number, amount: one.amount }] : [],
    ),
    ...proposals.flatMap((one) =>
      one
        ? [
            {
              ...{ kind: 'proposal' as const, ...nameOf(one), title: one.number ?? one.subject },
              ...(one.amount && { amount: one.amount }),
            },
          ]
        : [],
    ),
  ].slice(0, SHOWN.documents);
}

async function historyIn(rows: Reader, text: string): Promise<FoundAll['history']> {
  const activities = await rows.getMany('activity', await rows.findEntries('activity', text, SHOWN.history));
  const nameOf = await namesOf(rows, activities);
  return activities.flatMap((one) => {
    if (!one) return [];
    const { clientId, clientName, id } = nameOf(one);
    return [{ activityId: id, clientId, clientName, kind: one.kind, title: one.title, at: one.at }];
  });
}

interface Owned {
  id: string;
  clientId: string;
}

async function namesOf(rows: Reader, owned: readonly (Owned | undefined)[]) {
  const clients = await rows.getMany(
    'client',
    owned.flatMap((one) => one?.clientId ?? []),
  );
  const names = new Map(clients.flatMap((client) => (client ? [[client.id, client.name] as const] : [])));
  return ({ id, clientId }: Owned) => ({ id, clientId, clientName: names.get(clientId) ?? '' });
}
