import { type Movable, type Moved, movedFrom, spread } from '../domain/calm/spread';
import type { FollowUp } from '../domain/followUp';
import { calendarFor } from '../domain/holidays';
import { usualOrder } from '../domain/playbooks/rhythm/late';
import { rhythm } from '../domain/playbooks/rhythm/playbook';
import { addDays, type Day, dayOf, timeOf } from '../domain/wallClock';
import { keptOf } from './lateClients';
import { PLAYBOOKS } from './playbooks/registry';
import type { App } from './ports';
import type { Reader } from './rowPorts';
import { settingsIn } from './settings';

/** What the daily limit looks at. */
export const CALM = ['followUp', 'setting', 'standing'] as const;

/** So many days ahead it is known what else they hold; later ones are looked at when they come nearer. */
const DAYS_AHEAD = 15;

/** What may wait for its turn, and the day on which each of them stands. */
export interface Calm {
  today: Day;
  limit: number;
  /** As they are kept. */
  steps: FollowUp[];
  dayOf(followUp: FollowUp): Day;
  moved: Moved;
}

/** The playbooks whose steps may wait: not money owed, not requests, not a proposal that is to be talked about. */
const PATIENT = PLAYBOOKS.map(({ playbook }) => playbook).filter(({ asksForCustom }) => asksForCustom);

/** Whether the daily limit may have it wait: it asks for custom, its day is not the point of it, and no hand placed it. */
function isMovable({ due, moved, from }: FollowUp): boolean {
  return from !== undefined && mayWait(from.playbook, from.step) && !timeOf(due) && moved?.to !== due;
}

export function mayWait(playbook: string, step: string): boolean {
  const patient = PATIENT.find(({ name }) => name === playbook);
  return patient !== undefined && !patient.keepsItsDay?.(step);
}

/** Spreads what playbooks ask for over the days, as it follows from the rows. */
export async function calmIn(rows: Reader, app: Pick<App, 'clock'>): Promise<Calm> {
  const today = dayOf(app.clock.wallNow());
  const steps = await movableSteps(rows, addDays(today, DAYS_AHEAD));
  const { dailyLimit: limit, country, money } = await settingsIn(rows);
  if (steps.length === 0) return { today, limit, steps, dayOf: (one) => dayOf(one.due), moved: { count: 0, days: [] } };
  const movables = await withStakes(rows, steps, money.currency);
  const calendar = calendarFor(country);
  const load = await loadOf(rows, app, steps, today);
  const placed = spread(movables, { today, limit, load, calendar });
  return {
    today,
    limit,
    steps,
    dayOf: (one) => placed.get(one.id) ?? dayOf(one.due),
    moved: movedFrom(today, movables, placed),
  };
}

export async function movableSteps(rows: Reader, to: Day): Promise<FollowUp[]> {
  const found = await Promise.all(PATIENT.map(({ name }) => rows.openSteps(name, to)));
  return found.flat().filter(isMovable);
}

/** What a client usually orders for; other currencies are not compared, and stand behind. */
export async function withStakes(rows: Reader, steps: FollowUp[], currency: string): Promise<Movable[]> {
  const clientIds = [...new Set(steps.map(({ clientId }) => clientId))];
  const standings = await rows.standings(rhythm.name, clientIds);
  const stakes = new Map<string, number>();
  for (const standing of standings) {
    const purchases = standing && keptOf(standing)?.purchases;
    const worth = purchases && usualOrder(purchases);
    if (worth?.currency === currency) stakes.set(standing?.clientId ?? '', worth.minor);
  }
  return steps.map(({ id, clientId, due }) => ({ id, clientId, day: dayOf(due), stake: stakes.get(clientId) ?? 0 }));
}

/** What each day holds beside what may wait; of today also what was done: a finished line does not bring the next. */
export async function loadOf(
  rows: Reader,
  { clock }: Pick<App, 'clock'>,
  steps: FollowUp[],
  today: Day,
): Promise<(day: Day) => number> {
  const midnight = clock.instantOf(`${today}T00:00`, clock.now() - 24 * 60 * 60_000);
  const days = Array.from({ length: DAYS_AHEAD }, (_, ahead) => addDays(today, ahead));
  const open = await Promise.all(
    days.map((day) => rows.countOpenFollowUps({ ...(day > today && { from: day }), to: addDays(day, 1) })),
  );
  const loads = new Map(days.map((day, i) => [day, open[i] ?? 0]));
  for (const { due } of steps) {
    const day = due < today ? today : dayOf(due);
    loads.set(day, (loads.get(day) ?? 0) - 1);
  }
  loads.set(today, (loads.get(today) ?? 0) + (await rows.countFinishedSince(midnight)));
  return (day) => loads.get(day) ?? 0;
}
