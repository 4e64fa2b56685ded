import { isSame } from '../../domain/fieldChange';
import { calendarFor } from '../../domain/holidays';
import type { Change } from '../../domain/journal';
import { EVERYONE } from '../../domain/playbooks/rules';
import { dayOf } from '../../domain/wallClock';
import type { App, Follow } from '../ports';
import type { Turned, Writer } from '../rowPorts';
import { settingsIn } from '../settings';
import type { Table } from '../tables';
import { keep, type Today } from './keep';
import type { Registered } from './registered';
import { PLAYBOOKS } from './registry';

/** So often playbooks may answer each other within one command; more would go on without end. */
const MOST_ROUNDS = 20;

/** What the playbooks do at the end of every command, undo, part of a job and colleague's change. */
export function createFollow({ clock }: Pick<App, 'clock'>, playbooks: readonly Registered[] = PLAYBOOKS): Follow {
  return {
    tables(writes) {
      const tables = new Set<Table>();
      const isWritten = (table: Table) => writes.includes(table);
      for (const { playbook, watches, reads } of playbooks) {
        const isOfClients = playbook.asksForCustom && isWritten('client');
        if (!isOfClients && !watches.some(isWritten) && !isWritten('rules') && !isWritten('setting')) continue;
        for (const table of [...reads, 'followUp', 'rules', 'setting', 'standing'] as const) tables.add(table);
      }
      if (isWritten('rules') || isWritten('setting')) tables.add('device');
      return [...tables];
    },

    async run(rows, changes) {
      const all: Turned[] = [];
      const queues = playbooks.map((one) => ({ one, news: changes }));
      for (let round = 0; queues.some(({ news }) => news.length > 0); round++) {
        if (round > MOST_ROUNDS) throw new Error('Playbooks answer each other without end');
        for (const queue of queues) {
          const { one, news } = queue;
          queue.news = [];
          if (!(await keepConcerned({ clock }, rows, one, news))) continue;
          const made = await rows.turn();
          all.push(...made);
          // A playbook has nothing to answer to itself, but where a colleague had been there already.
          for (const other of queues) {
            const heard = other === queue ? made.filter(({ isMerged }) => isMerged) : made;
            other.news = [...other.news, ...heard];
          }
        }
      }
      return all;
    },
  };
}

async function keepConcerned(
  { clock }: Pick<App, 'clock'>,
  rows: Writer,
  one: Registered,
  changes: Change[],
): Promise<boolean> {
  const { subjects, clients, isEveryone } = concerned(one, changes);
  // Too many for one command: a sweep plans them, a portion after the other.
  if (isEveryone) await rows.keepNote(`anew:${one.playbook.name}`, { after: '' });
  if (subjects.size + clients.size === 0 || (await one.sleeps?.(rows))) return isEveryone;
  for (const { subject } of await rows.standingsOf(one.playbook.name, [...clients])) subjects.add(subject);
  if (subjects.size === 0) return isEveryone;
  await keep(rows, one, [...subjects], await todayFor({ clock }, rows));
  return true;
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

function isOfLeavingAlone({ noun, before, after }: Change): boolean {
  return noun === 'client' && !isSame(before?.leftAlone, after?.leftAlone);
}
