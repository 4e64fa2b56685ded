import type { ChaseStep } from '../../lib/domain/playbooks/chase/ladder';
import type { Day } from '../../lib/domain/wallClock';

/**
 * An invoice's life told day by day, slowly and obviously, for the tests: a second opinion on what is owed and which step
 * is open. It shares no rule with the product: it counts money coin by coin and days one by one, and remembers what
 * happened instead of working it out anew.
 */

export interface Life {
  issued: Day;
  /** One for an invoice without instalments. */
  parts: { due: Day; coins: number }[];
  steps: ChaseStep[];
  againDays: number | undefined;
}

export type Event =
  | { kind: 'payment' | 'credit-note' | 'write-off'; coins: number }
  | { kind: 'cancellation' | 'settled' | 'undo' }
  | { kind: 'done' }
  | { kind: 'promise'; inDays: number; afterStep: boolean }
  | { kind: 'dispute' }
  | { kind: 'move'; inDays: number };

export interface Open {
  part: number;
  stepId: string;
  due: Day;
}

/** Counts on, one day after the other. */
export function dayAfter(day: Day, count = 1): Day {
  const date = new Date(`${day}T00:00:00Z`);
  const forward = count >= 0;
  for (let i = 0; i < Math.abs(count); i++) date.setUTCDate(date.getUTCDate() + (forward ? 1 : -1));
  return date.toISOString().slice(0, 10);
}

export type IsOff = (day: Day) => boolean;

function workingDayFrom(day: Day, isOff: IsOff): Day {
  return isOff(day) ? workingDayFrom(dayAfter(day), isOff) : day;
}

function nextWorkingDay(day: Day, isOff: IsOff): Day {
  return workingDayFrom(dayAfter(day), isOff);
}

function workingDays(from: Day, count: number, isOff: IsOff): Day {
  let day = from;
  for (let i = 0; i < Math.abs(count); i++) {
    do day = dayAfter(day, Math.sign(count));
    while (isOff(day));
  }
  return day;
}

interface Rung {
  place: number;
  stepId: string;
  day: Day;
}

/** Who does a dozen steps on one day is a dozen repetitions ahead of the last day lived. */
const AHEAD = 12 * 14;

/** All steps of a part up to a day far enough. */
function ladderOf(life: Life, part: number, until: Day, isOff: IsOff): Rung[] {
  const from = { issued: life.issued, due: life.parts[part]?.due ?? '' };
  const all: Rung[] = [];
  let lastCounted: Day | undefined;
  life.steps.forEach((step, place) => {
    if (step.from === 'issued' && part > 0) {
      lastCounted = undefined;
      return;
    }
    lastCounted =
      step.unit === 'days' ? dayAfter(from[step.from], step.days) : workingDays(from[step.from], step.days, isOff);
    all.push({ place, stepId: step.id, day: workingDayFrom(lastCounted, isOff) });
  });
  if (life.againDays && lastCounted) {
    for (let n = 1; ; n++) {
      lastCounted = dayAfter(lastCounted, life.againDays);
      if (lastCounted > until) break;
      all.push({ place: life.steps.length - 1 + n, stepId: `again-${n}`, day: workingDayFrom(lastCounted, isOff) });
    }
  }
  const kept: Rung[] = [];
  for (const rung of all) {
    const before = kept[kept.length - 1];
    if (!before || rung.day > before.day) kept.push(rung);
  }
  return kept;
}

/** The ladder of one instalment as it is climbed, whether or not it is this instalment's turn. */
class Climber {
  lastDone = -1;
  open: Rung | undefined;
  /** Steps of this day and before have had their time. */
  notBefore = '';
  cameBack = '';
  moved: Day | undefined;
  promise: { until: Day } | undefined;
  disputed = false;
  stood: Rung | undefined;
  stoodPaused = false;

  constructor(readonly ladder: Rung[]) {}

  morning(today: Day, isOff: IsOff): void {
    if (this.promise && this.promise.until < today) {
      const day = nextWorkingDay(this.promise.until, isOff);
      this.promise = undefined;
      this.#comeBack(this.#afterDone(), day, true);
    }
    this.rise(today);
  }

  /** The hardest step whose day has come takes the place of a gentler one; without any, the next is awaited. */
  rise(today: Day): void {
    if (this.promise || this.disputed) return;
    for (const rung of this.ladder) {
      if (rung.place <= this.lastDone || rung.day <= this.notBefore) continue;
      if (!this.open) {
        this.open = rung;
        this.moved = undefined;
      } else if (rung.place > this.open.place && rung.day <= today && !(this.moved && this.moved >= today)) {
        this.open = rung;
        this.moved = undefined;
      }
    }
  }

  done(today: Day): void {
    if (!this.open) return;
    this.lastDone = Math.max(this.lastDone, this.open.place);
    if (today > this.notBefore) this.notBefore = today;
    this.open = undefined;
    this.moved = undefined;
  }

