// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { emptyReading } from '../sites/page';
import { withSignIn } from './signIn';

afterEach(() => {
  document.body.innerHTML = '';
  vi.restoreAllMocks();
});

const reading = emptyReading('roundcube');

test.each<[string, string, string]>([
  ['a page that asks for a password', '<form><input name="user"><input type="password"></form>', 'sign-in'],
  ['a page with a password that nobody sees', '<input type="password" hidden>', 'other'],
  ['a page with a field that is closed', '<input type="password" disabled>', 'other'],
  ['a page without', '<input type="text">', 'other'],
])('%s', (_, html, view) => {
  document.body.innerHTML = html;
  vi.spyOn(HTMLElement.prototype as { checkVisibility(): boolean }, 'checkVisibility').mockImplementation(function (
    this: HTMLElement,
  ) {
    return !this.hidden;
  });
  expect(withSignIn(reading, document).view).toBe(view);
});

test('a letter beside which a password is asked for is a letter', () => {
  document.body.innerHTML = '<input type="password">';
  expect(withSignIn({ ...reading, view: 'message' }, document).view).toBe('message');
});
