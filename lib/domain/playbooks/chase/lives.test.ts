import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayAfter, type Event, type Life, SlowLife } from '../../../../corpus/chase/lives.model';
import { calendarFor } from '../../holidays';
import type { Invoice, PaymentPromise } from '../../invoice';
import { agesOn, totalOf } from '../../ledger/ageing';
import { balanceOf, openParts } from '../../ledger/balance';
import { bookOf, owedOn } from '../../ledger/book';
import type { LedgerEntry } from '../../ledger/entry';
import { addDays, type Day } from '../../wallClock';
import { type ChaseStep, DEFAULT_LADDER } from './ladder';
import { type ChaseCase, planChase } from './plan';

const calendar = calendarFor('MD');
const isOff = (day: Day) => calendar.isDayOff(day);
/** So many days are lived after the last due day. */
const LIVED = 60;

const ownLadder: ChaseStep[] = [
  { id: 'a', from: 'issued', days: 1, unit: 'working-days', channel: 'call', tone: 'arrived' },
  { id: 'b', from: 'due', days: -3, unit: 'working-days', channel: 'letter', tone: 'soon' },
  { id: 'c', from: 'due', days: 1, unit: 'working-days', channel: 'call', tone: 'late' },
  { id: 'd', from: 'due', days: 20, unit: 'days', channel: 'letter', tone: 'formal' },
];

const lives: fc.Arbitrary<Life> = fc
  .record({
    issued: fc.integer({ min: 0, max: 700 }).map((days) => addDays('2025-11-03', days)),
    terms: fc.array(fc.integer({ min: 0, max: 35 }), { minLength: 1, maxLength: 3 }),
    coins: fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 3, maxLength: 3 }),
    ladder: fc.constantFrom({ steps: DEFAULT_LADDER.steps, againDays: 14 }, { steps: ownLadder, againDays: undefined }),
  })
  .map(({ issued, terms, coins, ladder }) => {
    const days = [...new Set(terms)].sort((a, b) => a - b);
    return { issued, ...ladder, parts: days.map((days, i) => ({ due: addDays(issued, days), coins: coins[i] ?? 1 })) };
  });

const coins = fc.integer({ min: 1, max: 40 });
const inDays = fc.integer({ min: 0, max: 25 });
const events: fc.Arbitrary<Event> = fc.oneof(
  { weight: 8, arbitrary: fc.constant<Event>({ kind: 'done' }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('payment' as const), coins }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('credit-note' as const, 'write-off' as const), coins }) },
  { weight: 1, arbitrary: fc.constantFrom<Event>({ kind: 'cancellation' }, { kind: 'undo' }, { kind: 'undo' }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('promise' as const), inDays, afterStep: fc.boolean() }) },
  { weight: 2, arbitrary: fc.constantFrom<Event>({ kind: 'dispute' }, { kind: 'settled' }, { kind: 'settled' }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('move' as const), inDays }) },
);
const histories = fc.array(fc.record({ waits: fc.integer({ min: 0, max: 12 }), event: events }), { maxLength: 12 });

/** The same life as the product knows it: rows, from which everything is worked out anew each time. */
class KnownLife {
  readonly invoice: Invoice;
  readonly done: ChaseCase['done'] = [];
  readonly promises: PaymentPromise[] = [];
  readonly disputes: { openedAt: number; openedOn: Day; solvedOn?: Day }[] = [];
  entries: LedgerEntry[] = [];
  moved: ChaseCase['moved'] = [];
  #moment = 0;

  constructor(readonly life: Life) {
    const instalments = life.parts.map(({ due, coins }) => ({ due, minor: coins }));
    const amount = { minor: instalments.reduce((sum, { minor }) => sum + minor, 0), currency: 'MDL' };
    const due = instalments.at(-1)?.due ?? life.issued;
    const named = { id: 'i', clientId: 'c', number: '1', createdAt: 0 };
    this.invoice = { ...named, amount, issued: life.issued, due, ...(instalments.length > 1 && { instalments }) };
  }

