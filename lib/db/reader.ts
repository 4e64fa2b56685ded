import Dexie from 'dexie';
import type { Page, Reader, Slice } from '../app/ports';
import { type Client, searchWords } from '../domain/client';
import type { FollowUp } from '../domain/followUp';
import type { Noun, Rows } from '../domain/journal';
import type { Due } from '../domain/wallClock';
import type { Database, StoredClient } from './schema';

/** Answers the use cases' questions; inside a transaction it sees what the transaction has written. */
export function reader(db: Database): Reader {
  const open = (range: { from?: Due; to?: Due }) =>
    db.followUp
      .where('[state+due]')
      .between(['open', range.from ?? Dexie.minKey], ['open', range.to ?? Dexie.maxKey], true, false);

  return {
    async get(noun, id) {
      return bare(noun, await db.table(noun).get(id));
    },
    async getMany(noun, ids) {
      const rows = await db.table(noun).bulkGet(ids);
      return rows.map((row) => bare(noun, row));
    },

    async contactsOf(clientId) {
      const contacts = await db.contact.where('clientId').equals(clientId).toArray();
      return contacts.filter((contact) => !contact.deletedAt);
    },
    async clientOfDomain(domain) {
      const client = await db.client
        .where('domains')
        .equals(domain)
        .filter((row) => !row.deletedAt)
        .first();
      return client && withoutWords(client);
    },
    clients: (search, page) => clients(db, search, page),

    openFollowUpsOf: (clientId) =>
      db.followUp
        .where('[clientId+state+due]')
        .between([clientId, 'open', Dexie.minKey], [clientId, 'open', Dexie.maxKey])
        .toArray(),
    openFollowUps: (range, limit) => open(range).limit(limit).toArray(),
    countOpenFollowUps: (range) => open(range).count(),
    countFinishedSince: (at) => db.followUp.where('finishedAt').aboveOrEqual(at).count(),

    activitiesOf: (clientId, limit) =>
      db.activity
        .where('[clientId+at]')
        .between([clientId, Dexie.minKey], [clientId, Dexie.maxKey])
        .reverse()
        .limit(limit)
        .toArray(),
    activityOfMessage: (messageKey) => db.activity.where('messageKey').equals(messageKey).first(),
    proposalsOf: (clientId) =>
      db.proposal
        .where('[clientId+sentAt]')
        .between([clientId, Dexie.minKey], [clientId, Dexie.maxKey])
        .reverse()
        .limit(200)
        .toArray(),
    unmatchedSentLetters: (clientId) =>
      db.activity
        .where('[clientId+at]')
        .between([clientId, Dexie.minKey], [clientId, Dexie.maxKey])
        .reverse()
        .limit(100)
        .filter((activity) => activity.sentLetter !== undefined)
        .toArray(),

    journalEntry: (commandId) => db.journal.where('commandId').equals(commandId).first(),
    async lastCommandOn(noun, id) {
      const entries = await db.journal.where('touched').equals(`${noun}:${id}`).toArray();
      return entries.findLast((entry) => !entry.undoneBy && !BY_ITSELF.has(entry.name))?.commandId;
    },
  };
}

/** What happens without the user's click; it is not theirs to take back. */
const BY_ITSELF = new Set(['undo', 'matchSentLetter', 'learnOwnAddresses', 'keepLayout']);

async function clients(db: Database, search: string, page: Page): Promise<Slice<Client>> {
  const words = searchWords(search);
  const [longest, ...others] = words.sort((a, b) => b.length - a.length);
  const inBin = (client: StoredClient) => client.deletedAt !== undefined;
  const found = longest
    ? db.client
        .where('words')
        .startsWith(longest)
        .distinct()
        .filter((client) => !inBin(client) && others.every((word) => client.words.some((own) => own.startsWith(word))))
    : db.client.orderBy('name').filter((client) => !inBin(client));
  if (!longest) {
    const [rows, total] = await Promise.all([found.offset(page.offset).limit(page.limit).toArray(), db.client.count()]);
    return { rows: rows.map(withoutWords), total };
  }
  const rows = await found.limit(1_000).sortBy('name');
  return { rows: rows.slice(page.offset, page.offset + page.limit).map(withoutWords), total: rows.length };
}

function withoutWords({ words: _, ...client }: StoredClient): Client {
  return client;
}

function bare<N extends Noun>(noun: N, row: unknown): Rows[N] | undefined {
  if (!row) return undefined;
  return noun === 'client' ? (withoutWords(row as StoredClient) as Rows[N]) : (row as Rows[N]);
}

export async function earliestDue(db: Database, clientId: string): Promise<FollowUp['due'] | undefined> {
  const first = await db.followUp
    .where('[clientId+state+due]')
    .between([clientId, 'open', Dexie.minKey], [clientId, 'open', Dexie.maxKey])
    .first();
  return first?.due;
}
