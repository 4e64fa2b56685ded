import type { Instalment, Invoice, PaymentPromise } from '../../invoice';
import { latestPromise } from '../../ledger/book';
import type { ClientRequest } from '../../request';
import { addDays, type Day, type Due, dayOf, type Instant } from '../../wallClock';
import { addWorkingDays, type WorkCalendar } from '../../workingDays';
import type { ChaseRules } from './ladder';
import { type Rung, rungs } from './rungs';
import { placeOf } from './stepName';

/** All that decides which step of an invoice's chase is open. */
export interface ChaseCase {
  invoice: Pick<Invoice, 'issued' | 'due' | 'instalments'>;
  /** What is owed, by the day it was due, the earliest first. */
  owed: Instalment[];
  playbook: ChaseRules;
  /** Steps of any instalment that the user finished, or dropped by hand. Nothing else counts as a step. */
  done: DoneStep[];
  promises: Pick<PaymentPromise, 'id' | 'until' | 'part' | 'createdAt'>[];
  disputes: Pick<ClientRequest, 'openedAt' | 'openedOn' | 'solvedOn'>[];
  /** Steps that the user has moved to a day of their own, one an instalment at most. */
  moved: MovedStep[];
}

export interface MovedStep {
  part: number;
  stepId: string;
  /** The day that the ladder gave it: on another one the move holds no more. */
  planned: Day;
  due: Due;
}

export interface DoneStep {
  part: number;
  stepId: string;
  /** The day it stood on. */
  planned: Day;
  on: Day;
  at: Instant;
}

/** What the chase does now, and the first day on which it may do something else by itself. */
export type ChasePlan =
  | { state: 'step'; part: number; step: Rung['step']; day: Day; due: Due; changesOn?: Day }
  | { state: 'paused'; until: Day; changesOn: Day }
  | { state: 'disputed' | 'settled' | 'off' | 'ended' };

/** The one open step of an invoice on a day; the same answer however often it is asked. */
export function planChase(chase: ChaseCase, today: Day, calendar: WorkCalendar): ChasePlan {
  if (chase.owed.length === 0) return { state: 'settled' };
  if (!chase.playbook.on) return { state: 'off' };
  if (chase.disputes.some(({ solvedOn }) => solvedOn === undefined)) return { state: 'disputed' };
  const until = pausedUntil(chase);
  if (until >= today) return { state: 'paused', until, changesOn: addDays(until, 1) };
  const ladder = climb(chase, today, calendar);
  return ladder.open ? withHand(chase, ladder, ladder.open, today) : { state: 'ended' };
}

/** The later of the last words given about the instalment asked for and about the invoice. */
function pausedUntil(chase: ChaseCase): Day | '' {
  const ofInvoice = latestPromise(chase.promises)?.until ?? '';
  const ofPart = promiseOfPart(chase)?.until ?? '';
  return ofPart > ofInvoice ? ofPart : ofInvoice;
}

function promiseOfPart(chase: ChaseCase): ChaseCase['promises'][number] | undefined {
  const part = partOf(chase);
  return latestPromise(chase.promises.filter((said) => said.part === part));
}

interface Climb {
  part: number;
  open: Rung | undefined;
  /** What takes the open one's place, on its day. */
  harder: Rung | undefined;
  /** Steps that the open one has taken the place of, or would. */
  gentler: Rung[];
}

/**
 * Without a pause the open step is the hardest whose day has come after the last one done; when none has, the next. After
 * a pause a step comes back on a day of its own, and only those of later days may follow it.
 */
function climb(chase: ChaseCase, today: Day, calendar: WorkCalendar): Climb {
  const part = partOf(chase);
  const back = comesBack(chase, today, calendar);
  const done = chase.done.filter((step) => step.part === part);
  const lastPlace = lastDone(chase, done, calendar);
  const resumed = back && back.place > lastPlace ? back : undefined;
  const notBefore = [back?.day ?? '', ...done.map(({ on }) => on)].sort().at(-1) ?? '';

  const gentler: Rung[] = [];
  let open = resumed;
  for (const rung of rungsOf(chase, calendar)) {
    if (rung.place <= Math.max(lastPlace, resumed?.place ?? -1) || rung.day <= notBefore) continue;
    if (open && rung.day > today) return { part, open, harder: rung, gentler };
    if (open) gentler.push(open);
    open = rung;
  }
  return { part, open, harder: undefined, gentler };
}

