import { expect, test } from 'vitest';
import { filled, letterLanguage } from './promotion';

const values = { client: 'North', person: 'Anna', until: '1 December', company: 'South SRL' };

test.each([
  ['Hello, {person}! {client}', 'Hello, Anna! North'],
  ['{ person }: until {until}', 'Anna: until 1 December'],
  ['{unknown} stays', '{unknown} stays'],
  ['{company}', 'South SRL'],
])('%s becomes %s', (body, said) => {
  expect(filled({ subject: 's', body }, values).body).toBe(said);
});

test('without a name nobody is greeted by one, and a name is no placeholder nor a line', () => {
  expect(filled({ subject: 's', body: 'Hello, {person}!' }, { ...values, person: '' }).body).toBe('Hello!');
  expect(filled({ subject: '{client}', body: '{client}' }, { ...values, client: '{person}\nBcc: x' })).toEqual({
    subject: '{person} Bcc: x',
    body: '{person} Bcc: x',
  });
});

test('a client is written to in their language where there is a letter in it', () => {
  const letter = { subject: 's', body: 'b' };
  expect(letterLanguage({ letters: { ru: letter, ro: letter } }, 'ro')).toBe('ro');
  expect(letterLanguage({ letters: { ru: letter } }, 'en')).toBe('ru');
});
