import { together } from '../domain/calm/together';
import type { FollowUp } from '../domain/followUp';
import { dueMoment } from '../domain/followUp';
import { calendarFor } from '../domain/holidays';
import { isQuiet, type Settings } from '../domain/settings';
import type { FollowUpLine } from '../domain/today';
import { type Day, dayOf, type WallClock } from '../domain/wallClock';
import { addWorkingDays, type WorkCalendar } from '../domain/workingDays';
import { CALM, calmIn, movableSteps } from './calm';
import type { App } from './ports';
import type { Alarms, Badge, Notice, Notifier } from './reminderPorts';
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

/** Notices that stand for many. Each digest has an id of its own, so that what is kept of one is not taken for another. */
export const DIGEST = 'digest:';
export const OVERDUE = 'overdue';

/** A warning beforehand is a notice of its own, so that the reminder after it is shown too. */
const WARNING = 'early:';

/** A notice is about a follow-up at its time: moved, it is reminded of anew, though the old notice be still there. */
export function noticeOf({ id, due }: Pick<FollowUp, 'id' | 'due'>): string {
  return `${id}@${due}`;
}

/** The follow-up that a notice is about; undefined for one that stands for many. */
export function followUpOfNotice(id: string): string | undefined {
  if (id.startsWith(DIGEST) || id === OVERDUE) return undefined;
  return (id.startsWith(WARNING) ? id.slice(WARNING.length) : id).split('@')[0];
}

/** More than this many due at once are told in one digest: nobody reads a pile of notices. */
const SHOWN_SINGLY = 3;
const WARNED_AT_ONCE = 500;

/**
 * Brings the world in line with the store: shows what is due and was not shown, takes away what no longer holds, counts,
 * sets the next alarm. It may be called at any moment, any number of times, and die anywhere: what was shown is marked
 * after it was shown, and what is on screen is not shown again. Calls while it runs make it run once more.
 */
export function createReminders(app: App, ports: ReminderPorts): { reconcile(): Promise<void> } {
  let running: Promise<void> | undefined;
  let again = false;

  async function run(): Promise<void> {
    try {
      do {
        again = false;
        await bringInLine();
      } while (again);
    } finally {
      // In the same breath as the last look at `again`: whoever asks from now on begins anew.
      running = undefined;
    }
  }

  async function bringInLine(): Promise<void> {
    // First of all: should the worker die in the midst of it, there will be another try.
    await ports.alarms.tryAgainSoon();
    // One moment for all of it: what comes due meanwhile gets an alarm in the past, which fires at once.
    const began = app.clock.now();
    const now = app.clock.wallNow();
    const settings = await showSettings(app, {});
    try {
      await showDue(app, ports, settings, now);
      await clearStale(app, ports.notifier, now);
      await showEarly(app, ports, settings, now);
      await showOverdue(app, ports, settings, now);
    } finally {
      // What the browser refuses to show is left to the sweep; what comes later shall not wait for it.
      await ports.badge.show(await countDue(app));
      const next = await nextMoment(app, settings, now);
      // Asked to run once more, it keeps the alarm for trying again until that is done.
      if (!again) await ports.alarms.wakeAt(next, began);
    }
  }

  return {
    reconcile() {
      again = true;
      // Begun in a moment of its own: whoever asks while it begins joins it.
      running ??= Promise.resolve().then(run);
      return running;
    },
  };
}

async function showDue(app: App, ports: ReminderPorts, { workDay }: Settings, now: WallClock): Promise<void> {
  const waking = await app.store.reminders.due(now, workDay, Number.POSITIVE_INFINITY);
  if (waking.length === 0) return;
  // What waits for another day is reminded of then.
  const waits = await waitingIn(app);
  const due = waking.filter(({ id }) => !waits.has(id));
  if (due.length === 0) return;
  const onScreen = await ports.notifier.shown();
  const told = new Set(onScreen);
  for (const notice of await app.store.reminders.toldIn(onScreen)) told.add(notice);
  const untold = due.filter((followUp) => !told.has(noticeOf(followUp)));
  const lines = together(untold, dayOf(now));
  if (lines.length > SHOWN_SINGLY) await showDigest(app, ports, lines, onScreen);
  else await showEach(app, ports, lines);
  await app.store.reminders.markShown(due);
}

/** Follow-ups that are one line are one notice with all of their reasons. */
async function showEach(app: App, { notifier, words }: ReminderPorts, lines: Together[]): Promise<void> {
  for (const line of await withReasons(app, lines)) {
    await notifier.show({ id: noticeOf(line), ...(await words.reminder(line)) });
  }
}

type Together = [FollowUp, ...FollowUp[]];

async function withReasons(app: App, lines: Together[]): Promise<FollowUpLine[]> {
  const shown = await linesOf(app, lines.flat());
  return lines.flatMap(({ length }) => {
    const [first, ...also] = shown.splice(0, length);
    return first ? [{ ...first, ...(also.length > 0 && { also }) }] : [];
  });
}

