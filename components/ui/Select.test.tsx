// @vitest-environment happy-dom
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import { type Choice, Select } from './Select';

type Value = string | number | null;

/** What is told when the user chooses these words. */
function toldOf(choices: Choice<Value>[], words: string): Value[] {
  const told: Value[] = [];
  const place = document.createElement('div');
  const root = createRoot(place);
  flushSync(() =>
    root.render(<Select<Value> choices={choices} value="no choice" onChange={(value) => told.push(value)} />),
  );
  const list = place.querySelector('select');
  for (const option of place.querySelectorAll('option')) option.selected = option.text === words;
  list?.dispatchEvent(new Event('change', { bubbles: true }));
  root.unmount();
  return told;
}

test.each<[kind: string, choices: Choice<Value>[], words: string, told: Value]>([
  [
    'a word',
    [
      ['call', 'Call'],
      ['letter', 'Letter'],
    ],
    'Letter',
    'letter',
  ],
  [
    'nought',
    [
      [0, 'never'],
      [15, '15 minutes'],
    ],
    'never',
    0,
  ],
  [
    'a number',
    [
      [15, '15 minutes'],
      [60, 'an hour'],
    ],
    'an hour',
    60,
  ],
  [
    'none of one’s own',
    [
      [null, 'as the browser'],
      ['ru', 'Русский'],
    ],
    'as the browser',
    null,
  ],
])('what is chosen comes back as it was offered: %s', (_, choices, words, told) => {
  expect(toldOf(choices, words)).toEqual([told]);
});
