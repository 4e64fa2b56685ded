import { type Movable, spread } from '../domain/calm/spread';
import type { WeekView } from '../domain/calm/week';
import { calendarFor } from '../domain/holidays';
import { addDays, type Day, dayOf } from '../domain/wallClock';
import { addWorkingDays, onWorkingDay, type WorkCalendar } from '../domain/workingDays';
import { CALM, loadOf, mayWait, movableSteps, withStakes } from './calm';
import { questionOf } from './definition';
import { past, planned } from './playbooks/keep';
import type { Registered } from './playbooks/registered';
import { PLAYBOOKS } from './playbooks/registry';
import type { App } from './ports';
import { settingsIn } from './settings';

const DAYS = 5;

/** Of so many subjects it is worked out what they will want; a base in which more change in a week has a full week anyhow. */
const MOST_SUBJECTS = 2_000;
const PORTION = 200;

const READS = [...new Set(PLAYBOOKS.flatMap(({ reads }) => reads)), ...CALM, 'client', 'rules'] as const;

/** How many lines each of the next five working days will bring, if each day's are done. */
export const showWeek = questionOf({ input: () => ({}), reads: READS }, async (app): Promise<WeekView> => {
  const today = dayOf(app.clock.wallNow());
  const { limit, calendar, currency } = await app.store.read(['setting'], async (rows) => {
    const { dailyLimit, country, money } = await settingsIn(rows);
    return { limit: dailyLimit, calendar: calendarFor(country), currency: money.currency };
  });
  const days = workingDays(today, calendar);
  const coming: Wanted[] = [];
  for (const one of PLAYBOOKS) coming.push(...(await wantedOf(app, one, days, calendar)));
  const { movables, load } = await app.store.read(CALM, async (rows) => {
    const steps = await movableSteps(rows, addDays(days.at(-1) ?? today, 1));
    return { movables: await withStakes(rows, steps, currency), load: await loadOf(rows, app, steps, today) };
  });
  const fixedOn = (day: Day) => load(day) + coming.filter((one) => !one.waits && one.day === day).length;
  const all = [...movables, ...coming.filter(({ waits }) => waits)];
  const placed = spread(all, { today, limit, load: fixedOn, calendar });
  const linesOn = (day: Day) => new Set(all.filter(({ id }) => placed.get(id) === day).map(({ clientId }) => clientId));
  const shown = days.map((day) => ({ day, fixed: fixedOn(day), suggested: linesOn(day).size }));
  const last = days.at(-1) ?? today;
  const behind = all.filter(({ id, day }) => day <= last && (placed.get(id) ?? day) > last);
  return { limit, days: shown, later: new Set(behind.map(({ clientId }) => clientId)).size };
});

type Wanted = Movable & { waits: boolean };

function workingDays(today: Day, calendar: WorkCalendar): Day[] {
  const first = onWorkingDay(today, calendar);
  return Array.from({ length: DAYS }, (_, i) => addWorkingDays(first, i, calendar));
}

/** Steps that are not there yet and will be, as the plans of these days say. */
async function wantedOf(app: App, one: Registered, days: Day[], calendar: WorkCalendar): Promise<Wanted[]> {
  const { name } = one.playbook;
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const { ids, turns } = await app.store.read(['standing', 'setting', 'rules', 'device'], async (rows) => ({
    ids: await rows.subjectsToPlan(name, last, MOST_SUBJECTS),
    turns: await one.turns?.(rows, first),
  }));
  if (turns) return ofTurns(name, turns, ids.length, days);
  const wanted: Wanted[] = [];
  for (let from = 0; from < ids.length; from += PORTION) {
    const portion = ids.slice(from, from + PORTION);
    const touched = [...new Set([...one.reads, 'followUp', 'rules', 'client', 'setting', 'standing'] as const)];
    await app.store.read(touched, async (rows) => {
      const [subjects, made] = await Promise.all([one.load(rows, portion, first), rows.followUpsOf(name, portion)]);
      for (const [i, subject] of subjects.entries()) {
        if (!subject) continue;
        const known = new Set(made[i]?.map(({ from: origin }) => origin?.step));
        for (const day of days) {
          const { steps } = await planned(rows, one, subject, (made[i] ?? []).map(past), { day, calendar });
          for (const { step, due } of steps) {
            if (known.has(step) || dayOf(due) > last) continue;
            known.add(step);
            const on = dayOf(due) < day ? day : dayOf(due);
            const one = { id: `${subject.id} ${step}`, clientId: subject.clientId, day: on, stake: 0 };
            wanted.push({ ...one, waits: mayWait(name, step) });
          }
        }
      }
    });
  }
  return wanted;
}

/** Of those who wait for their turn so many a day are asked; nobody knows yet who. */
function ofTurns(
  playbook: string,
  { first, daily, waiting }: { first: number; daily: number; waiting: number },
  more: number,
  days: Day[],
): Wanted[] {
  let left = waiting + more;
  return days.flatMap((day, nth) => {
    const count = Math.min(left, nth === 0 ? first : daily);
    left -= count;
    return Array.from({ length: count }, (_, i) => {
      const id = `${playbook} ${day} ${i}`;
      return { waits: true, id, clientId: id, day, stake: 0 };
    });
  });
}
