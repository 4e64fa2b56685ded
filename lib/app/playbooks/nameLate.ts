import { calendarFor } from '../../domain/holidays';
import { rhythm } from '../../domain/playbooks/rhythm/playbook';
import { type Day, dayOf } from '../../domain/wallClock';
import { clientsToAsk } from '../lateClients';
import type { App } from '../ports';
import { knownRhythmIn } from '../rhythmBase';
import type { Reader } from '../rowPorts';
import { settingsIn } from '../settings';
import { keep } from './keep';
import { registered } from './registered';
import { rhythmOfNamed } from './rhythm';
import { nearestRules } from './rules';

/**
 * Gives follow-ups to a handful of the late clients, and of those to be reminded of a second purchase, each working day, those with most at stake first: whoever brings a
 * base of thousands shall not find hundreds of reminders in the morning. How many were named today follows from the rows.
 */
export async function nameLate(app: App): Promise<void> {
  const today = dayOf(app.clock.wallNow());
  const turn = await app.store.read(['device', 'rules', 'setting', 'standing'], (rows) => turnOf(rows, today));
  if (!turn) return;
  await app.store.write(
    { id: app.newId(), name: 'by-itself.sweep' },
    {
      reads: [...rhythmOfNamed.reads, 'rules'],
      writes: ['followUp', 'standing', 'device'],
      asRules: true,
      names: true,
    },
    async (rows) => {
      const calendar = calendarFor((await settingsIn(rows)).country);
      await keep(rows, registered(rhythmOfNamed), turn.ids, { day: today, calendar });
      if (turn.isFull) await rows.keepNote('lateNamed', today);
    },
  );
}

async function turnOf(rows: Reader, today: Day): Promise<{ ids: string[]; isFull: boolean } | undefined> {
  if ((await rows.note('lateNamed')) === today) return undefined;
  const { on, daily, second } = await nearestRules(rows, rhythm, []);
  const { country, money } = await settingsIn(rows);
  if ((!on && !second) || calendarFor(country).isDayOff(today)) return undefined;
  const late = await clientsToAsk(rows, await knownRhythmIn(rows), money.currency, today);
  const left = daily - late.filter(({ namedOn }) => namedOn === today).length;
  const waiting = late.filter(({ isWaiting }) => isWaiting);
  const ids = waiting.slice(0, Math.max(0, left)).map(({ clientId }) => clientId);
  const isFull = ids.length >= left;
  return ids.length > 0 || isFull ? { ids, isFull } : undefined;
}
