import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../language';
import { afterPurchase } from './afterPurchase';
import { filledLetter, letterIn } from './letter';

const FIRM = { name: 'Ana', client: 'Papuci', firm: 'Moth & Ladder' };

test.each<[string, string, Partial<typeof FIRM>, string]>([
  [
    'what is known stands in it',
    'Hello {name}, from {firm} to {client}',
    {},
    'Hello Ana, from Moth & Ladder to Papuci',
  ],
  ['nobody is greeted by no name', 'Hello {name},', { name: '' }, 'Hello,'],
  ['nor in Russian', 'Здравствуйте, {name}!', { name: '' }, 'Здравствуйте!'],
  ['the signature of the mailbox is enough', 'Regards\n{firm}', { firm: '' }, 'Regards'],
  ['a name that looks like a gap stays as it is', '{name}', { name: '{client} $&' }, '{client} $&'],
  ['other braces are the user’s', '{price} {}', {}, '{price} {}'],
])('%s', (_, body, change, filled) => {
  expect(filledLetter({ subject: '', body }, { ...FIRM, ...change }).body).toBe(filled);
});

test('a client whose language has no letter is written to in one that has', () => {
  const ro = { subject: 'Mulțumim', body: '' };
  expect([letterIn({ ro }, 'ro'), letterIn({ ro }, 'ru'), letterIn({}, 'en')]).toEqual([ro, ro, undefined]);
});

describe('after a purchase', () => {
  test('thanks, asks whether it was comfortable, for a rating and a review, reminds, tells and proposes', () => {
    const ids = LANGUAGES.map((language) => afterPurchase(language).steps.map(({ id }) => id));
    const steps = ['thank', 'comfortable', 'rate', 'review', 'support', 'offers', 'next'];
    expect(ids).toEqual([steps, steps, steps]);
    expect(afterPurchase('en').on).toBe(false);
  });

  test('its letters leave no gap', () => {
    const letters = afterPurchase('ro').steps.flatMap(({ letter = {} }) => Object.values(letter));
    expect(letters).toHaveLength(12);
    for (const one of letters) {
      const { subject, body } = filledLetter(one, FIRM);
      expect(subject + body).not.toMatch(/[{}]/);
    }
  });
});
