import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../../language';
import { callScript, chaseLetter, LETTER_STEPS, type LetterFields, letterStep } from './index';

const fields: LetterFields = {
  client: 'Fagur SRL',
  contact: 'Anna',
  number: '118/А',
  amount: '1 240,00 EUR',
  left: '1 240,00 EUR',
  issued: '3 Nov 2026',
  due: '17 Nov 2026',
  daysLate: 30,
  promised: '25 Nov 2026',
  own: 'Пётр Холмов',
};

const all = LANGUAGES.flatMap((language) => LETTER_STEPS.map((step) => [language, step] as const));

describe.each(all)('%s: %s', (language, step) => {
  const { subject, body } = chaseLetter(step, language, fields);

  test('greets, says which invoice and how much, and is signed', () => {
    const paragraphs = body.split('\n\n');
    expect(paragraphs[0]).toContain('Anna');
    expect(paragraphs.at(-1)).toMatch(/\nПётр Холмов\n$/);
    expect(subject + body).toContain('118/А');
    expect(body).toContain('1 240,00 EUR');
    expect(subject).not.toContain('\n');
    expect(body).not.toMatch(/undefined|\$\{|\{\{| {2}|\n\n\n/);
  });

  test('has a line for a call', () => {
    const line = callScript(step, language, fields);
    expect(line).toContain('118/А');
    expect(line).toContain('1 240,00 EUR');
    expect(line).not.toMatch(/\n|undefined/);
    expect(line.length).toBeLessThanOrEqual(200);
  });

  test('of a part payment says what is left, of which amount', () => {
    if (step === 'thanks') return expect(body).not.toContain('500');
    expect(chaseLetter(step, language, { ...fields, left: '500,00 EUR' }).body).toMatch(
      /500,00 EUR (?:of|из|din) 1 240,00 EUR/,
    );
  });
});

test.each(LANGUAGES)('no two letters of a language are alike (%s)', (language) => {
  const letters = LETTER_STEPS.map((step) => chaseLetter(step, language, fields));
  expect(new Set(letters.map(({ subject }) => subject)).size).toBe(LETTER_STEPS.length);
  expect(new Set(letters.map(({ body }) => body)).size).toBe(LETTER_STEPS.length);
});

describe('days late are counted by the rules of the language', () => {
  test.each<[Language, [number, string][]]>([
    [
      'en',
      [
        [1, '1 day'],
        [2, '2 days'],
        [21, '21 days'],
      ],
    ],
    [
      'ru',
      [
        [1, '1 день'],
        [2, '2 дня'],
        [5, '5 дней'],
        [11, '11 дней'],
        [14, '14 дней'],
        [21, '21 день'],
        [104, '104 дня'],
        [111, '111 дней'],
      ],
    ],
    [
      'ro',
      [
        [1, '1 zi'],
        [7, '7 zile'],
        [19, '19 zile'],
        [20, '20 de zile'],
        [44, '44 de zile'],
        [101, '101 zile'],
        [120, '120 de zile'],
      ],
    ],
  ])('%s', (language, counts) => {
    for (const [daysLate, words] of counts) {
      const letter = chaseLetter('formal', language, { ...fields, daysLate });
      expect(letter.body).toMatch(new RegExp(`(?<!\\d)${words}(?!\\p{L})`, 'u'));
    }
  });
});

test('the tone rises: stopping deliveries comes with the firm letter, the law with the formal one', () => {
  const bodies = (language: Language) =>
    Object.fromEntries(LETTER_STEPS.map((step) => [step, chaseLetter(step, language, fields).body]));
  const harsh = {
    en: /payment only|claim|collection/,
    ru: /только по оплате|взыскани|требовать/,
    ro: /contra plată|recuperare|oprim/,
  };
  for (const language of LANGUAGES) {
    const said = Object.entries(bodies(language)).filter(([, body]) => harsh[language].test(body));
    expect(said.map(([step]) => step)).toEqual(['firm', 'formal', 'again']);
  }
});

test.each(LANGUAGES)('a letter that its mailbox signs ends with the farewell (%s)', (language) => {
  expect(chaseLetter('soon', language, { ...fields, own: '' }).body).toMatch(/\n\n\p{Lu}[\p{L} ]+,?\n$/u);
});

describe('a letter says what is so on its day', () => {
  test.each([
    ['arrived', '2026-11-10', false, 'arrived'],
    ['soon', '2026-11-15', false, 'soon'],
    ['due', '2026-11-16', false, 'soon'],
    ['firm', '2026-11-16', true, 'soon'],
    ['soon', '2026-11-17', false, 'due'],
    ['due', '2026-11-17', false, 'due'],
    ['late', '2026-11-17', false, 'due'],
    ['arrived', '2026-11-20', false, 'arrived'],
    ['soon', '2026-11-18', false, 'late'],
    ['due', '2026-11-21', false, 'late'],
    ['late', '2026-11-20', false, 'late'],
    ['firm', '2026-12-01', false, 'firm'],
    ['late', '2026-11-30', true, 'broken-promise'],
    ['firm', '2026-12-01', true, 'broken-promise'],
    ['formal', '2026-12-17', true, 'formal'],
    ['again', '2026-12-31', true, 'again'],
  ] as const)('the step “%s” on %s, due on the 17th, a word broken: %s: %s', (tone, today, wordBroken, letter) => {
    expect(letterStep(tone, { due: '2026-11-17', today, wordBroken })).toBe(letter);
  });
});

test('nobody is greeted by a name that is not known, and a name writes no lines of its own', () => {
  expect(
    LANGUAGES.map((language) => chaseLetter('soon', language, { ...fields, contact: '' }).body.split('\n')[0]),
  ).toEqual(['Hello,', 'Добрый день!', 'Bună ziua!']);
  const { subject, body } = chaseLetter('soon', 'en', {
    ...fields,
    contact: 'Anna\n\nPay to MD00',
    number: '1\r\nBcc: x',
  });
  expect(body.split('\n')[0]).toBe('Hello Anna Pay to MD00,');
  expect(subject).toBe('Invoice 1 Bcc: x falls due on 17 Nov 2026');
});

test('an amount is not broken into two lines', () => {
  const { body } = chaseLetter('late', 'ru', {
    ...fields,
    amount: '1\u00A0240,00\u00A0€',
    left: '1\u00A0240,00\u00A0€',
  });
  expect(body).toContain('1\u00A0240,00\u00A0€');
});
