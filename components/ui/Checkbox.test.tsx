// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { Checkbox } from './Checkbox';
import { drawn } from './testPage';

/** The browser's own box: Space and a click on the words are its affair, and come as a click. */
function box(isPartly = false, label?: string) {
  const told: boolean[] = [];
  const page = drawn(
    <Checkbox checked={false} isPartly={isPartly} {...(label && { label })} onChange={(checked) => told.push(checked)}>
      <b>Ask again</b>
    </Checkbox>,
  );
  return { ...page, told, input: page.find<HTMLInputElement>('input[type=checkbox]') };
}

test('it is told of by a click on it and on the words beside it', () => {
  const { input, find, told } = box();
  input.click();
  find('b').click();
  expect(told).toEqual([true, true]);
});

test('it is reached by Tab, and its words are its name unless they are too many', () => {
  const { input } = box();
  expect([input.tabIndex, input.labels?.[0]?.textContent, input.getAttribute('aria-label')]).toEqual([
    0,
    'Ask again',
    null,
  ]);
  expect(box(false, 'Take the payment of Papuci').input.getAttribute('aria-label')).toBe('Take the payment of Papuci');
});

test('of many, some may be checked', () => {
  expect([box(true).input.indeterminate, box().input.indeterminate]).toEqual([true, false]);
});

test('while what was said is being kept it stays where the focus is, and says nothing', () => {
  const told: boolean[] = [];
  const { find } = drawn(
    <Checkbox checked isBusy onChange={(checked) => told.push(checked)}>
      Ask again
    </Checkbox>,
  );
  const input = find<HTMLInputElement>('input[type=checkbox]');
  input.focus();
  input.click();
  expect(told).toEqual([]);
  expect([input.disabled, input.getAttribute('aria-disabled'), document.activeElement === input]).toEqual([
    ...[false, 'true', true],
  ]);
});
