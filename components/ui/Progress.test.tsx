// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { Progress } from './Progress';
import { drawn } from './testPage';

test.each([
  [0, 2_000, '0'],
  [740, 2_000, '37'],
  [1_999, 2_000, '99'],
  [2_000, 2_000, '100'],
  [2_500, 2_000, '100'],
  [-5, 2_000, '0'],
  [12, 0, null],
])('%i of %i is said as %s percent', (done, of, percent) => {
  const { find, place } = drawn(<Progress label="Taking in clients" done={done} of={of} />);
  const bar = find('[role=progressbar]');
  expect(bar.getAttribute('aria-valuenow')).toBe(percent);
  expect(find(`#${CSS.escape(bar.getAttribute('aria-labelledby') ?? '')}`).textContent).toBe('Taking in clients');
  expect(place.textContent).toBe(`Taking in clients${percent === null ? '' : `${percent}%`}`);
});

test('the way out is a button, where there is one', () => {
  let cancelled = 0;
  const { all, draw } = drawn(<Progress label="Taking in" done={1} of={2} onCancel={() => cancelled++} />);
  const [button] = all('button');
  button?.focus();
  button?.click();
  expect([document.activeElement, cancelled]).toEqual([button, 1]);
  draw(<Progress label="Taking in" done={1} of={2} />);
  expect(all('button')).toEqual([]);
});
