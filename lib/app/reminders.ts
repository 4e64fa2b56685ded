import type { FollowUp } from '../domain/followUp';
import { dueMoment } from '../domain/followUp';
import { calendarFor } from '../domain/holidays';
import { isQuiet, type Settings } from '../domain/settings';
import type { FollowUpLine } from '../domain/today';
import { type Day, dayOf, type WallClock } from '../domain/wallClock';
import { addWorkingDays, type WorkCalendar } from '../domain/workingDays';
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
  reminder(line: FollowUpLine): Promise<Words>;
  warning(line: FollowUpLine): Promise<Words>;
  digest(count: number, first: FollowUpLine[]): Promise<Words>;
  overdue(count: number, first: FollowUpLine[]): Promise<Words>;
}

type Words = Omit<Notice, 'id'>;

/** Notices that stand for many, by ids that no follow-up has. */
export const DIGEST = 'digest';
export const OVERDUE = 'overdue';

/** A warning beforehand is a notice of its own, so that the reminder after it is shown too. */
const WARNING = 'early:';

/** The follow-up that a notice is about; undefined for one that stands for many. */
export function followUpOfNotice(id: string): string | undefined {
  if (id === DIGEST || id === OVERDUE) return undefined;
  return id.startsWith(WARNING) ? id.slice(WARNING.length) : id;
}

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
      const settings = await showSettings(app);
      await showDue(app, ports, settings);
      await showEarly(app, ports, settings);
      await showOverdue(app, ports, settings);
      await ports.badge.show(await countDue(app));
      await ports.alarms.wakeAt(await nextMoment(app, settings));
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

async function showDue(app: App, ports: ReminderPorts, { workDay }: Settings): Promise<void> {
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
  for (const line of await linesOf(app, due)) {
    if (!onScreen.has(line.id)) await notifier.show({ id: line.id, ...(await words.reminder(line)) });
    if (onScreen.has(WARNING + line.id)) await notifier.clear(WARNING + line.id);
  }
}

async function showDigest(app: App, { notifier, words }: ReminderPorts, due: FollowUp[]): Promise<void> {
  const first = await linesOf(app, due.slice(0, SHOWN_SINGLY));
  await notifier.show({ id: DIGEST, ...(await words.digest(due.length, first)) });
}

/** A warning is only of use before the time, and never in the quiet hours; one that comes too late is let go. */
async function showEarly(app: App, { notifier, words }: ReminderPorts, { quiet }: Settings): Promise<void> {
  const now = app.clock.wallNow();
  const early = await app.store.reminders.early(now, BATCH);
  if (early.length === 0) return;
  const inTime = isQuiet(quiet, now) ? [] : early.filter(({ due }) => due > now).slice(0, SHOWN_SINGLY);
  const onScreen = await notifier.shown();
  for (const line of await linesOf(app, inTime)) {
    const id = WARNING + line.id;
    if (!onScreen.has(id)) await notifier.show({ id, ...(await words.warning(line)) });
  }
  await app.store.reminders.markWarned(early);
}

/** Each working morning, once: how many promises of earlier days are still open. */
async function showOverdue(app: App, { notifier, words }: ReminderPorts, settings: Settings): Promise<void> {
  const now = app.clock.wallNow();
  const today = dayOf(now);
  const isTime = !calendarFor(settings.country).isDayOff(today) && now >= dueMoment(today, settings.workDay);
  if (!isTime || isQuiet(settings.quiet, now)) return;
  if ((await app.store.reminders.toldOverdueOn()) === today) return;
  const { count, first } = await app.store.read(async (rows) => ({
    count: await rows.countOpenFollowUps({ to: today }),
    first: await rows.openFollowUps({ to: today }, SHOWN_SINGLY),
  }));
  if (count === 0) return;
  await notifier.show({ id: OVERDUE, ...(await words.overdue(count, await linesOf(app, first))) });
  await app.store.reminders.markOverdueTold(today);
}

/** The next reminder or warning, or the morning on which there will be something overdue to tell of. */
async function nextMoment(app: App, { workDay, country }: Settings): Promise<WallClock | undefined> {
  const now = app.clock.wallNow();
  const next = await app.store.reminders.next(now, workDay);
  const morning = nextMorning(calendarFor(country), now, workDay.startsAt);
  const overdueThen = await app.store.read((rows) => rows.openFollowUps({ to: dayOf(morning) }, 1));
  if (overdueThen.length === 0) return next;
  return next && next < morning ? next : morning;
}

function nextMorning(calendar: WorkCalendar, now: WallClock, startsAt: string): WallClock {
  const today: Day = dayOf(now);
  const isToday = !calendar.isDayOff(today) && now < `${today}T${startsAt}`;
  return `${isToday ? today : addWorkingDays(today, 1, calendar)}T${startsAt}`;
}

function linesOf(app: App, followUps: FollowUp[]): Promise<FollowUpLine[]> {
  return app.store.read((rows) => withPeople(rows, followUps));
}
