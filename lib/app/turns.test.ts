import { expect, test } from 'vitest';
import { createTurns } from './turns';

test('what is asked for one key comes one after the other, and a failure is its own', async () => {
  const inTurn = createTurns<string>();
  const said: string[] = [];
  const work = (name: string) => async () => {
    said.push(`${name} begins`);
    await Promise.resolve();
    said.push(`${name} ends`);
    if (name === 'second') throw new Error('second');
    return name;
  };
  const first = inTurn('a', work('first'));
  const second = inTurn('a', work('second'));
  const third = inTurn('a', work('third'));
  await expect(second).rejects.toThrow('second');
  expect(await Promise.all([first, third])).toEqual(['first', 'third']);
  expect(said).toEqual(['first', 'second', 'third'].flatMap((name) => [`${name} begins`, `${name} ends`]));
});

test('another key does not wait', async () => {
  const inTurn = createTurns<string>();
  let free = () => {};
  const held = inTurn('a', () => new Promise<void>((resolve) => (free = resolve)));
  expect(await inTurn('b', async () => 'done')).toBe('done');
  free();
  await held;
});
