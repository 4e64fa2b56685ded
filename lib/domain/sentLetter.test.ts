import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSentLetter, matchSentLetters, type SentLetter } from './sentLetter';

const letter: SentLetter = {
  origin: 'https://mail.firma.test',
  account: ['manager@firma.test'],
  to: ['anna@severstroy.example'],
  subject: 'Re: Price request',
  attachments: ['offer.pdf'],
};

const at = (time: string) => Date.parse(`2026-11-18T${time}Z`);
const sent = { letter, at: at('12:00:40') };

test.each<[string, Partial<SentLetter>, string | undefined, boolean]>([
  ['the letter, its time without seconds', {}, '12:00', true],
  ['held back for some seconds', {}, '12:01', true],
  ['from a server whose clock is behind', {}, '11:59', true],
  ['taken back and sent again', {}, '12:40', true],
  ['whose time the page does not give', {}, undefined, true],
  ['written otherwise by the page', { subject: ' RE:  price request ' }, '12:00', true],
  ['with another recipient beside', { to: ['oleg@other.example', ...letter.to] }, '12:00', true],
  ['on a page that does not say whose it is', { account: [] }, '12:00', true],
  ['of an account with several addresses', { account: ['sales@firma.test', 'manager@firma.test'] }, '12:00', true],
  ['an older one to the same people', {}, '11:58', false],
  ['a much later one', {}, '13:02', false],
  ['on another site', { origin: 'https://evil.example' }, '12:00', false],
  ['in another account of the site', { account: ['private@home.example'] }, '12:00', false],
  ['to others', { to: ['oleg@other.example'] }, '12:00', false],
  ['about something else', { subject: 'Re: Price' }, '12:00', false],
  ['without the file', { attachments: [] }, '12:00', false],
])('a letter seen %s', (_, change, time, same) => {
  expect(isSentLetter(sent, { letter: { ...letter, ...change }, at: time ? at(`${time}:00`) : undefined })).toBe(same);
});

describe('on a page whose clock is in another zone', () => {
  const HALF_HOUR = 30 * 60_000;
  const shownAt = (minutes: number, change: Partial<SentLetter> = {}, isInstant = false) => ({
    letter: { ...letter, ...change },
    at: at('12:00:00') + minutes * 60_000,
    ...(isInstant && { isInstant }),
  });
  const waiting = { letter, at: sent.at };

  test.each<[string, number, boolean]>([
    ['three hours ahead', 180, true],
    ['three hours behind, sent in the minute after', -179, true],
    ['India', 330, true],
    ['Newfoundland', -210, true],
    ['as far as zones are from UTC', 840, true],
    ['as far the other way', -840, true],
    ['further than that', 870, false],
    ['not by half hours', 195, false],
    ['a minute before', 179, false],
    ['two minutes after', 182, false],
  ])('%s', (_, minutes, found) => {
    expect(matchSentLetters([waiting], [shownAt(minutes)])).toHaveLength(found ? 1 : 0);
  });

  test.each<[string, ReturnType<typeof shownAt>[], (typeof waiting)[]]>([
    ['an instant is of no zone', [shownAt(180, {}, true)], [waiting]],
    ['another subject', [shownAt(180, { subject: 'Re: Price' })], [waiting]],
    ['other recipients', [shownAt(180, { to: ['oleg@other.example'] })], [waiting]],
    ['a page that does not say whose it is', [shownAt(180, { account: [] })], [waiting]],
    ['another account', [shownAt(180, { account: ['private@home.example'] })], [waiting]],
    ['two that may be it', [shownAt(-180), shownAt(-60)], [waiting]],
    ['one that may be it beside one that is another', [shownAt(-180), shownAt(-187)], [waiting]],
    ['two that wait for it', [shownAt(180)], [waiting, { ...waiting, at: at('12:30:05') }]],
  ])('%s: none is it', (_, seen, waits) => {
    expect(matchSentLetters(waits, seen)).toEqual([]);
  });

  test('one that agrees in time says that the page is in the user’s own zone', () => {
    const other = { letter: { ...letter, subject: 'Offer' }, at: at('09:00:10') };
    const shown = { letter: other.letter, at: at('09:00:00') };
    expect(matchSentLetters([waiting, other], [shownAt(-180), shown])).toEqual([[other, shown]]);
  });

  test('of letters that were sent, whatever the zone and whichever are shown, none is taken for another', () => {
    const subjects = fc.array(fc.constantFrom('Offer', 'Invoice', 'Samples'), { minLength: 1, maxLength: 6 });
    const zones = fc.integer({ min: -28, max: 28 }).filter((zone) => Math.abs(zone) > 2);
    fc.assert(
      fc.property(subjects, zones, fc.infiniteStream(fc.boolean()), (sentSubjects, zone, lots) => {
        const all = sentSubjects.map((subject, i) => ({
          id: i,
          letter: { ...letter, subject },
          // Further from each other than a letter may be late, and than the page's clock could make up for.
          at: at('00:00:30') + i * 3 * 86_400_000 + i * 60_000,
        }));
        const shown = all
          .filter(() => lots.next().value)
          .map((one) => ({ id: one.id, letter: one.letter, at: one.at - 30_000 + zone * HALF_HOUR }));
        const waits = all.filter(() => lots.next().value);
        for (const [is, was] of matchSentLetters(waits, shown)) expect(was.id).toBe(is.id);
      }),
    );
  });
});

