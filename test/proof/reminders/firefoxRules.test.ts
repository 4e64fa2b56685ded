import { expect, onTestFinished, test, vi } from 'vitest';
import { FIREFOX } from './simulation/browser';
import { askedHistories, playHistories, WITHOUT_END } from './simulation/run';

const { count, seed, keep } = askedHistories({ count: 50 });

test(
  `by Firefox’s rules, without buttons and with alarms gone at each restart, in ${count} histories (seed ${seed})`,
  async () => {
    // In the product the build writes it.
    vi.stubEnv('BROWSER', 'firefox');
    onTestFinished(() => void vi.unstubAllEnvs());
    const figures = await playHistories(count, seed, FIREFOX);
    keep(figures);
    expect(figures.counterexamples.join('\n\n')).toBe('');
    expect(figures).toMatchObject({ histories: count, lost: 0, doubled: 0, wrong: 0 });
  },
  WITHOUT_END,
);