  /** Each thing happens at a moment of its own. */
  now(): number {
    this.#moment += 1;
    return this.#moment;
  }

  plan(today: Day) {
    const again = this.life.againDays && {
      days: this.life.againDays,
      channel: 'call' as const,
      tone: 'again' as const,
    };
    const { invoice, done, promises, disputes, moved } = this;
    const ladder = { steps: this.life.steps, ...(again && { again }) };
    const owed = openParts(invoice, this.entries);
    return planChase(
      { invoice, owed, done, promises, disputes, moved, playbook: { on: true, ladder } },
      today,
      calendar,
    );
  }
}

function happen(event: Event, slow: SlowLife, known: KnownLife): void {
  const today = slow.today;
  const plan = known.plan(today);
  const isOpen = plan.state === 'step';
  switch (event.kind) {
    case 'payment':
    case 'credit-note':
    case 'write-off':
    case 'cancellation': {
      const minor = 'coins' in event ? event.coins : 0;
      slow.take(event.kind, minor);
      const named = { id: `e${known.now()}`, clientId: 'c', invoiceId: 'i', createdAt: 0 };
      known.entries.push({ ...named, kind: event.kind, minor, day: today });
      return;
    }
    case 'undo':
      slow.takeBack();
      known.entries.pop();
      return;
    case 'done':
      if (isOpen) finish(slow, known);
      return;
    case 'promise': {
      if (plan.state === 'settled') return;
      if (event.afterStep && isOpen) finish(slow, known);
      const until = addDays(today, event.inDays);
      const part = known.life.parts.length - openParts(known.invoice, known.entries).length;
      const said = { id: 'p', clientId: 'c', invoiceId: 'i', until, saidOn: today, part };
      slow.promise(until);
      known.moved = known.moved.filter((move) => move.part !== part);
      known.promises.push({ ...said, createdAt: known.now() });
      return;
    }
    case 'dispute':
      if (plan.state === 'settled' || plan.state === 'disputed') return;
      slow.dispute();
      known.moved = [];
      known.disputes.push({ openedAt: known.now(), openedOn: today });
      return;
    case 'settled': {
      const open = known.disputes.find(({ solvedOn }) => solvedOn === undefined);
      if (!open) return;
      slow.settle();
      open.solvedOn = today;
      return;
    }
    case 'move': {
      if (!isOpen) return;
      const to = addDays(today, event.inDays);
      slow.move(to);
      known.moved = known.moved.filter((move) => move.part !== plan.part);
      known.moved.push({ part: plan.part, stepId: plan.step.id, planned: plan.day, due: to });
      return;
    }
  }
}

function finish(slow: SlowLife, known: KnownLife): void {
  const plan = known.plan(slow.today);
  if (plan.state !== 'step') return;
  slow.done();
  known.done.push({ part: plan.part, stepId: plan.step.id, planned: plan.day, on: slow.today, at: known.now() });
}

function compare(slow: SlowLife, known: KnownLife): void {
  const { today } = slow;
  const plan = known.plan(today);
  const parts = openParts(known.invoice, known.entries);
  const owed = slow.owed();
  agree({
    today,
    owed: [balanceOf(known.invoice, known.entries).owed, owed],
    aged: [totalOf(agesOn(today)(parts)), owed],
    state: [plan.state, slow.why()],
    open: [plan.state === 'step' ? { part: plan.part, stepId: plan.step.id, due: plan.due } : undefined, slow.open()],
  });
}

/** Some million pairs are held against each other: an expectation of its own for each would take longer than all else. */
function agree({ today, ...pairs }: { today: Day } & Record<string, Day | [ours: unknown, slow: unknown]>): void {
  for (const [name, [ours, slow]] of Object.entries(pairs)) {
    if (!isDeepStrictEqual(ours, slow)) expect({ today, [name]: ours }).toEqual({ today, [name]: slow });
  }
}

