import { isSame } from '../../domain/fieldChange';
import { calendarFor } from '../../domain/holidays';
import type { Change } from '../../domain/journal';
import { EVERYONE } from '../../domain/playbooks/rules';
import { dayOf } from '../../domain/wallClock';
import type { App, Follow } from '../ports';
import type { Turned, Writer } from '../rowPorts';
import { settingsIn } from '../settings';
import type { Table } from '../tables';
import { keepLoaded, type Loaded, loadToKeep, type Today } from './keep';
import type { Registered } from './registered';
import { PLAYBOOKS } from './registry';
import { sparesWhoLeft } from './spared';

/** So often playbooks may answer each other within one command; more would go on without end. */
const MOST_ROUNDS = 20;

/** What the playbooks do at the end of every command, undo, part of a job and colleague's change. */
export function createFollow({ clock }: Pick<App, 'clock'>, playbooks: readonly Registered[] = PLAYBOOKS): Follow {
  return {
    tables(writes) {
      const tables = new Set<Table>();
      const isWritten = (table: Table) => writes.includes(table);
      for (const { playbook, watches, reads } of playbooks) {
        const isOfClients =
          (playbook.asksForCustom && isWritten('client')) || (sparesWhoLeft(playbook) && isWritten('reactivation'));
        if (!isOfClients && !watches.some(isWritten) && !isWritten('rules') && !isWritten('setting')) continue;
        for (const table of [...reads, 'followUp', 'rules', 'setting', 'standing'] as const) tables.add(table);
      }
      if (isWritten('rules') || isWritten('setting')) tables.add('device');
      return [...tables];
    },

    async begin(rows, changes) {
      const queues = playbooks.map((one): Queue => ({ one, subjects: new Set(), news: changes }));
      for (const queue of queues) await takeNews(rows, queue);
      const asked = queues.filter(({ subjects }) => subjects.size > 0);
      if (asked.length === 0) return async () => [];
      const today = await todayFor({ clock }, rows);
      // Whoever comes after somebody else who changes something reads again what is then known already.
      const loaded = new Map<Queue, Loaded>();
      for (const queue of asked) loaded.set(queue, await loadToKeep(rows, queue.one, [...queue.subjects], today));
      return () => kept(rows, queues, loaded, today);
    },
  };
}

/** Whose plans a playbook has to look at, and changes that it has not heard of yet. */
interface Queue {
  one: Registered;
  subjects: Set<string>;
  news: Change[];
}

async function kept(rows: Writer, queues: Queue[], loaded: Map<Queue, Loaded>, today: Today): Promise<Change[]> {
  const all: Turned[] = [];
  for (let round = 0; queues.some(({ subjects, news }) => subjects.size + news.length > 0); round++) {
    if (round > MOST_ROUNDS) throw new Error('Playbooks answer each other without end');
    for (const queue of queues) {
      if (queue.news.length > 0) {
        await takeNews(rows, queue);
        loaded.delete(queue);
      }
      if (queue.subjects.size === 0) continue;
      const read = loaded.get(queue) ?? (await loadToKeep(rows, queue.one, [...queue.subjects], today));
      queue.subjects = new Set();
      const isAnother = await keepLoaded(rows, queue.one, read, today);
      const made = await rows.turn();
      if (isAnother || made.length > 0) loaded.clear();
      all.push(...made);
      // A playbook has nothing to answer to itself, but where a colleague had been there already.
      for (const other of queues) {
        const heard = other === queue ? made.filter(({ isMerged }) => isMerged) : made;
        if (heard.length > 0) other.news = [...other.news, ...heard];
      }
    }
  }
  return all;
}

/** Whom the news concern. */
async function takeNews(rows: Writer, queue: Queue): Promise<void> {
  const { one, news } = queue;
  queue.news = [];
  const { subjects, clients, isEveryone } = concerned(one, news);
  // Too many for one command: a sweep plans them, a portion after the other.
  if (isEveryone) await rows.keepNote(`anew:${one.playbook.name}`, { after: '' });
  if (subjects.size + clients.size === 0 || (await one.sleeps?.(rows))) return;
  for (const { subject } of await rows.standingsOf(one.playbook.name, [...clients])) subjects.add(subject);
  for (const subject of subjects) queue.subjects.add(subject);
}

export async function todayFor({ clock }: Pick<App, 'clock'>, rows: Writer): Promise<Today> {
  return { day: dayOf(clock.wallNow()), calendar: calendarFor((await settingsIn(rows)).country) };
}

function concerned({ playbook }: Registered, changes: Change[]) {
  const subjects = new Set<string>();
  const clients = new Set<string>();
  let isEveryone = changes.some(isOfTheCalendar);
  for (const change of changes) {
    if (playbook.asksForCustom && isOfLeavingAlone(change)) clients.add(change.id);
    if (sparesWhoLeft(playbook)) for (const clientId of ofWhoLeft(change)) clients.add(clientId);
    const refs = change.noun === 'rules' ? ownersOf(change, playbook.name) : playbook.concerned(change);
    if (refs === 'everyone') isEveryone = true;
    else
      for (const ref of refs) {
        if ('subject' in ref) subjects.add(ref.subject);
        else clients.add(ref.client);
      }
  }
  return { subjects, clients, isEveryone };
}

/** Rules are a subject's, a client's or everyone's; the owner's id does not say which of the two first. */
function ownersOf({ before, after }: Change & { noun: 'rules' }, playbook: string) {
  const row = after ?? before;
  if (row?.playbook !== playbook) return [];
  return row.owner === EVERYONE ? ('everyone' as const) : [{ subject: row.owner }, { client: row.owner }];
}

/** The holidays by which days are counted. */
function isOfTheCalendar({ noun, id, before, after }: Change): boolean {
  if (noun !== 'setting' || id !== 'firm') return false;
  const country = (row: typeof before) => (row && 'country' in row ? row.country : undefined);
  return country(before) !== country(after);
}

/** Said to have left, or no more. */
function ofWhoLeft({ noun, before, after }: Change): string[] {
  if (noun !== 'reactivation') return [];
  return [before, after].flatMap((row) => (row?.said === 'left' ? [row.clientId] : []));
}

function isOfLeavingAlone({ noun, before, after }: Change): boolean {
  return noun === 'client' && !isSame(before?.leftAlone, after?.leftAlone);
}
