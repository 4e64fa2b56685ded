import type { FollowUp, WorkDay } from '../domain/followUp';
import type { FollowUpLine } from '../domain/today';
import type { Alarms, App, Badge, Notice, Notifier } from './ports';
import { showSettings } from './settings';
import { countDue, withPeople } from './today';

export interface ReminderPorts {
  alarms: Alarms;
  notifier: Notifier;
  badge: Badge;
  words: ReminderWords;
}

/** What a reminder says, in the user's language. */
export interface ReminderWords {
  reminder(line: FollowUpLine): Promise<Omit<Notice, 'id'>>;
  digest(count: number, first: FollowUpLine[]): Promise<Omit<Notice, 'id'>>;
}

/** The notice that stands for many; an id that no follow-up has. */
export const DIGEST = 'digest';

/** More than this many due at once are told in one digest: nobody reads a pile of notices. */
const SHOWN_SINGLY = 3;
const BATCH = 500;

/**
 * Brings the world in line with the store: shows what is due and was not shown, counts, sets the next alarm.
 * It may be called at any moment, any number of times, and die anywhere: what was shown is marked after it was shown,
 * and showing the same notice twice is showing it once. Calls while it runs make it run once more.
 */
export function createReminders(app: App, ports: ReminderPorts): { reconcile(): Promise<void> } {
  let running: Promise<void> | undefined;
  let again = false;

  async function run(): Promise<void> {
    do {
      again = false;
      const { workDay } = await showSettings(app);
      await showDue(app, ports, workDay);
      await ports.badge.show(await countDue(app));
      await ports.alarms.wakeAt(await app.store.reminders.next(app.clock.wallNow(), workDay));
    } while (again);
  }

  return {
    reconcile() {
      again = true;
      running ??= run().finally(() => {
        running = undefined;
      });
      return running;
    },
  };
}

async function showDue(app: App, ports: ReminderPorts, workDay: WorkDay): Promise<void> {
  for (;;) {
    const due = await app.store.reminders.due(app.clock.wallNow(), workDay, BATCH);
    if (due.length === 0) return;
    if (due.length > SHOWN_SINGLY) await showDigest(app, ports, due);
    else await showEach(app, ports, due);
    await app.store.reminders.markShown(due);
  }
}

async function showEach(app: App, { notifier, words }: ReminderPorts, due: FollowUp[]): Promise<void> {
  const onScreen = await notifier.shown();
  const lines = await app.store.read((rows) => withPeople(rows, due));
  for (const line of lines) {
    if (!onScreen.has(line.id)) await notifier.show({ id: line.id, ...(await words.reminder(line)) });
  }
}

async function showDigest(app: App, { notifier, words }: ReminderPorts, due: FollowUp[]): Promise<void> {
  const first = await app.store.read((rows) => withPeople(rows, due.slice(0, SHOWN_SINGLY)));
  await notifier.show({ id: DIGEST, ...(await words.digest(due.length, first)) });
}
