import type { FollowUp } from '../domain/followUp';
import type { FollowUpLine, TodayView } from '../domain/today';
import { addDays, dayOf } from '../domain/wallClock';
import type { App, Reader } from './ports';

/** The list of the day, the first `limit` of each group; however many there are, only those are read. */
export function showToday(app: App, limit: number): Promise<TodayView> {
  const now = app.clock.wallNow();
  const today = dayOf(now);
  const tomorrow = addDays(today, 1);
  const midnight = app.clock.instantOf(`${today}T00:00`);
  return app.store.read(async (rows) => {
    // Within today's range, whole-day follow-ups sort before the timed ones; those with a time gone by are overdue.
    const [before, todays, coming, beforeTotal, pastToday, todayTotal, comingTotal, doneToday] = await Promise.all([
      rows.openFollowUps({ to: today }, limit),
      rows.openFollowUps({ from: today, to: tomorrow }, 2 * limit),
      rows.openFollowUps({ from: tomorrow }, limit),
      rows.countOpenFollowUps({ to: today }),
      rows.countOpenFollowUps({ from: `${today}T00:00`, to: now }),
      rows.countOpenFollowUps({ from: today, to: tomorrow }),
      rows.countOpenFollowUps({ from: tomorrow }),
      rows.countFinishedSince(midnight),
    ]);
    const isPast = (followUp: FollowUp) => followUp.due.length > 10 && followUp.due < now;
    const overdue = [...before, ...todays.filter(isPast)].slice(0, limit);
    const stillToday = todays.filter((followUp) => !isPast(followUp)).slice(0, limit);
    const lines = await withPeople(rows, [...overdue, ...stillToday, ...coming]);
    return {
      now,
      overdue: { lines: lines.slice(0, overdue.length), total: beforeTotal + pastToday },
      today: {
        lines: lines.slice(overdue.length, overdue.length + stillToday.length),
        total: todayTotal - pastToday,
      },
      coming: { lines: lines.slice(overdue.length + stillToday.length), total: comingTotal },
      doneToday,
    };
  });
}

/** What the number on the icon counts: what should have been begun by now. */
export async function countDue(app: App): Promise<number> {
  const now = app.clock.wallNow();
  return app.store.read((rows) => rows.countOpenFollowUps({ to: `${now}~` }));
}

/** Open follow-ups with their people: those named, else all, earliest first. */
export function listFollowUps(app: App, ids?: string[]): Promise<FollowUpLine[]> {
  return app.store.read(async (rows) => {
    const found = ids ? await rows.getMany('followUp', ids) : await rows.openFollowUps({}, 100_000);
    const open = found.filter((followUp) => followUp !== undefined).filter(({ state }) => state === 'open');
    return withPeople(rows, open);
  });
}

export async function withPeople(rows: Reader, followUps: FollowUp[]): Promise<FollowUpLine[]> {
  const [clients, contacts] = await Promise.all([
    rows.getMany(
      'client',
      followUps.map(({ clientId }) => clientId),
    ),
    rows.getMany(
      'contact',
      followUps.map(({ contactId }) => contactId ?? ''),
    ),
  ]);
  return followUps.map((followUp, i): FollowUpLine => {
    const contact = contacts[i];
    return {
      ...followUp,
      clientName: clients[i]?.name ?? '',
      ...(contact && { contactName: contact.name }),
      ...(contact?.phones[0] && { phone: contact.phones[0] }),
      ...(contact?.emails[0] && { email: contact.emails[0] }),
    };
  });
}
