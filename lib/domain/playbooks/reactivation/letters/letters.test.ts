import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../language';
import { letterName, reactivationLetter } from './index';
import { LETTER_NAMES } from './letter';

const fields = { client: 'Fagur SRL', contact: 'Anna', since: '3 Nov 2026', own: 'Пётр Холмов' };
const all = LANGUAGES.flatMap((language) => LETTER_NAMES.map((name) => [language, name] as const));

describe.each(all)('%s: %s', (language, name) => {
  test('greets, has something to say, and is signed', () => {
    const { subject, body } = reactivationLetter(name, language, fields);
    expect(body.split('\n\n')[0]).toContain('Anna');
    expect(body).toMatch(/\nПётр Холмов\n$/);
    expect(body.split('\n\n').length).toBeGreaterThanOrEqual(4);
    expect(subject).not.toMatch(/\n|undefined/);
    expect(body).not.toMatch(/undefined|\$\{|\{\{| {2}|\n\n\n/);
  });
});

test.each(LANGUAGES)('no two letters of a language are alike (%s)', (language) => {
  const letters = LETTER_NAMES.map((name) => reactivationLetter(name, language, fields));
  expect(new Set(letters.map(({ subject }) => subject)).size).toBe(LETTER_NAMES.length);
  expect(new Set(letters.map(({ body }) => body)).size).toBe(LETTER_NAMES.length);
});

test.each(LANGUAGES)(
  'it is asked when the last order was, and of one who never ordered no day is named (%s)',
  (language) => {
    expect(reactivationLetter('ask', language, fields).body).toContain('3 Nov 2026');
    expect(reactivationLetter('ask', language, { ...fields, since: '' }).body).not.toMatch(/2026|\b(?:on|pe) [,ș]/);
  },
);

test('nobody is greeted by a name that is not known, and a name writes no lines of its own', () => {
  const greetings = LANGUAGES.map(
    (language) => reactivationLetter('last', language, { ...fields, contact: '' }).body.split('\n')[0],
  );
  expect(greetings).toEqual(['Hello,', 'Добрый день!', 'Bună ziua!']);
  const { body } = reactivationLetter('last', 'en', { ...fields, contact: 'Anna\n\nBcc: x', client: 'A\r\nB' });
  expect(body.split('\n')[0]).toBe('Hello Anna Bcc: x,');
  expect(body).toContain('A B');
});

test('the offer answers the reason; of one that nothing answers it is the general one', () => {
  expect(letterName('offer', 'price')).toBe('offer.price');
  expect(letterName('offer', 'closed')).toBe('offer.unknown');
  expect(letterName('offer', undefined)).toBe('offer.unknown');
  expect(letterName('ask', 'price')).toBe('ask');
});
