import { expect, test } from 'vitest';
import { CHROME } from './simulation/browser';
import { playHistories } from './simulation/run';

const HISTORIES = Number(process.env.REMINDER_HISTORIES ?? 300);
const SEED = Number(process.env.REMINDER_SEED ?? 20_261_118);

test(
  `in ${HISTORIES} histories nothing is lost, shown twice or wrong, whatever is killed when`,
  async () => {
    const { counterexamples, ...figures } = await playHistories(HISTORIES, SEED, CHROME);
    console.log(JSON.stringify(figures));
    expect(counterexamples.join('\n\n')).toBe('');
    expect(figures).toMatchObject({ histories: HISTORIES, lost: 0, doubled: 0, wrong: 0 });
  },
  HISTORIES * 200 + 20_000,
);
