// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { file, page } from '../../../test/pages/gmail/pages';
import { gmail } from './index';

const text = { subject: 'Invoice 7', body: 'Hello,\n\nIt is due.\n' };

/** What is written in each of the windows. */
function written(document: Document): string[] {
  return Array.from(document.querySelectorAll('[g_editable]'), (box) => box.textContent?.trim() ?? '');
}

test('a text is put into the window with this key, before what is there, and into no other', () => {
  const document = page(file('compose.html'));
  const before = written(document);
  const subjects = Array.from(document.querySelectorAll<HTMLInputElement>('input[name="subjectbox"]'));
  const named = subjects.map(({ value }) => value);
  let heard = 0;
  document.addEventListener('input', () => heard++);
  expect(gmail.insert?.(document, { key: 'gmail:compose:2', ...text })).toBe(true);
  const after = written(document);
  const changed = after.flatMap((now, i) => (now === before[i] ? [] : [{ now, before: before[i] }]));
  expect(changed).toEqual([{ now: `Hello,It is due.${changed[0]?.before ?? ''}`, before: changed[0]?.before }]);
  expect(
    subjects.map(({ value }) => value),
    'subjects stay as they are',
  ).toEqual(named);
  expect(heard).toBeGreaterThan(0);
});

test('a window that is gone takes nothing', () => {
  const document = page(file('compose.html'));
  const before = document.body.innerHTML;
  expect(gmail.insert?.(document, { key: 'gmail:compose:99', ...text })).toBe(false);
  expect(document.body.innerHTML).toBe(before);
});
