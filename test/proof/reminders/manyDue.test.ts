import { expect, test } from 'vitest';
import { CHROME } from './simulation/browser';
import { playStory } from './simulation/run';

test('one digest counts all that was missed, however much it is', async () => {
  const missed = 700;
  const { faults, tally } = await playStory(
    [
      { do: 'create', when: { minutes: 60 }, count: missed },
      { do: 'sleep', minutes: 90 },
    ],
    CHROME,
  );
  expect(faults).toEqual([]);
  expect(tally).toMatchObject({ shown: missed, digests: 1 });
});
