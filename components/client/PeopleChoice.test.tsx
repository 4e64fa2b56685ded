// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { PeopleHere } from '../../lib/domain/firstDay';
import { drawn } from '../ui/testPage';
import { PeopleChoice } from './PeopleChoice';

const GROUPS: PeopleHere[] = [
  { company: 'Nord', people: [{ address: 'anna@nord.example', name: 'Anna' }] },
  { company: 'Sud', people: [{ address: 'ion@sud.example', name: 'Ion' }] },
  { company: 'N0rd', people: [{ address: 'anna@n0rd.example', name: 'Anna', looksLike: 'nord.example' }] },
];

test('all are chosen at once but those who may only look like somebody, who are chosen one by one', () => {
  const taken: string[][] = [];
  const { find, place, all, tell } = drawn(
    <PeopleChoice
      groups={GROUPS}
      isTaking={false}
      onTake={(groups) => taken.push(groups.flatMap(({ people }) => people.map(({ address }) => address)))}
    />,
  );
  const click = (box: Element | undefined) => box && tell(box, new MouseEvent('click', { bubbles: true }));
  const submit = () => tell(find('form'), new Event('submit', { bubbles: true, cancelable: true }));
  expect(place.textContent).toContain('Looks like nord.example');
  const [everybody] = all('input');
  click(everybody);
  submit();
  click(find('[aria-label="Anna, anna@n0rd.example"]'));
  submit();
  click(everybody);
  submit();
  expect(taken).toEqual([
    ['anna@nord.example', 'ion@sud.example'],
    ['anna@nord.example', 'ion@sud.example', 'anna@n0rd.example'],
    [],
  ]);
});