describe('of several letters to the same people', () => {
  const seen = (name: string, time?: string) => ({ name, letter, at: time ? at(`${time}:00`) : undefined });
  const waiting = (name: string, time: string) => ({ name, letter, at: at(time) });
  const names = (pairs: { name: string }[][]) => pairs.map((pair) => pair.map(({ name }) => name).join(' is '));

  test('the one nearest to the sending is it', () => {
    const shown = [seen('yesterday', '10:00'), seen('later', '12:20'), seen('now', '12:01')];
    expect(names(matchSentLetters([waiting('logged', '12:00:40')], shown))).toEqual(['logged is now']);
  });

  test('each is found once', () => {
    const logged = [waiting('first', '12:00:40'), waiting('second', '12:20:05')];
    const shown = [seen('a', '12:00'), seen('b', '12:20')];
    expect(names(matchSentLetters(logged, shown)).sort()).toEqual(['first is a', 'second is b']);
    expect(names(matchSentLetters(logged, [seen('b', '12:20')]))).toEqual(['second is b']);
  });

  test('without times the last one counts, after those with one', () => {
    const shown = [seen('old'), seen('new')];
    expect(names(matchSentLetters([waiting('logged', '12:00:40')], shown))).toEqual(['logged is new']);
    expect(names(matchSentLetters([waiting('logged', '12:00:40')], [seen('dated', '12:03'), ...shown]))).toEqual([
      'logged is dated',
    ]);
  });

  test('whatever waits and whatever is seen, none is taken twice and no pair is impossible', () => {
    const minutes = fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 8 });
    const times = fc.array(fc.option(fc.integer({ min: 0, max: 200 }), { nil: undefined }), { maxLength: 8 });
    fc.assert(
      fc.property(minutes, times, (sentAt, shownAt) => {
        const logged = sentAt.map((minute) => ({ letter, at: minute * 60_000 + 30_000 }));
        // Of no zone: one that is out of time is another letter.
        const shown = shownAt.map((minute) => ({
          letter,
          at: minute === undefined ? undefined : minute * 60_000,
          isInstant: true,
        }));
        const pairs = matchSentLetters(logged, shown);
        expect(new Set(pairs.flat()).size).toBe(2 * pairs.length);
        for (const [waits, is] of pairs) expect(isSentLetter(waits, is)).toBe(true);
        const taken = new Set<object>(pairs.flat());
        const left = logged.filter((waits) => !taken.has(waits));
        for (const is of shown.filter((one) => !taken.has(one))) {
          expect(left.some((waits) => isSentLetter(waits, is))).toBe(false);
        }
      }),
    );
  });
});
