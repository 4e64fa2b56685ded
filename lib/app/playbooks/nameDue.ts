import { calendarFor } from '../../domain/holidays';
import { contact } from '../../domain/playbooks/contact/playbook';
import { addDays, type Day, dayOf } from '../../domain/wallClock';
import { contactsDue } from '../contactsDue';
import type { App } from '../ports';
import type { Reader } from '../rowPorts';
import { settingsIn } from '../settings';
import { contactOfNamed } from './contact';
import { keep } from './keep';
import { registered } from './registered';
import { nearestRules } from './rules';

/** Who has a next step within so many days is spoken to then. */
const NEAR = 7;
/** Of so many of those who wait, at most, the next step is looked up in one sweep. */
const LOOKED_AT = 200;

/**
 * Gives follow-ups to a handful of those with whom one should be in touch each working day, the most urgent first: whoever
 * gives a tier to thousands shall not find hundreds of reminders in the morning.
 */
export async function nameDue(app: App): Promise<void> {
  const today = dayOf(app.clock.wallNow());
  const turn = await app.store.read(['device', 'rules', 'setting', 'standing', 'followUp'], (rows) =>
    turnOf(rows, today),
  );
  if (!turn) return;
  await app.store.write(
    { id: app.newId(), name: 'by-itself.sweep' },
    {
      reads: [...contactOfNamed.reads, 'rules'],
      writes: ['followUp', 'standing', 'device'],
      asRules: true,
      names: true,
    },
    async (rows) => {
      const calendar = calendarFor((await settingsIn(rows)).country);
      await keep(rows, registered(contactOfNamed), turn.ids, { day: today, calendar });
      if (turn.isFull) await rows.keepNote('contactsNamed', today);
    },
  );
}

async function turnOf(rows: Reader, today: Day): Promise<{ ids: string[]; isFull: boolean } | undefined> {
  if ((await rows.note('contactsNamed')) === today) return undefined;
  const { on, daily } = await nearestRules(rows, contact, []);
  if (!on || calendarFor((await settingsIn(rows)).country).isDayOff(today)) return undefined;
  const due = await contactsDue(rows, today);
  const left = Math.max(0, daily - due.filter(({ kept }) => kept.namedOn === today).length);
  const ids: string[] = [];
  for (const { clientId } of due.filter(({ isWaiting }) => isWaiting).slice(0, LOOKED_AT)) {
    if (ids.length >= left) break;
    if (!(await isSpokenToSoon(rows, clientId, today))) ids.push(clientId);
  }
  const isFull = ids.length >= left;
  return ids.length > 0 || isFull ? { ids, isFull } : undefined;
}

async function isSpokenToSoon(rows: Reader, clientId: string, today: Day): Promise<boolean> {
  const [next] = await rows.openFollowUpsOf(clientId);
  return next !== undefined && dayOf(next.due) <= addDays(today, NEAR);
}
