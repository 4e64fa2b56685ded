import Dexie from 'dexie';
import type { Alike, ClientQuery, Reader, Slice } from '../app/ports';
import { type Client, searchWords } from '../domain/client';
import type { FollowUp } from '../domain/followUp';
import type { Noun, Rows } from '../domain/journal';
import type { Due } from '../domain/wallClock';
import { moneyReader } from './money';
import type { Database, StoredClient } from './schema';

/** Answers the use cases' questions; inside a transaction it sees what the transaction has written. */
export function reader(db: Database): Reader {
  const open = (range: { from?: Due; to?: Due }) =>
    db.followUp
      .where('[state+due]')
      .between(['open', range.from ?? Dexie.minKey], ['open', range.to ?? Dexie.maxKey], true, false);

  return {
    ...moneyReader(db),

    async get(noun, id) {
      return bare(noun, await db.table(noun).get(id));
    },
    async getMany(noun, ids) {
      const rows = await db.table(noun).bulkGet(ids);
      return rows.map((row) => bare(noun, row));
    },

    settingsOf: (prefix) => db.setting.where('key').startsWith(prefix).toArray(),

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
      return client && bareClient(client);
    },
    clients: (query) => clients(db, query),
    alike: (keys) => alike(db, keys),

    openFollowUpsOf: (clientId) =>
      db.followUp
        .where('[clientId+state+due]')
        .between([clientId, 'open', Dexie.minKey], [clientId, 'open', Dexie.maxKey])
        .toArray(),
    followUpOfKey: (key) => db.followUp.where('key').equals(key).first(),
    openFollowUps: (range, limit) => open(range).limit(limit).toArray(),
    async countOpenFollowUps(range, most) {
      // IndexedDB has no count with an end; the keys alone come in one answer.
      return most === undefined ? open(range).count() : (await open(range).limit(most).primaryKeys()).length;
    },
    countFinishedSince: (at) => db.followUp.where('finishedAt').aboveOrEqual(at).count(),

    activitiesOf: (clientId, limit) =>
      db.activity
        .where('[clientId+at]')
        .between([clientId, Dexie.minKey], [clientId, Dexie.maxKey])
        .reverse()
        .limit(limit)
        .toArray(),
    activityOfMessage: (messageKey) => db.activity.where('messageKey').equals(messageKey).first(),
    activitiesShownAs(subject, minute) {
      const shown = db.activity.where('[shown.subject+shown.minute]');
      const pairs = [minute, ''].map((at) => [subject, at]);
      const found = minute ? shown.anyOf(pairs) : shown.between([subject, Dexie.minKey], [subject, Dexie.maxKey]);
      return found.limit(SHOWN_ALIKE).toArray();
    },
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

/** Of one subject, in one minute or ever: more cannot be told apart by anybody. */
const SHOWN_ALIKE = 1_000;

/** What happens without the user's click; it is not theirs to take back. */
const BY_ITSELF = new Set([
  'undo',
  'matchSentLetter',
  'learnOwnAddresses',
  'learnWhereToWrite',
  'endWait',
  'keepChases',
  'expireProposals',
  'keepLayout',
]);

async function clients(db: Database, { search, idle, offset, limit }: ClientQuery): Promise<Slice<Client>> {
  const [longest, ...others] = searchWords(search).sort((a, b) => b.length - a.length);
  const wanted = (client: StoredClient) =>
    client.deletedAt === undefined &&
    (!idle || client.idle === 1) &&
    others.every((word) => client.words.some((own) => own.startsWith(word)));
  if (longest) {
    const found = db.client.where('words').startsWith(longest).distinct().filter(wanted).limit(SEARCH_FINDS);
    const rows = await found.sortBy('name');
    return { rows: rows.slice(offset, offset + limit).map(bareClient), total: rows.length };
  }
  const all = idle
    ? db.client.where('[idle+name]').between([1, Dexie.minKey], [1, Dexie.maxKey])
    : db.client.orderBy('name');
  const [rows, total] = await Promise.all([all.clone().offset(offset).limit(limit).toArray(), all.clone().count()]);
  return { rows: rows.filter(wanted).map(bareClient), total };
}

/** A part of a name that very many share tells nothing; the other parts still find the one that is meant. */
const ALIKE_BY_ONE_KEY = 500;

/** The rows themselves are not read: their primary keys say who it is. */
async function alike(db: Database, keys: string[]): Promise<Alike[]> {
  const found = await Promise.all(
    keys.map((key) => db.likeness.where('keys').equals(key).limit(ALIKE_BY_ONE_KEY).primaryKeys()),
  );
  const once = new Map(found.flat().map(([of, clientId]) => [`${of} ${clientId}`, { of, clientId }]));
  return [...once.values()];
}

/** More than anybody reads; a search for one letter in a large base would find nearly all of it. */
const SEARCH_FINDS = 1_000;

function bareClient({ words: _words, idle: _idle, ...client }: StoredClient): Client {
  return client;
}

function bare<N extends Noun>(noun: N, row: unknown): Rows[N] | undefined {
  if (!row) return undefined;
  return noun === 'client' ? (bareClient(row as StoredClient) as Rows[N]) : (row as Rows[N]);
}

export async function earliestDue(db: Database, clientId: string): Promise<FollowUp['due'] | undefined> {
  const first = await db.followUp
    .where('[clientId+state+due]')
    .between([clientId, 'open', Dexie.minKey], [clientId, 'open', Dexie.maxKey])
    .first();
  return first?.due;
}
