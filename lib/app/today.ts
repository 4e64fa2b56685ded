import { z } from 'zod';
import type { FollowUp } from '../domain/followUp';
import { COUNTED, type FollowUpLine, type TodayView } from '../domain/today';
import { addDays, addMinutes, dayOf } from '../domain/wallClock';
import { question } from './definition';
import { id } from './input';
import type { App } from './ports';
import type { Reader } from './rowPorts';

/** The list of the day, the first `limit` of each group; however many there are, only those are read. */
export const showToday = question(
  { input: { limit: z.number().int().min(1).max(500) }, reads: ['followUp', 'client', 'contact'] },
  async (rows, { limit }, app): Promise<TodayView> => {
    const now = app.clock.wallNow();
    const today = dayOf(now);
    const tomorrow = addDays(today, 1);
    const after = addDays(today, 2);
    const midnight = app.clock.instantOf(`${today}T00:00`, app.clock.now() - 24 * 60 * 60_000);
    // Within today, whole-day follow-ups sort before the timed ones; those whose time has gone by are overdue.
    const gone = { from: `${today}T00:00`, to: now };
    const groups = await Promise.all([
      group(rows, limit, { to: today }, gone),
      group(rows, limit, { from: today, to: `${today}T00:00` }, { from: now, to: tomorrow }),
      group(rows, limit, { from: tomorrow, to: after }),
      group(rows, limit, { from: after }),
    ]);
    const lines = await withPeople(
      rows,
      groups.flatMap(({ followUps }) => followUps),
    );
    const [overdue, due, next, coming] = groups.map(({ followUps, total }) => ({
      lines: lines.splice(0, followUps.length),
      total,
    })) as [Group, Group, Group, Group];
    const [doneToday, [soonest]] = await Promise.all([
      rows.countFinishedSince(midnight),
      rows.openFollowUps({ from: now, to: tomorrow }, 1),
    ]);
    const isAnything = [overdue, due, next, coming].some(({ total }) => total > 0);
    const isBaseEmpty = !isAnything && (await rows.after('client', '', 1)).length === 0;
    const until = app.clock.instantOf(soonest ? addMinutes(soonest.due, 1) : `${tomorrow}T00:00`, app.clock.now());
    return {
      now,
      until,
      overdue,
      today: due,
      tomorrow: next,
      coming,
      doneToday,
      ...(isBaseEmpty && { isBaseEmpty: true as const }),
    };
  },
);

type Group = TodayView['today'];
type Range = Parameters<Reader['openFollowUps']>[0];

/** The first follow-ups of the ranges, one range after the other, and how many there are in all. */
async function group(rows: Reader, limit: number, ...ranges: Range[]) {
  const [found, counts] = await Promise.all([
    Promise.all(ranges.map((range) => rows.openFollowUps(range, limit))),
    Promise.all(ranges.map((range) => rows.countOpenFollowUps(range, COUNTED + 1))),
  ]);
  return { followUps: found.flat().slice(0, limit), total: counts.reduce((sum, count) => sum + count, 0) };
}

/** What the number on the icon counts: what should have been begun by now. */
export async function countDue(app: App): Promise<number> {
  const now = app.clock.wallNow();
  return app.store.read(['followUp'], (rows) => rows.countOpenFollowUps({ to: `${now}~` }, COUNTED + 1));
}

/** Open follow-ups with their people: those named, else all, earliest first. */
export const listFollowUps = question(
  { input: { followUpIds: z.array(id).max(1_000).optional() }, reads: ['followUp', 'client', 'contact'] },
  async (rows, { followUpIds }): Promise<FollowUpLine[]> => {
    const found = followUpIds ? await rows.getMany('followUp', followUpIds) : await rows.openFollowUps({}, 100_000);
    const open = found.filter((followUp) => followUp !== undefined).filter(({ state }) => state === 'open');
    return withPeople(rows, open);
  },
);

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
