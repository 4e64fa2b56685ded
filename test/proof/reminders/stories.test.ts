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
  'dropped while it was being shown, and that taken back': [
    { do: 'disturb', moment: 5, by: { do: 'drop', which: 8 } },
    { do: 'create', when: YESTERDAY, count: 1, repeat: 'weekly' },
    { do: 'create', when: { minutes: 2 }, count: 1, repeat: 'monthly' },
    { do: 'undo', back: 1 },
  ],
  'done while it was being shown after a night, and that taken back': [
    { do: 'disturb', moment: 23, by: { do: 'create', when: { minutes: -1 }, count: 2, repeat: 'yearly' } },
    { do: 'sleep', minutes: 5 },
    { do: 'create', when: { minutes: 5 }, count: 2, repeat: 'weekly' },
    { do: 'disturb', moment: 6, by: { do: 'finish', which: 6, next: { minutes: 90 } } },
    { do: 'restart', hours: 14, losesAlarms: false },
    { do: 'drop', which: 1 },
    { do: 'undo', back: 1 },
  ],
  'done while its digest was being shown, and that taken back while the digest stands there': [
    { do: 'create', when: { minutes: 2 }, count: 4, repeat: 'monthly' },
    { do: 'disturb', moment: 16, by: { do: 'finish', which: 1, next: { minutes: 10 } } },
    { do: 'wait', minutes: 90, late: 0, twice: false },
    { do: 'create', when: { minutes: 1 }, count: 2, repeat: 'monthly' },
    { do: 'move', which: 6, to: { minutes: 60 } },
    { do: 'undo', back: 3 },
  ],
  'done when its digest had been shown and was not marked yet, and that taken back': [
    { do: 'create', when: { minutes: 30 }, count: 5, repeat: 'weekly' },
    { do: 'disturb', moment: 17, by: { do: 'finish', which: 6, next: { minutes: 90 } } },
    { do: 'travel', zone: 'Asia/Kolkata' },
    { do: 'undo', back: 0 },
  ],
  'moved when its digest had been shown and was not marked yet, and that taken back': [
    { do: 'create', when: { minutes: 90 }, count: 5, repeat: 'weekly' },
    { do: 'disturb', moment: 17, by: { do: 'move', which: 5, to: { minutes: -1 } } },
    { do: 'travel', zone: 'Australia/Lord_Howe' },
    { do: 'undo', back: 0 },
  ],
};

test.each(Object.entries(STORIES))('%s', async (_, steps) => {
  const { faults, tally } = await playStory([...steps, { do: 'restart', hours: 14, losesAlarms: false }], CHROME);
  expect(faults).toEqual([]);
  expect(tally.shown).toBeGreaterThan(0);
});
