import fc from 'fast-check';
import type { Repeat, SnoozeChoice } from '../../../../lib/domain/followUp';
import { type CLOCK_CHANGES, ZONES } from './clock';

/** A time in the simulated day: minutes from now, or a day from today without a time. */
export type When = { minutes: number } | { days: number };

export type Command =
  | { do: 'create'; when: When; count: number; repeat?: Repeat }
  | { do: 'move'; which: number; to: SnoozeChoice | When }
  | { do: 'finish'; which: number; next?: When }
  | { do: 'drop'; which: number }
  | { do: 'undo'; back: number }
  | { do: 'set'; workDay: string; early: number };

/** What happens at the given moment of the worker's next run, counted in calls to the store and the browser. */
export type Disturbance = {
  do: 'disturb';
  moment: number;
  by: Command | { do: 'die' } | { do: 'pass' } | { do: 'alarm' };
};

export type Step =
  | Command
  | Disturbance
  /** The user closes a notification. */
  | { do: 'dismiss'; which: number }
  /** Time passes and alarms fire, each so much too late, one of them perhaps twice. */
  | { do: 'wait'; minutes: number; late: number; twice: boolean }
  | { do: 'sleep'; minutes: number }
  /** The worker is ended for being idle. */
  | { do: 'idle' }
  | { do: 'restart'; hours: number; losesAlarms: boolean }
  | { do: 'update'; losesAlarms: boolean }
  | { do: 'loseAlarms' }
  | { do: 'setClock'; minutes: number }
  | { do: 'travel'; zone: (typeof ZONES)[number] }
  | { do: 'clockChange'; zone: keyof typeof CLOCK_CHANGES; way: 'forwards' | 'back' };

const which = fc.nat(9);
const when: fc.Arbitrary<When> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ minutes: fc.constantFrom(1, 2, 5, 10, 30, 59, 60, 90) }) },
  { weight: 1, arbitrary: fc.record({ minutes: fc.constantFrom(-90, -1, 0, 480, 1440, 2880) }) },
  { weight: 1, arbitrary: fc.record({ days: fc.constantFrom(-1, 0, 1, 2) }) },
);
const choice: fc.Arbitrary<SnoozeChoice> = fc.constantFrom('hour', 'evening', 'tomorrow', 'working-day', 'week');

const create = fc.record(
  {
    do: fc.constant('create' as const),
    when,
    count: fc.constantFrom(1, 1, 1, 2, 4, 5),
    repeat: fc.constantFrom<Repeat[]>('weekly', 'monthly', 'yearly'),
  },
  { requiredKeys: ['do', 'when', 'count'] },
);
const move = fc.record({ do: fc.constant('move' as const), which, to: fc.oneof(choice, when) });
const finish = fc.record({ do: fc.constant('finish' as const), which, next: when }, { requiredKeys: ['do', 'which'] });
const drop = fc.record({ do: fc.constant('drop' as const), which });
const undo = fc.record({ do: fc.constant('undo' as const), back: fc.nat(3) });
const set = fc.record({
  do: fc.constant('set' as const),
  workDay: fc.constantFrom('09:00', '08:00', '10:30'),
  early: fc.constantFrom(0, 10),
});
const worked: fc.Arbitrary<Command> = fc.oneof(
  { weight: 4, arbitrary: create },
  { weight: 3, arbitrary: move },
  { weight: 2, arbitrary: finish },
  { weight: 1, arbitrary: drop },
  { weight: 2, arbitrary: undo },
  { weight: 1, arbitrary: set },
);

const disturb = fc.record({
  do: fc.constant('disturb' as const),
  moment: fc.nat(45),
  by: fc.oneof(
    { weight: 4, arbitrary: fc.constant({ do: 'die' as const }) },
    { weight: 2, arbitrary: worked },
    { weight: 1, arbitrary: fc.constant({ do: 'pass' as const }) },
    { weight: 1, arbitrary: fc.constant({ do: 'alarm' as const }) },
  ),
});

const minutes = fc.constantFrom(1, 1, 2, 5, 10, 30, 60, 60, 90, 480, 1440);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 10, arbitrary: worked },
  { weight: 6, arbitrary: disturb },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('dismiss' as const), which }) },
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('wait' as const),
      minutes,
      late: fc.constantFrom(0, 0, 0, 1, 7),
      twice: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('sleep' as const), minutes }) },
  { weight: 1, arbitrary: fc.constant({ do: 'idle' as const }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('restart' as const),
      hours: fc.constantFrom(0, 1, 14),
      losesAlarms: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('update' as const), losesAlarms: fc.boolean() }) },
  { weight: 1, arbitrary: fc.constant({ do: 'loseAlarms' as const }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('setClock' as const),
      minutes: fc.constantFrom(-1440, -60, -1, 1, 60, 1440),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('travel' as const), zone: fc.constantFrom(...ZONES) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('clockChange' as const),
      zone: fc.constantFrom('Europe/Chisinau' as const, 'America/New_York' as const),
      way: fc.constantFrom('forwards' as const, 'back' as const),
    }),
  },
);

export const history: fc.Arbitrary<Step[]> = fc.array(step, { minLength: 6, maxLength: 32, size: 'max' });

export function sayStep(step: Step | Disturbance['by']): string {
  const { do: verb, ...rest } = step;
  const details = Object.entries(rest).map(([name, value]) => {
    if (name === 'by') return `by ${sayStep(value as Command)}`;
    return `${name} ${typeof value === 'object' ? sayWhen(value as When) : value}`;
  });
  return [verb, ...details].join(' ');
}

function sayWhen(time: When): string {
  return 'days' in time ? `today${signed(time.days)} days` : `now${signed(time.minutes)} min`;
}

function signed(n: number): string {
  return n < 0 ? ` − ${-n}` : ` + ${n}`;
}
