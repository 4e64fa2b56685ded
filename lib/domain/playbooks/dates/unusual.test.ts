import { expect, test } from 'vitest';
import type { Greeting } from './greetings';
import { nearDate } from './unusual';

const TODAY = '2026-11-18';
const people = [
  { id: 'a', name: 'Anna' },
  { id: 'b', name: 'Boris' },
];
const on = (occasion: Greeting['occasion'], day: string, contactId = 'a'): Greeting => ({
  ...{ occasion, day, from: day, contactId },
});

test.each<[string, Greeting[], string | undefined]>([
  ['nothing', [], undefined],
  ['a birthday today', [on('birthday', TODAY)], 'dates.birthday-today Anna 0'],
  ['a name day in three days', [on('name-day', '2026-11-21')], 'dates.name-day-soon Anna 3'],
  [
    'the nearer of two',
    [on('birthday', '2026-11-25'), on('birthday', '2026-11-20', 'b')],
    'dates.birthday-soon Boris 2',
  ],
  ['one in two weeks', [on('birthday', '2026-12-02')], undefined],
  ['one that is over', [on('birthday', '2026-11-17')], undefined],
  ['a feast is everybody’s', [on('new-year', '2026-11-19')], undefined],
  ['of somebody who is there no more', [on('birthday', TODAY, 'gone')], undefined],
])('%s', (_, greetings, said) => {
  const near = nearDate(greetings, people, TODAY);
  expect(near && [near.code, near.params.name, near.params.count].join(' ')).toBe(said);
});
