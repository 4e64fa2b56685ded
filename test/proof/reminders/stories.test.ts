import { expect, test } from 'vitest';
import { CHROME } from './simulation/browser';
import { playStory } from './simulation/run';
import type { Step } from './simulation/steps';

const YESTERDAY = { days: -1 };

/** Histories that failed once. */
const STORIES: Record<string, Step[]> = {
  'moved away, and back to a time that was shown, before the notice was taken away': [
    { do: 'create', when: YESTERDAY, count: 1, repeat: 'yearly' },
    { do: 'disturb', moment: 2, by: { do: 'move', which: 8, to: YESTERDAY } },
    { do: 'move', which: 2, to: { minutes: 2 } },
  ],
};

test.each(Object.entries(STORIES))('%s', async (_, steps) => {
  const { faults, tally } = await playStory([...steps, { do: 'restart', hours: 14, losesAlarms: false }], CHROME);
  expect(faults).toEqual([]);
  expect(tally.shown).toBeGreaterThan(0);
});
