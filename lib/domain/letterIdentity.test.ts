import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knownAmong, type LetterShown, type Likeness, likenessOf, shownOf } from './letterIdentity';

const LETTER = {
  subject: 'Re: Order 7',
  minute: '2026-11-20T15:56',
  from: 'anna@client.example',
  to: ['me@firm.example', 'office@firm.example'],
  outgoing: false,
  text: 'Good day!\nPlease send 40 pallets.',
  attachments: ['list.pdf', 'plan.png'],
};
type Letter = Omit<typeof LETTER, 'minute' | 'from'> & {
  minute: string | undefined;
  date?: string;
  from: string | undefined;
};

const row = { text: '', attachments: [], to: [] };

describe('the letter that was logged, and what is seen elsewhere', () => {
  test.each<[string, Partial<Letter>, Likeness]>([
    ['the same', {}, 'same'],
    ['its words laid out otherwise', { text: 'Good day!  Please\nsend 40 pallets. ' }, 'same'],
    [
      'its files and people in another order',
      { attachments: ['plan.png', 'list.pdf'], to: LETTER.to.toReversed() },
      'same',
    ],
    ['capital letters in the address', { from: 'Anna@Client.example' }, 'same'],
    ['another minute', { minute: '2026-11-20T15:57' }, 'another'],
    ['the same hour of the next day', { minute: '2026-11-21T15:56' }, 'another'],
    ['another sender', { from: 'ion@client.example' }, 'another'],
    ['the letter that it answers', { subject: 'Order 7' }, 'another'],
    ['sent to somebody else', { to: ['other@firm.example'] }, 'another'],
    ['other words in the same minute', { text: 'One more thing.' }, 'perhaps'],
    ['other files in the same minute', { attachments: ['list2.pdf'] }, 'perhaps'],
    ['some recipients hidden', { to: ['me@firm.example'] }, 'perhaps'],
    ['no time that can be read', { minute: undefined }, 'perhaps'],
    ['a date that cannot be told', { minute: undefined, date: '03/04/2026 15:56' }, 'perhaps'],
    ['no sender', { from: undefined }, 'perhaps'],
    ['its row in a list', row, 'perhaps'],
    ['its row in a list without a time', { ...row, minute: undefined }, 'perhaps'],
    ['a row of another minute', { ...row, minute: '2026-11-20T15:57' }, 'another'],
  ])('%s: %s', (_, change, likeness) => {
    const [logged, seen] = [shownOf(LETTER), shownOf({ ...LETTER, ...change })];
    expect(likenessOf(logged, seen)).toBe(likeness);
    expect(likenessOf(seen, logged)).toBe(likeness);
  });

  test.each<[string, string, Likeness]>([
    ['03/04/2026 15:56', '03/04/2026  15:56', 'same'],
    ['03/04/2026 15:56', '03/04/2026 15:57', 'another'],
    ['03/04/2026 15:56', 'Apr 3, 2026 at 15:56', 'perhaps'],
    ['15:56', '15:56', 'perhaps'],
    ['some day', 'some day', 'perhaps'],
  ])('dates that nobody can tell are compared as they stand: %s, %s', (a, b, likeness) => {
    const dated = (date: string) => shownOf({ ...LETTER, minute: undefined, date });
    expect(likenessOf(dated(a), dated(b))).toBe(likeness);
  });

  test('a letter of nothing is never the same for sure', () => {
    const nothing = shownOf({ ...LETTER, text: '', attachments: [] });
    expect(likenessOf(nothing, nothing)).toBe('perhaps');
  });

  test('of letters to many, each by itself, none is another’s', () => {
    const to = (address: string) => shownOf({ ...LETTER, outgoing: true, from: 'me@firm.example', to: [address] });
    expect(likenessOf(to('a@x.example'), to('b@x.example'))).toBe('another');
    const unnamed = shownOf({ ...LETTER, outgoing: true, from: 'me@firm.example', to: [] });
    expect(likenessOf(unnamed, unnamed)).toBe('perhaps');
  });

  test('where the webmail keeps the recipients of received letters to itself, the rest is enough', () => {
    const shown = shownOf({ ...LETTER, to: [] });
    expect(likenessOf(shown, shown)).toBe('same');
  });

  test('nothing of the words can be read from what is kept', () => {
    expect(JSON.stringify(shownOf(LETTER))).not.toMatch(/pallets|plan/);
  });
});

describe('which of the logged letters it is', () => {
  const logged = (name: string, change: Partial<Letter> = {}, keys?: string[]) => ({
    name,
    shown: { ...shownOf({ ...LETTER, ...change }), ...(keys && { keys }) },
  });
  const seen = { key: 'Archive:3', shown: shownOf(LETTER) };
  const names = ({ is, perhaps }: ReturnType<typeof knownAmong<{ name: string; shown: LetterShown }>>) => [
    is?.name,
    perhaps.map(({ name }) => name),
  ];

  test.each<[string, ReturnType<typeof logged>[], [string | undefined, string[]]]>([
    ['none', [], [undefined, []]],
    ['the one that is the same', [logged('a'), logged('b', { minute: '2026-11-20T15:57' })], ['a', []]],
    ['the same, although another may be', [logged('b', { text: 'Other' }), logged('a')], ['a', []]],
    ['two that are the same: the user is asked', [logged('a'), logged('b')], [undefined, ['a', 'b']]],
    ['one that may be', [logged('a', { text: 'Other' })], [undefined, ['a']]],
    ['the one that the user said', [logged('a'), logged('b', {}, ['Archive:3'])], ['b', []]],
  ])('%s', (_, letters, known) => {
    expect(names(knownAmong(seen, letters))).toEqual(known);
  });

  test('among a hundred letters of one subject and one sender each is itself and no other', () => {
    const letters = Array.from({ length: 100 }, (_, i) =>
      logged(String(i), {
        minute: `2026-11-20T${String(Math.floor(i / 60)).padStart(2, '0')}:${String(i % 60).padStart(2, '0')}`,
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99 }), fc.subarray(letters), (at, some) => {
        const one = letters[at];
        if (!one) return;
        const isLogged = some.includes(one);
        expect(names(knownAmong({ key: 'moved', shown: one.shown }, some))).toEqual([
          isLogged ? one.name : undefined,
          [],
        ]);
      }),
    );
  });
});