/** Which instalment is asked for: the earliest that is not paid. */
function partOf({ invoice, owed }: ChaseCase): number {
  return Math.max(0, (invoice.instalments?.length ?? 1) - owed.length);
}

function rungsOf(chase: ChaseCase, calendar: WorkCalendar): Generator<Rung, void> {
  const part = partOf(chase);
  const due = chase.invoice.instalments?.[part]?.due ?? chase.invoice.due;
  return rungs(chase.playbook.ladder, { due, issued: part === 0 ? chase.invoice.issued : undefined }, calendar);
}

/** The place of the hardest step done; one that the ladder has no more stands where its day would put it. */
function lastDone(chase: ChaseCase, done: DoneStep[], calendar: WorkCalendar): number {
  const places = done.map(({ stepId, planned }) => {
    const place = placeOf(stepId, chase.playbook.ladder.steps);
    if (place !== undefined) return place;
    let reached = -1;
    for (const rung of rungsOf(chase, calendar)) {
      if (rung.day > planned) break;
      reached = rung.place;
    }
    return reached;
  });
  return Math.max(-1, ...places);
}

/** The step with which the ladder goes on after its last pause. */
function comesBack(chase: ChaseCase, today: Day, calendar: WorkCalendar): Rung | undefined {
  const afterPromise = afterBrokenPromise(chase, today, calendar);
  const afterDispute = afterSettledDispute(chase, calendar);
  if (!afterPromise || !afterDispute) return afterPromise ?? afterDispute;
  return afterDispute.day > afterPromise.day ? afterDispute : afterPromise;
}

/** A word not kept: on the next working day comes the step after the last one done when it was given. */
function afterBrokenPromise(chase: ChaseCase, today: Day, calendar: WorkCalendar): Rung | undefined {
  const promise = promiseOfPart(chase);
  if (!promise || promise.until >= today) return undefined;
  const next = stepAfterDone(chase, promise.createdAt, calendar);
  return next && { ...next, day: addWorkingDays(promise.until, 1, calendar) };
}

/** A settled dispute: on the next working day the ladder goes on where it stood, a step still to come on its own day. */
function afterSettledDispute(chase: ChaseCase, calendar: WorkCalendar): Rung | undefined {
  const dispute = [...chase.disputes].sort((a, b) => a.openedAt - b.openedAt).at(-1);
  if (!dispute?.openedOn || !dispute.solvedOn) return undefined;
  const { openedAt, openedOn, solvedOn } = dispute;
  const before: ChaseCase = {
    ...chase,
    done: chase.done.filter(({ at }) => at <= openedAt),
    promises: chase.promises.filter(({ createdAt }) => createdAt <= openedAt),
    disputes: chase.disputes.filter((other) => other.openedAt < openedAt),
  };
  const paused = pausedUntil(before) >= openedOn;
  const stood = paused ? stepAfterDone(chase, openedAt, calendar) : climb(before, openedOn, calendar).open;
  if (!stood) return undefined;
  const next = addWorkingDays(solvedOn, 1, calendar);
  return { ...stood, day: stood.day > next ? stood.day : next };
}

function stepAfterDone(chase: ChaseCase, by: Instant, calendar: WorkCalendar): Rung | undefined {
  const part = partOf(chase);
  const done = chase.done.filter((step) => step.part === part && step.at <= by);
  const place = lastDone(chase, done, calendar);
  for (const rung of rungsOf(chase, calendar)) if (rung.place > place) return rung;
  return undefined;
}

/** A step that the user has moved to a day of their own is theirs until that day is over. */
function withHand({ moved }: ChaseCase, { part, harder, gentler }: Climb, open: Rung, today: Day): ChasePlan {
  for (const theirs of [open, ...gentler]) {
    const { step, day } = theirs;
    const hand = moved.find((move) => move.part === part && move.stepId === step.id && move.planned === day);
    if (!hand || (theirs !== open && dayOf(hand.due) < today)) continue;
    const next = theirs === open ? harder : open;
    const over = addDays(dayOf(hand.due), 1);
    const changesOn = next && (next.day > over ? next.day : over);
    return { state: 'step', part, step, day, due: hand.due, ...(changesOn && { changesOn }) };
  }
  const { step, day } = open;
  return { state: 'step', part, step, day, due: day, ...(harder && { changesOn: harder.day }) };
}
