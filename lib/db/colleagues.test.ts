import fc from 'fast-check';
import { test } from 'vitest';
import { happenings, play, type Told } from './testColleagues';

const doing = fc.record({
  do: fc.constantFrom(...Object.keys(happenings), 'issue', 'client', 'step', 'snooze', 'pay', 'promise'),
  on: fc.constantFrom(0, 1),
  n: fc.nat(200),
});
const mailing = fc.record({
  share: fc.double({ min: 0.2, max: 1, noNaN: true }),
  to: fc.constantFrom(0, 1),
  n: fc.nat(),
});
const passing = fc.record({ days: fc.integer({ min: 1, max: 9 }) });

const by = (on: number, what: string, n = 0): Told => ({ do: what, on, n });
const passed = (days: number): Told => ({ days });
const mail = (to: number, n = 0): Told => ({ share: 1, to, n });

/** Stories by which the two once came to differ. */
const LEARNT_FROM: Record<string, Told[]> = {
  'a step moved to the day of the next, before it was there on the other device': [
    by(0, 'client'),
    by(0, 'client'),
    by(0, 'client'),
    by(0, 'issue', 4),
    by(0, 'client'),
    by(0, 'snooze', 107),
    passed(8),
    { share: 0.2, to: 0, n: 0 },
  ],
  'a dispute that came before its invoice': [
    by(1, 'client'),
    { share: 0.2, to: 0, n: 0 },
    passed(1),
    by(0, 'issue'),
    by(0, 'dispute'),
    { share: 0.2, to: 1, n: 1_401_400_000 },
    by(0, 'client'),
  ],
  'a late client named on one, of which the other heard days later': [
    by(0, 'client'),
    by(0, 'issue', 19),
    passed(9),
    passed(9),
    passed(9),
    passed(9),
    passed(9),
    passed(9),
    passed(9),
    passed(9),
    mail(1),
    passed(1),
  ],
  'a client with a tier, the same': [by(0, 'client'), by(0, 'tier', 1), passed(9), mail(1), passed(1)],
  'named on a day of its own on each, and moved on one of them and done on the other': [
    by(0, 'client'),
    mail(1),
    by(0, 'tier', 1),
    passed(9),
    { share: 0.5, to: 1, n: 1 },
    passed(1),
    by(1, 'later', 5),
    by(0, 'spoken'),
    passed(1),
    mail(0),
  ],
  'the same, and moved on the one that named it later': [
    by(0, 'client'),
    mail(1),
    by(0, 'tier', 1),
    passed(9),
    { share: 0.5, to: 1, n: 1 },
    passed(1),
    by(1, 'later', 5),
    mail(1),
    passed(1),
  ],
};

/** What is near a bonus or tagged on one, of which the other hears days later, and moves or does. */
const LATE_NEWS: Record<string, Told[]> = {
  'near the bonus': [
    by(0, 'client'),
    by(0, 'plan'),
    mail(1),
    ...[by(0, 'order'), by(0, 'order'), by(0, 'order')],
    passed(3),
    mail(1),
    passed(1),
    by(1, 'later', 5),
    by(0, 'later', 3),
  ],
  'near the bonus by orders on both': [
    by(0, 'client'),
    by(0, 'plan', 1),
    mail(1),
    ...[by(0, 'order'), by(0, 'order', 1)],
    passed(1),
    by(1, 'order', 2),
    passed(2),
    mail(0),
    passed(1),
    by(0, 'spoken'),
  ],
  'a tag': [
    by(0, 'client'),
    by(1, 'own', 1),
    mail(0),
    mail(1),
    passed(1),
    by(0, 'tag', 1),
    passed(3),
    mail(1),
    passed(1),
    by(1, 'later', 5),
  ],
  'a tag that was set on both, and taken off on one': [
    by(0, 'client'),
    by(1, 'own', 2),
    mail(0),
    mail(1),
    by(0, 'tag', 1),
    passed(2),
    by(1, 'tag', 2),
    passed(1),
    by(0, 'tag', 0),
    passed(1),
    by(0, 'tag', 3),
  ],
  'a playbook that begins with a tag that was there, switched on while the other was away': [
    by(0, 'client'),
    by(0, 'tag', 1),
    mail(1),
    passed(2),
    by(0, 'own', 1),
    passed(4),
    mail(1),
    passed(1),
  ],
  'a late client called on one': [
    by(0, 'client'),
    by(0, 'issue', 19),
    mail(1),
    ...[passed(9), passed(9), passed(9), passed(9), passed(9), passed(9), passed(9), passed(9)],
    by(1, 'call', 1),
    mail(0),
    passed(1),
  ],
};

test.each(Object.entries({ ...LEARNT_FROM, ...LATE_NEWS }))('%s: both come to the same', (_, story) => play(story));

test('two devices, in Russian and in Romanian, come to the same by each other’s changes in any order, and are quiet then', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.oneof({ weight: 6, arbitrary: doing }, { weight: 3, arbitrary: mailing }, { weight: 1, arbitrary: passing }),
        { minLength: 8, maxLength: 30 },
      ),
      play,
    ),
    { numRuns: Number(process.env.STORIES ?? 60) },
  );
}, 600_000);