  promised(until: Day): void {
    this.promise = { until };
    this.open = undefined;
    this.moved = undefined;
  }

  /** It stands where the days have brought it, wherever the user has put the step for the time being. */
  dispute(isPaused: boolean, today: Day): void {
    this.moved = undefined;
    this.rise(today);
    this.stood = isPaused ? this.#afterDone() : this.open;
    this.disputed = true;
    this.open = undefined;
    this.moved = undefined;
  }

  settle(today: Day, isOff: IsOff): void {
    this.disputed = false;
    const next = nextWorkingDay(today, isOff);
    const day = this.stood && this.stood.day > next ? this.stood.day : next;
    this.#comeBack(this.stood, day, false);
  }

  #afterDone(): Rung | undefined {
    return this.ladder.find(({ place }) => place > this.lastDone);
  }

  #comeBack(rung: Rung | undefined, day: Day, byPromise: boolean): void {
    // On one day it is the broken promise's step that comes back, unless the dispute has put that very step away.
    const alreadyBack = day === this.cameBack && !byPromise && this.open !== undefined;
    if (!rung || day < this.cameBack || alreadyBack) return;
    this.cameBack = day;
    this.notBefore = day;
    this.open = { ...rung, day };
    this.moved = undefined;
  }
}

interface Taken {
  kind: 'payment' | 'credit-note' | 'write-off' | 'cancellation';
  coins: number;
  day: Day;
}

export class SlowLife {
  today: Day;
  #taken: Taken[] = [];
  #left: number[] | undefined;
  readonly #climbers: Climber[];
  #promise: Day | undefined;
  #disputed = false;

  constructor(
    readonly life: Life,
    readonly isOff: IsOff,
    last: Day,
  ) {
    this.today = life.issued;
    this.#climbers = life.parts.map((_, part) => new Climber(ladderOf(life, part, dayAfter(last, AHEAD), isOff)));
    for (const climber of this.#climbers) climber.rise(this.today);
  }

  nextDay(): void {
    this.today = dayAfter(this.today);
    if (this.#promise && this.#promise < this.today) this.#promise = undefined;
    for (const climber of this.#climbers) climber.morning(this.today, this.isOff);
  }

  /** What is left of each part now. */
  left(): number[] {
    this.#left ??= this.leftOn('9999');
    return this.#left;
  }

  /** What was left of each part at the end of a day, counted coin by coin from the first. */
  leftOn(until: Day): number[] {
    const left = this.life.parts.map(({ coins }) => coins);
    const taken = this.#taken.filter(({ day }) => day <= until);
    if (taken.some(({ kind }) => kind === 'cancellation')) return left.map(() => 0);
    for (const { coins } of taken) {
      for (let i = 0; i < coins; i++) {
        const part = left.findIndex((rest) => rest > 0);
        if (part >= 0) left[part] = (left[part] ?? 0) - 1;
      }
    }
    return left;
  }

  owed(): number {
    let sum = 0;
    for (const part of this.left()) sum += part;
    return sum;
  }

  #turn(): number {
    return this.left().findIndex((rest) => rest > 0);
  }

  why(): 'settled' | 'disputed' | 'paused' | 'step' | 'ended' {
    if (this.owed() === 0) return 'settled';
    if (this.#disputed) return 'disputed';
    const climber = this.#climbers[this.#turn()];
    if (this.#promise || climber?.promise) return 'paused';
    return climber?.open ? 'step' : 'ended';
  }

  open(): Open | undefined {
    if (this.why() !== 'step') return undefined;
    const part = this.#turn();
    const climber = this.#climbers[part];
    return climber?.open && { part, stepId: climber.open.stepId, due: climber.moved ?? climber.open.day };
  }

  take(kind: Taken['kind'], coins: number): void {
    this.#taken.push({ kind, coins, day: this.today });
    this.#left = undefined;
  }

  takeBack(): void {
    this.#taken.pop();
    this.#left = undefined;
  }

  done(): void {
    const climber = this.#climbers[this.#turn()];
    climber?.done(this.today);
    climber?.rise(this.today);
  }

  promise(until: Day): void {
    this.#promise = until;
    this.#climbers[this.#turn()]?.promised(until);
  }

  dispute(): void {
    this.#disputed = true;
    for (const climber of this.#climbers) {
      const isPaused = this.#promise !== undefined || climber.promise !== undefined;
      climber.dispute(isPaused, this.today);
    }
  }

  settle(): void {
    this.#disputed = false;
    for (const climber of this.#climbers) {
      climber.settle(this.today, this.isOff);
      climber.rise(this.today);
    }
  }

  move(to: Day): void {
    const climber = this.#climbers[this.#turn()];
    if (climber) climber.moved = to;
  }
}
