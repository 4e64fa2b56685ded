// @vitest-environment happy-dom
import { useState } from 'react';
import { expect, test } from 'vitest';
import { drawn } from '../ui/testPage';
import { BirthdayField } from './BirthdayField';

function field(begun: string) {
  const said: string[] = [];
  function Kept() {
    const [value, setValue] = useState(begun);
    const change = (changed: string) => {
      said.push(changed);
      setValue(changed);
    };
    return <BirthdayField value={value} onChange={change} />;
  }
  const page = drawn(<Kept />);
  return { ...page, said, day: () => page.find<HTMLInputElement>('input[type="date"]') };
}

test('a birthday is a day, and its year may be left out', () => {
  const { said, day, type, find, tell } = field('');
  type(day(), '1980-05-17');
  tell(find('input[type="checkbox"]'), new MouseEvent('click', { bubbles: true }));
  type(day(), '2000-02-29');
  tell(find('input[type="checkbox"]'), new MouseEvent('click', { bubbles: true }));
  expect(said).toEqual(['1980-05-17', '--05-17', '--02-29', '2000-02-29']);
});

test('without a year it is shown on its day', () => {
  const { day, find } = field('--05-17');
  expect([day().value, find<HTMLInputElement>('input[type="checkbox"]').checked]).toEqual(['2000-05-17', true]);
});

test('taken away, nothing is asked about its year', () => {
  const { said, day, type, all } = field('--05-17');
  type(day(), '');
  expect([said, all('input[type="checkbox"]')]).toEqual([[''], []]);
});
