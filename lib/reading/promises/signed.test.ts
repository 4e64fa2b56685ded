import { describe, expect, test } from 'vitest';
import { wholeWords } from '../line/text';
import { signed } from './signed';

const LETTERS = 'a-z';
const { signs, frame } = signed(
  {
    MONEY: 'money|payments?',
    PAPER: 'MONEY slip',
    STOP: 'not|never',
    ADVERB: 'soon|surely',
    BE: '(?:will )?be',
  },
  LETTERS,
  ['STOP', 'PAPER'],
);

function matches(words: string, line: string): boolean {
  const over = signs.reduce(
    (text, [pattern, sign]) => text.replace(wholeWords(pattern, LETTERS, '\\d'), (found) => sign.repeat(found.length)),
    line,
  );
  return wholeWords(frame(words), LETTERS, '\\d').test(over);
}

describe('a frame over signed words', () => {
  test.each([
    ['MONEY BE made', 'the payment will be made', true],
    ['MONEY BE made', 'the payment will soon be surely made', true],
    ['MONEY BE made', 'the payment slip will be made', false],
    ['MONEY BE made', 'the payment for it will be made', false],
    ['MONEY … BE made', 'the payment for it will be made', true],
    ['MONEY … BE made', 'the payment of 1,200 for all that you sent will be made', false],
    ['MONEY … BE made', 'the payment of 1,200 will be made', true],
    ['MONEY … BE made', 'the payment will never be made', false],
    ['MONEY … BE made', 'the payment - it will be made', false],
    ['MONEY(?! BE)', 'the money will be', false],
  ])('%s: %s', (words, line, expected) => {
    expect(matches(words, line)).toBe(expected);
  });

  test('names only kinds that there are', () => {
    expect(() => frame('MONEY GOES')).toThrow('No words are named GOES');
  });
});
