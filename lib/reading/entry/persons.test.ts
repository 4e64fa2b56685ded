import { expect, test } from 'vitest';
import { personIn } from './persons';

const people = [
  { id: 'anna', name: 'Anna Berg' },
  { id: 'sergey', name: 'Сергей Ильин' },
  { id: 'stefan', name: 'Ștefan Rusu' },
  { id: 'other', name: 'Stefania Rusu' },
];

test.each([
  ['met Anna at the fair', 'anna'],
  ['встретились с Сергеем', 'sergey'],
  ['говорил с ильиным', 'sergey'],
  ['am vorbit cu Stefan', 'stefan'],
  ['am vorbit cu dl Rusu', undefined],
  ['announced a discount', undefined],
  ['called', undefined],
])('%s', (line, id) => expect(personIn(line, people)).toBe(id));