/** More lives than each run plays, for a night: LIVES=20000. */
const LIVES = Number(process.env.LIVES ?? 2_000);

function liveThrough(life: Life, history: { waits: number; event: Event }[]): void {
  const last = dayAfter(life.parts.at(-1)?.due ?? life.issued, LIVED);
  const slow = new SlowLife(life, isOff, last);
  const known = new KnownLife(life);
  const waiting = history.map(({ waits, event }) => ({ waits, event }));
  let wait = waiting[0]?.waits ?? 0;
  let quiet = 0;
  while (slow.today < last) {
    // A pause ends within days; after that a life is quiet, and each fifth day tells as much.
    if (quiet < 4 || quiet % 5 === 0) compare(slow, known);
    quiet = waiting[0] && wait === 0 ? 0 : quiet + 1;
    for (; waiting[0] && wait === 0; wait = waiting[0]?.waits ?? 0) {
      const [next] = waiting.splice(0, 1);
      if (next) happen(next.event, slow, known);
      compare(slow, known);
    }
    wait -= 1;
    slow.nextDay();
  }
  const book = bookOf(known.invoice, known.entries, known.promises);
  for (let day = life.issued; day <= last; day = dayAfter(day)) {
    const left = owedOn(book, day).reduce((sum, { minor }) => sum + minor, 0);
    agree({
      today: day,
      left: [left, slow.leftOn(day).reduce((sum, coins) => sum + coins, 0)],
      open: [left > 0, book.settled > day],
    });
  }
}

test('2,000 random invoice lives go as the slow second calculation says, day by day', () => {
  fc.assert(fc.property(lives, histories, liveThrough), { numRuns: LIVES });
});

test('a dozen steps done on one day: the ladder goes on after them', () => {
  const life = {
    issued: '2025-11-03',
    steps: DEFAULT_LADDER.steps,
    againDays: 14,
    parts: [{ due: '2025-11-03', coins: 1 }],
  };
  const done = Array.from({ length: 12 }, (_, i) => ({ waits: i === 0 ? 7 : 0, event: { kind: 'done' as const } }));
  liveThrough(life, done);
});

test('a dispute settled on the day it was opened, the day after a broken promise, leaves the step that came back', () => {
  const { steps } = DEFAULT_LADDER;
  const life = { issued: '2025-11-03', parts: [{ due: '2025-11-03', coins: 1 }], steps, againDays: 14 };
  liveThrough(life, [
    { waits: 11, event: { kind: 'promise', inDays: 21, afterStep: false } },
    { waits: 14, event: { kind: 'cancellation' } },
    { waits: 7, event: { kind: 'undo' } },
    { waits: 1, event: { kind: 'dispute' } },
    { waits: 0, event: { kind: 'settled' } },
  ]);
});

test('the same entries in any order leave the same owed, on every part and on every day', () => {
  const entries = fc.array(
    fc.record({
      kind: fc.constantFrom('payment' as const, 'credit-note' as const, 'write-off' as const, 'cancellation' as const),
      minor: fc.integer({ min: 1, max: 80 }),
      day: fc.integer({ min: 0, max: 60 }).map((days) => addDays('2026-01-01', days)),
    }),
    { maxLength: 10 },
  );
  const shuffled = entries.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  );
  fc.assert(
    fc.property(lives, shuffled, (life, [one, other]) => {
      const { invoice } = new KnownLife(life);
      const rows = (all: typeof one) =>
        all.map((entry, i) => ({ ...entry, id: `${i}`, clientId: 'c', invoiceId: 'i', createdAt: 0 }));
      expect(openParts(invoice, one)).toEqual(openParts(invoice, other));
      expect(balanceOf(invoice, one)).toEqual(balanceOf(invoice, other));
      expect(bookOf(invoice, rows(one), []).settled).toBe(bookOf(invoice, rows(other), []).settled);
    }),
  );
});