/** Steps that the daily limit has put on another day. */
async function waitingIn(app: App): Promise<ReadonlySet<string>> {
  const { today, steps, dayOf: placedOn } = await app.store.read(CALM, (rows) => calmIn(rows, app));
  return new Set(steps.filter((step) => placedOn(step) > today).map(({ id }) => id));
}

/** Whom it stands for is kept before it is shown: should the worker end before they are marked, they were told of. */
async function showDigest(app: App, ports: ReminderPorts, lines: Together[], onScreen: Set<string>): Promise<void> {
  const { notifier, words } = ports;
  const first = await withReasons(app, lines.slice(0, SHOWN_SINGLY));
  const id = `${DIGEST}${app.newId()}`;
  await app.store.reminders.keepTold(id, lines.flat().map(noticeOf));
  await notifier.show({ id, ...(await words.digest(lines.length, first)) });
  for (const earlier of onScreen) if (earlier.startsWith(DIGEST)) await notifier.clear(earlier);
}

/** Notices of what was closed or moved, and warnings whose time has come, say what is no longer so. */
async function clearStale(app: App, notifier: Notifier, now: WallClock): Promise<void> {
  const notices = [...(await notifier.shown())].flatMap((notice) => {
    const followUpId = followUpOfNotice(notice);
    return followUpId ? [{ notice, followUpId }] : [];
  });
  if (notices.length === 0) return;
  const followUps = await app.store.read(['followUp'], (rows) =>
    rows.getMany(
      'followUp',
      notices.map(({ followUpId }) => followUpId),
    ),
  );
  for (const [i, { notice }] of notices.entries()) {
    const followUp = followUps[i];
    const holds =
      followUp?.state === 'open' &&
      (notice === noticeOf(followUp) || (notice === WARNING + noticeOf(followUp) && followUp.due > now));
    if (!holds) await notifier.clear(notice);
  }
}

/** A warning is only of use before the time, and never in the quiet hours; one that comes too late is let go. */
async function showEarly(app: App, ports: ReminderPorts, { quiet }: Settings, now: WallClock): Promise<void> {
  const { notifier, words } = ports;
  const early = await app.store.reminders.early(now, WARNED_AT_ONCE);
  if (early.length === 0) return;
  const inTime = isQuiet(quiet, now) ? [] : early.filter(({ due }) => due > now).slice(0, SHOWN_SINGLY);
  const onScreen = await notifier.shown();
  for (const line of await linesOf(app, inTime)) {
    const id = WARNING + noticeOf(line);
    if (!onScreen.has(id)) await notifier.show({ id, ...(await words.warning(line)) });
  }
  await app.store.reminders.markWarned(early);
}

/** Each working morning, once: how many promises of earlier days are still open. */
async function showOverdue(app: App, ports: ReminderPorts, settings: Settings, now: WallClock): Promise<void> {
  const { notifier, words } = ports;
  const today = dayOf(now);
  const isTime = !calendarFor(settings.country).isDayOff(today) && now >= dueMoment(today, settings.workDay);
  if (!isTime || isQuiet(settings.quiet, now)) return;
  if ((await app.store.reminders.toldOverdueOn()) === today) return;
  const { count, first } = await app.store.read(CALM, async (rows) => {
    // What playbooks suggest and nobody promised is never overdue.
    const suggested = new Set((await movableSteps(rows, today)).map(({ id }) => id));
    const found = await rows.openFollowUps({ to: today }, SHOWN_SINGLY + suggested.size);
    return {
      count: (await rows.countOpenFollowUps({ to: today })) - suggested.size,
      first: found.filter(({ id }) => !suggested.has(id)).slice(0, SHOWN_SINGLY),
    };
  });
  if (count === 0) return;
  await notifier.show({ id: OVERDUE, ...(await words.overdue(count, await linesOf(app, first))) });
  await app.store.reminders.markOverdueTold(today);
}

/** The next reminder or warning, or the morning on which there will be something overdue to tell of. */
async function nextMoment(app: App, settings: Settings, now: WallClock): Promise<WallClock | undefined> {
  const { workDay, country } = settings;
  const next = await app.store.reminders.next(now, workDay);
  const morning = nextMorning(calendarFor(country), now, workDay.startsAt);
  const overdueThen = await app.store.read(['followUp'], (rows) => rows.openFollowUps({ to: dayOf(morning) }, 1));
  if (overdueThen.length === 0) return next;
  return next && next < morning ? next : morning;
}

function nextMorning(calendar: WorkCalendar, now: WallClock, startsAt: string): WallClock {
  const today: Day = dayOf(now);
  const isToday = !calendar.isDayOff(today) && now < `${today}T${startsAt}`;
  return `${isToday ? today : addWorkingDays(today, 1, calendar)}T${startsAt}`;
}

function linesOf(app: App, followUps: FollowUp[]): Promise<FollowUpLine[]> {
  return app.store.read(['client', 'contact'], (rows) => withPeople(rows, followUps));
}
