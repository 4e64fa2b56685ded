import Dexie from 'dexie';
import type { Alike, HistoryQuery, Reader } from '../app/rowPorts';
import type { Activity } from '../domain/activity';
import { isByItself } from '../domain/journal';
import type { TwinRow } from '../domain/merge/twin';
import type { Due } from '../domain/wallClock';
import { finder } from './finder';
import { journalReader } from './journalReader';
import { moneyReader } from './money';
import { playbookReader } from './playbooks';
import type { DeviceRow, LikenessRow } from './schema';
import { bare } from './stamp';
import type { Unit } from './unit';

const LEAST = Dexie.minKey;
const MOST = Dexie.maxKey;

/** Answers the use cases' questions from one unit of work: it sees what the unit has written. */
export function reader(unit: Unit, me: string): Reader {
  const open = (range: { from?: Due; to?: Due }) =>
    unit.ask('followUp', async (table) =>
      table.where('[state+due]').between(['open', range.from ?? LEAST], ['open', range.to ?? MOST], true, false),
    );

  return {
    ...moneyReader(unit),
    ...playbookReader(unit),
    ...journalReader(unit),
    ...finder(unit),
    me,

    get: (noun, id) => unit.get(noun, id),
    getMany: (noun, ids) => unit.getMany(noun, ids),
    by: (noun, index, value) => unit.by(noun, index, value),
    byMany: (noun, index, values) => unit.byMany(noun, index, values),

    after: (noun, key, limit) => unit.query(noun, (table) => table.where(':id').above(key).limit(limit).toArray()),

    async note(key) {
      return (await unit.table<DeviceRow | undefined>('device').get(key as string))?.value as never;
    },
    async notes(prefix) {
      const rows = await unit.table<DeviceRow>('device').where('key').startsWith(prefix).toArray();
      return rows.map(({ key, value }) => ({ key, value }));
    },

    settings: (prefix) => unit.query('setting', (table) => table.where('key').startsWith(prefix).toArray()),

    contactsOf: (clientId) => unit.by('contact', 'clientId', clientId),
    countOf: (noun, clientId) => unit.ask(noun, (table) => table.where('clientId').equals(clientId).count()),
    async clientOfDomain(domain) {
      const [found] = await unit.query('client', (table) => table.where('domains').equals(domain).limit(1).toArray());
      return found;
    },
    alike: (keys, mostClients) => alike(unit, keys, mostClients),
    twins: () => unit.table<TwinRow>('twin').orderBy('weight').reverse().toArray(),

    openFollowUpsOf: (clientId) =>
      unit.query('followUp', (table) =>
        table.where('[clientId+state+due]').between([clientId, 'open', LEAST], [clientId, 'open', MOST]).toArray(),
      ),
    async openFollowUps(range, limit) {
      return (await (await open(range)).limit(limit).toArray()).map(bare);
    },
    async countOpenFollowUps(range, most) {
      // IndexedDB has no count with an end; the keys alone come in one answer.
      const found = await open(range);
      return most === undefined ? found.count() : (await found.limit(most).primaryKeys()).length;
    },
    openSteps: (playbook, to) =>
      unit.query('followUp', (table) =>
        table
          .where('[state+from.playbook+due]')
          .between(['open', playbook, LEAST], ['open', playbook, to], true, false)
          .toArray(),
      ),
    countFinishedSince: (at) => unit.ask('followUp', (table) => table.where('finishedAt').aboveOrEqual(at).count()),

    activitiesOf: (clientId, limit) =>
      unit.query('activity', (table) =>
        table.where('[clientId+at]').between([clientId, LEAST], [clientId, MOST]).reverse().limit(limit).toArray(),
      ),
    history: (query) => history(unit, query),
    activitiesScored: (clientId) =>
      unit.query('activity', (table) =>
        table.where('[clientId+score]').between([clientId, LEAST], [clientId, MOST]).toArray(),
      ),
    async activityOfMessage(messageKey) {
      const [found] = await unit.query('activity', (table) =>
        table.where('messageKey').equals(messageKey).limit(1).toArray(),
      );
      return found;
    },
    async activitiesShownAs(subject, minute) {
      return unit.query('activity', async (table) => {
        const shown = table.where('[shown.subject+shown.minute]');
        const pairs = [minute, ''].map((at) => [subject, at]);
        const found = minute ? shown.anyOf(pairs) : shown.between([subject, LEAST], [subject, MOST]);
        return found.limit(SHOWN_ALIKE).toArray();
      });
    },
    proposalsOf: (clientId) =>
      unit.query('proposal', (table) =>
        table.where('[clientId+sentAt]').between([clientId, LEAST], [clientId, MOST]).reverse().limit(200).toArray(),
      ),
    async unmatchedSentLetters(clientId) {
      const latest = await unit.query('activity', (table) =>
        table.where('[clientId+at]').between([clientId, LEAST], [clientId, MOST]).reverse().limit(100).toArray(),
      );
      return latest.filter(({ sentLetter }) => sentLetter !== undefined);
    },

    async journalEntry(id) {
      return unit.table<never>('journal').where('id').equals(id).first();
    },
    async lastCommandOn(noun, id) {
      const journal = unit.table<{ id: string; name: string; undoneBy?: string; undoes?: string }>('journal');
      const entries = await journal.where('touched').equals(`${noun}:${id}`).toArray();
      return entries.findLast((entry) => !entry.undoneBy && !entry.undoes && !isByItself(entry))?.id;
    },
  };
}

/** Along the index from where it was left: a long history is as quick as a short one. */
async function history(unit: Unit, query: HistoryQuery): Promise<Activity[]> {
  const { clientId, kinds, contactId, from, to, before, limit } = query;
  const isWanted = ({ kind, contactId: whose }: Activity) =>
    (!kinds || kinds.includes(kind)) && (!contactId || whose === contactId);
  const isBefore = ({ at, id }: Activity) => !before || at < before.at || (at === before.at && id < before.id);
  const last = Math.min(before?.at ?? Number.POSITIVE_INFINITY, to === undefined ? Number.POSITIVE_INFINITY : to - 1);
  return unit.query('activity', (table) =>
    table
      .where('[clientId+at]')
      .between([clientId, from ?? LEAST], [clientId, last === Number.POSITIVE_INFINITY ? MOST : last], true, true)
      .reverse()
      .filter((activity) => isBefore(activity) && isWanted(activity))
      .limit(limit)
      .toArray(),
  );
}

/** Of one subject, in one minute or ever: more cannot be told apart by anybody. */
const SHOWN_ALIKE = 1_000;

async function alike(unit: Unit, keys: string[], mostClients: number): Promise<Alike[]> {
  const likeness = unit.table<LikenessRow>('likeness');
  const found = await Promise.all(keys.map((key) => likeness.where('keys').equals(key).limit(mostClients).toArray()));
  const once = new Map<string, Alike>();
  for (const [i, rows] of found.entries()) {
    for (const { clientId, keys: kept, of: whose } of rows) {
      for (const [place, of] of whose.entries())
        if (kept[place] === keys[i]) once.set(`${of} ${clientId}`, { of, clientId });
    }
  }
  return [...once.values()];
}
