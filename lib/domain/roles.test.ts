import { expect, test } from 'vitest';
import type { Contact } from './client';
import { inOrder, personFor } from './roles';

const person = (id: string, more: Partial<Contact> = {}): Contact => ({
  ...{ id, clientId: 'a', name: id, emails: [], phones: [], createdAt: 0 },
  ...more,
});
const left = { on: '2026-01-01' };

test.each<[string, Contact[], string | undefined, string | undefined]>([
  ['the main one', [person('1', { roles: ['payments'] }), person('2', { mainFor: ['payments'] })], '1', '2'],
  ['one who does it', [person('1'), person('2', { roles: ['payments'] })], '1', '2'],
  ['whom it was with', [person('1'), person('2', { roles: ['orders'] })], '2', '2'],
  ['the first, where nothing is known', [person('1'), person('2')], undefined, '1'],
  ['nobody who left', [person('1', { mainFor: ['payments'], left }), person('2')], '1', '2'],
  ['who left, where nobody else is', [person('1', { left }), person('2', { left })], '2', '2'],
  ['nobody', [], '1', undefined],
])('for payments it is %s', (_, contacts, before, expected) => {
  expect(personFor('payments', contacts, before)?.id).toBe(expected);
});

test('the main ones are shown first, those who left last, and otherwise who was there first', () => {
  const people = [
    person('gone', { left, createdAt: 1 }),
    person('plain', { createdAt: 2 }),
    person('main', { mainFor: ['orders'], createdAt: 4 }),
    person('role', { roles: ['orders'], createdAt: 3 }),
    person('plain too', { createdAt: 5 }),
  ];
  expect(inOrder(people).map(({ id }) => id)).toEqual(['main', 'role', 'plain', 'plain too', 'gone']);
});
