// @vitest-environment happy-dom
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import { type Choice, Select } from './Select';

type Value = string | number | null;

const CHOICES: Choice<Value>[] = [
  [null, 'as the browser'],
  ['ru', 'Русский'],
  [0, 'never'],
  [15, '15 minutes'],
];

/** What is told when the user chooses these words. */
function toldOf(words: string): Value[] {
  const told: Value[] = [];
  const place = document.createElement('div');
  const root = createRoot(place);
  flushSync(() =>
    root.render(<Select<Value> choices={CHOICES} value="ro" onChange={(chosen) => void told.push(chosen)} />),
  );
  for (const option of place.querySelectorAll('option')) option.selected = option.text === words;
  place.querySelector('select')?.dispatchEvent(new Event('change', { bubbles: true }));
  root.unmount();
  return told;
}

test.each(CHOICES)('what is chosen comes back as it was offered, not as text: %j', (value, words) => {
  expect(toldOf(words)).toEqual([value]);
});
