import { describe, expect, test } from 'vitest';
import { aboutWhom, type MentionedPerson, onceEach } from './mentioned';

const person = (address: string, times: number, clientId?: string): MentionedPerson => ({
  address,
  times,
  ...(clientId && { clientId, contactId: `of ${address}` }),
});

describe('whom a page is about', () => {
  test.each<[string, MentionedPerson[], string | undefined]>([
    ['nobody on it', [], undefined],
    ['one unknown person', [person('a@x.example', 3)], 'a@x.example'],
    ['two unknown people', [person('a@x.example', 3), person('b@x.example', 1)], undefined],
    ['one client among strangers', [person('a@x.example', 9), person('b@y.example', 1, 'y')], 'b@y.example'],
    ['two people of one client', [person('a@y.example', 1, 'y'), person('b@y.example', 2, 'y')], 'b@y.example'],
    ['mostly one client', [person('a@x.example', 1, 'x'), person('b@y.example', 5, 'y')], 'b@y.example'],
    ['a list of clients', [person('a@x.example', 1, 'x'), person('b@y.example', 1, 'y')], undefined],
  ])('%s', (_, people, address) => {
    expect(aboutWhom(people)?.address).toBe(address);
  });

  test('a contact with an address and a telephone is one person', () => {
    const known = { clientId: 'x', contactId: 'ion' };
    const people = [
      { address: 'ion@x.example', times: 2, ...known },
      { address: 'b@y.example', times: 1 },
      { address: '+37322210001', times: 1, ...known },
    ];
    expect(onceEach(people).map(({ address, times }) => [address, times])).toEqual([
      ['ion@x.example', 3],
      ['b@y.example', 1],
    ]);
  });
});
