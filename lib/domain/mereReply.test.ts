import { describe, expect, test } from 'vitest';
import { isMereReply, isSameNumber, type KnownDocument, type QuotedDocument } from './mereReply';

const eur = (minor: number) => ({ minor, currency: 'EUR' });

/** An answer to the letter that brought proposal 118. */
const REPLY: QuotedDocument = {
  subject: 'Re: КП № 118',
  number: '118',
  attachments: [],
  filesUnknown: false,
  ownAmounts: [],
};
const KNOWN: KnownDocument = { number: '118', amount: eur(124_000) };

describe('a letter that only speaks of a proposal', () => {
  test.each<[string, Partial<QuotedDocument>, KnownDocument[], boolean]>([
    ['quotes its number in the subject', {}, [], true],
    ['quotes one that the client has without being an answer', { subject: 'КП № 118' }, [KNOWN], true],
    ['is called by a number that the client does not have', { subject: 'КП № 118' }, [], false],
    ['has a file', { attachments: ['КП-118.pdf'] }, [KNOWN], false],
    ['names a sum', { ownAmounts: [eur(99_000)] }, [], false],
    ['names the sum that the proposal has', { ownAmounts: [eur(124_000)] }, [KNOWN], true],
    ['names that sum in another currency', { ownAmounts: [{ minor: 124_000, currency: 'USD' }] }, [KNOWN], false],
    ['names a new sum', { ownAmounts: [eur(124_000), eur(118_000)] }, [KNOWN], false],
    ['says the number again in its words', { ownNumber: '118' }, [], true],
    ['speaks of another number', { ownNumber: '119' }, [], false],
    ['speaks of one that the client has', { subject: 'Hello', ownNumber: '118' }, [KNOWN], true],
    ['is the first to name it', { subject: 'Hello', number: '119', ownNumber: '119' }, [KNOWN], true],
    ['answers where files are not shown', { filesUnknown: true }, [], true],
    ['begins where files are not shown', { filesUnknown: true, subject: 'КП № 118' }, [], false],
  ])('one that %s', (_, change, known, mere) => {
    expect(isMereReply({ ...REPLY, ...change }, known)).toBe(mere);
  });

  test.each(['RE: Quote 7', 'Fwd: Quote 7', 'Ответ: КП 7', 'Răsp: oferta 7', 'Re[2]: КП 7', 'AW: Angebot 7'])(
    'an answer: %s',
    (subject) => {
      expect(isMereReply({ ...REPLY, filesUnknown: true, subject }, [])).toBe(true);
    },
  );
});

test.each([
  ['118', '№ 118', true],
  ['118', 'nr. 118', true],
  ['INV-118', 'inv-118 ', true],
  ['118', '1180', false],
  ['118', 'INV-118', false],
  ['118', undefined, false],
])('%s and %s: one number is %s', (a, b, same) => {
  expect(isSameNumber(a, b)).toBe(same);
});
