import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../language';
import { SAYS_WHY } from '../../../reactivation';
import { usualScript } from './index';
import { checkedScript, SCRIPT_LIMITS, type Script, spoken } from './script';

describe.each(LANGUAGES)('the usual script (%s)', (language) => {
  const script = usualScript(language);

  test('leads from its beginning through every step to an outcome', () => {
    const reached = new Set([script.steps[0]?.id]);
    for (const { id, answers } of script.steps) {
      if (reached.has(id)) for (const { to } of answers) if (to) reached.add(to);
    }
    expect(script.steps.filter(({ id }) => !reached.has(id))).toEqual([]);
    expect(script.steps.every(({ answers }) => answers.length > 0 && answers.length <= SCRIPT_LIMITS.answers)).toBe(
      true,
    );
  });

  test('can be kept as it is, and names a reason only where there is one', () => {
    expect(checkedScript(script)).toEqual(script);
    const ends = script.steps.flatMap(({ answers }) => answers).filter(({ why }) => why);
    expect(ends.every(({ said }) => said && SAYS_WHY.includes(said))).toBe(true);
  });
});

test.each<[string, Script]>([
  ['nothing', { steps: [] }],
  ['an empty text', { steps: [{ id: 'a', say: ' ', answers: [] }] }],
  ['an answer that leads nowhere', { steps: [{ id: 'a', say: 'Hello', answers: [{ words: 'yes' }] }] }],
  ['an answer to a step that is not there', { steps: [{ id: 'a', say: 'Hi', answers: [{ words: 'yes', to: 'b' }] }] }],
  [
    'two steps of one name',
    {
      steps: [
        { id: 'a', say: 'Hi', answers: [] },
        { id: 'a', say: 'Ho', answers: [] },
      ],
    },
  ],
])('a script of %s is refused', (_, script) => {
  expect(() => checkedScript(script)).toThrow();
});

test('it is said with the name, and stays a sentence without one', () => {
  expect(spoken('{name}, добрый день! Заказ был {since}.', { name: 'Анна', since: '3 ноября' })).toBe(
    'Анна, добрый день! Заказ был 3 ноября.',
  );
  expect(spoken('{name}, добрый день!', { name: '', since: '' })).toBe('Добрый день!');
  expect(spoken('Hello {name}! Well?', { name: '', since: '' })).toBe('Hello! Well?');
});
