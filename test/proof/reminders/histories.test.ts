import { expect, test } from 'vitest';
import { CHROME } from './simulation/browser';
import { askedHistories, playHistories, WITHOUT_END } from './simulation/run';

const { count, seed, keep } = askedHistories({ count: 100 });

test(
  `in ${count} histories nothing is lost, shown twice or wrong, whatever is killed when (seed ${seed})`,
  async () => {
    const figures = await playHistories(count, seed, CHROME);
    keep(figures);
    expect(figures.counterexamples.join('\n\n')).toBe('');
    expect(figures).toMatchObject({ histories: count, lost: 0, doubled: 0, wrong: 0 });
  },
  WITHOUT_END,
);
