// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { watchTyping } from './typing';

let taken = 0;
watchTyping(() => taken++);
const box = document.body.appendChild(document.createElement('input'));
const button = document.body.appendChild(document.createElement('button'));

beforeEach(() => {
  taken = 0;
  box.value = 'call tomo';
  box.focus();
});

const key = (name: string, more: KeyboardEventInit = {}) =>
  box.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, ...more }));
const leave = () => window.dispatchEvent(new Event('blur'));

test('the page takes the focus in the middle of a line', () => {
  key('o');
  leave();
  expect(taken).toBe(1);
  expect(box.value, 'the line is kept').toBe('call tomo');
});

test.each<[string, () => void]>([
  ['left by a key', () => key('Tab')],
  ['sent', () => key('Enter')],
  ['left with the window', () => key('Tab', { altKey: true })],
  [
    'still empty',
    () => {
      box.value = '';
      key('c');
    },
  ],
  [
    'not what was typed in',
    () => {
      key('o');
      button.focus();
    },
  ],
])('a line that is %s was not taken', (_, happen) => {
  happen();
  leave();
  expect(taken).toBe(0);
});
