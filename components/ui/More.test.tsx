// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { More } from './More';
import { drawn } from './testPage';

test('what is wanted more seldom is behind one button, and whoever opens it goes on at the first of it', async () => {
  const { all, find, settled } = drawn(
    <More>
      <button type="button">Part paid…</button>
      <button type="button">Disputed…</button>
    </More>,
  );
  const words = () => all('button').map(({ textContent }) => textContent);
  expect([words(), find('button').getAttribute('aria-expanded')]).toEqual([['More'], 'false']);
  find('button').focus();
  find('button').click();
  await settled();
  expect(words()).toEqual(['Part paid…', 'Disputed…']);
  expect(document.activeElement?.textContent).toBe('Part paid…');
});
