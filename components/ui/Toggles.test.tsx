// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { Toggles } from './Toggles';
import { drawn } from './testPage';

const CHOICES = [
  { value: 'a', words: 'One', title: 'the first' },
  { value: 'b', words: 'Two' },
] as const;

test('one click puts on, a click on what is on takes it off, and what is on is said', () => {
  const chosen: (string | undefined)[] = [];
  const row = (value: 'a' | 'b' | undefined) => (
    <Toggles label="Which" choices={CHOICES} value={value} onChoose={(one) => chosen.push(one)} />
  );
  const { all, draw, find } = drawn(row('a'));
  const pressed = () => all('button').map((one) => one.getAttribute('aria-pressed'));
  expect(pressed()).toEqual(['true', 'false']);
  for (const one of all('button')) one.click();
  expect(chosen).toEqual([undefined, 'b']);
  draw(row(undefined));
  expect(pressed()).toEqual(['false', 'false']);
  expect(document.getElementById(find('[role="group"]').getAttribute('aria-labelledby') ?? '')?.textContent).toBe(
    'Which',
  );
});
