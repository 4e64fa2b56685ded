import { z } from 'zod';
import { together } from '../domain/calm/together';
import type { FollowUp } from '../domain/followUp';
import { COUNTED, type FollowUpLine, type TodayView } from '../domain/today';
import { addDays, addMinutes, type Day, type Due, dayOf } from '../domain/wallClock';
import { CALM, type Calm, calmIn } from './calm';
import { question } from './definition';
import { id } from './input';
import type { App } from './ports';
import type { Reader } from './rowPorts';

/** The list of the day, the first `limit` of each group; however many there are, only those are read. */
export const showToday = question(
  { input: () => ({ limit: z.number().int().min(1).max(500) }), reads: ['client', 'contact', ...CALM] },
  async (rows, { limit }, app): Promise<TodayView> => {
    const now = app.clock.wallNow();
    const today = dayOf(now);
    const tomorrow = addDays(today, 1);
    const after = addDays(today, 2);
    const midnight = app.clock.instantOf(`${today}T00:00`, app.clock.now() - 24 * 60 * 60_000);
    const calm = await calmIn(rows, app);
    const wanted = { rows, calm, limit };
    // Within today, whole-day follow-ups sort before the timed ones; those whose time has gone by are overdue.
    const gone = { from: `${today}T00:00`, to: now };
    const groups = await Promise.all([
      group(wanted, [{ to: today }, gone]),
      group(
        wanted,
        [
          { from: today, to: `${today}T00:00` },
          { from: now, to: tomorrow },
        ],
        (day) => day === today,
      ),
      group(wanted, [{ from: tomorrow, to: after }], (day) => day === tomorrow),
      group(wanted, [{ from: after }], (day) => day >= after),
    ]);
    const lines = await withPeople(
      rows,
      groups.flatMap(({ followUps }) => followUps),
    );
    const [overdue, due, next, coming] = groups.map(({ followUps, total }) =>
      asLines(lines.splice(0, followUps.length), total, today),
    ) as [Group, Group, Group, Group];
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
      ...(calm.moved.count > 0 && { moved: { ...calm.moved, limit: calm.limit } }),
      ...(isBaseEmpty && { isBaseEmpty: true as const }),
    };
  },
);

type Group = TodayView['today'];
type Range = Parameters<Reader['openFollowUps']>[0];

/**
 * The first follow-ups of the ranges, one range after the other, then what was placed there by the daily limit, and how
 * many there are in all. What may wait stands where it was placed and not where its playbook had it.
 */
async function group(
  { rows, calm, limit }: { rows: Reader; calm: Calm; limit: number },
  ranges: Range[],
  isHere: (day: Day) => boolean = () => false,
) {
  const isOf = ({ due }: FollowUp) => ranges.some(({ from = '', to = '~' }) => due >= from && due < to);
  const movable = new Set(calm.steps.map(({ id: stepId }) => stepId));
  const taken = calm.steps.filter(isOf).length;
  const [found, counts] = await Promise.all([
    Promise.all(ranges.map((range) => rows.openFollowUps(range, limit + taken))),
    Promise.all(ranges.map((range) => rows.countOpenFollowUps(range, COUNTED + 1 + taken))),
  ]);
  const fixed = found.flat().filter(({ id: stepId }) => !movable.has(stepId));
  const placed = calm.steps
    .filter((step) => isHere(calm.dayOf(step)))
    .map((step) => ({ ...step, due: calm.dayOf(step) }));
  placed.sort((one, other) => (one.due < other.due ? -1 : one.due > other.due ? 1 : 0));
  const followUps = [...fixed, ...placed].slice(0, limit);
  return { followUps, total: counts.reduce((sum, count) => sum + count, 0) - taken + placed.length };
}

/** What is one line is counted once, as far as it was read. */
function asLines(followUps: FollowUpLine[], total: number, today: Day): Group {
  const lines = together(followUps, today).map(([first, ...also]) => (also.length > 0 ? { ...first, also } : first));
  return { lines, total: total - (followUps.length - lines.length) };
}

/** What the number on the icon counts: what should have been begun by now. */
export async function countDue(app: App): Promise<number> {
  const now = app.clock.wallNow();
  return app.store.read(CALM, async (rows) => countUntil(rows, app, `${now}~`));
}

/** So many are read to count those of one line once; where there are more, each is counted. */
const COUNTED_AS_LINES = 200;

/** Lines of today and earlier, due before that; what waits for another day is not among them. */
export async function countUntil(rows: Reader, app: Pick<App, 'clock'>, to: Due): Promise<number> {
  const { today, steps, dayOf: placedOn } = await calmIn(rows, app);
  const movable = new Set(steps.map(({ id: stepId }) => stepId));
  const taken = steps.filter(({ due }) => due < to).length;
  const placed = steps.flatMap((step) => (placedOn(step) <= today ? [{ ...step, due: today }] : []));
  const found = await rows.openFollowUps({ to }, COUNTED_AS_LINES + taken);
  const fixed = found.filter(({ id: stepId }) => !movable.has(stepId));
  if (fixed.length < COUNTED_AS_LINES) return together([...fixed, ...placed], today).length;
  const lines = together(placed, today).length;
  return (await rows.countOpenFollowUps({ to }, COUNTED + 1 + taken)) - taken + lines;
}

/** Open follow-ups with their people: those named, else all, earliest first. */
export const listFollowUps = question(
  { input: () => ({ followUpIds: z.array(id).max(1_000).optional() }), reads: ['followUp', 'client', 'contact'] },
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
