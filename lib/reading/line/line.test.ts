import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { besideEnglish } from '../../../corpus/line/beside.en';
import { besideRomanian } from '../../../corpus/line/beside.ro';
import { besideRussian } from '../../../corpus/line/beside.ru';
import type { Example, Repeated } from '../../../corpus/line/phrases';
import { english, repeatedEnglish } from '../../../corpus/line/phrases.en';
import { repeatedRomanian, romanian } from '../../../corpus/line/phrases.ro';
import { repeatedRussian, russian } from '../../../corpus/line/phrases.ru';
import { againAndAgain, REPEATED_PIECES } from '../../domain/repeatedPieces';
import { isDue } from '../../domain/wallClock';
import { type WorkCalendar, weekends } from '../../domain/workingDays';
import { LINE_LIMIT, understandLine } from './line';
import { usualDays } from './usualDays';

/** A Wednesday. */
const NOW = '2026-11-18T12:00';

const understand = (line: string, now = NOW, calendar: WorkCalendar = weekends) =>
  understandLine(line, { now, calendar });

function expectUnderstood([line, kind, due, text, problem, other]: Example) {
  const understood = understand(line);
  expect({ kind: understood.kind, due: understood.due, text: understood.text }).toEqual({ kind, due, text });
  expect(understood.problem?.code).toBe(problem);
  expect('repeat' in understood).toBe(false);
  if (problem === 'ambiguous') expect(understood.problem?.params).toEqual({ other });
}

const beside = [...besideEnglish, ...besideRussian, ...besideRomanian];
const all = [...english, ...russian, ...romanian, ...beside];
const repeated = [...repeatedEnglish, ...repeatedRussian, ...repeatedRomanian];

function expectRepeated([line, kind, due, text, repeat]: Repeated) {
  expect(understand(line)).toEqual({ kind, due, text, repeat });
}

describe('one line makes a follow-up', () => {
  test.each(english)('%s', (...phrase) => expectUnderstood(phrase));
  test.each(russian)('%s', (...phrase) => expectUnderstood(phrase));
  test.each(romanian)('%s', (...phrase) => expectUnderstood(phrase));
});

describe('what stands beside a date is read, or asked about, and never guessed silently', () => {
  test.each(beside)('%s', (...phrase) => expectUnderstood(phrase));
});

test.each([
  ['a Wednesday', '2026-11-18', ['2026-11-18', '2026-11-19', '2026-11-20', '2026-11-25', '2026-12-18']],
  ['a Friday', '2026-11-20', ['2026-11-20', '2026-11-21', '2026-11-24', '2026-11-27', '2026-12-21']],
  ['a Sunday', '2026-11-22', ['2026-11-22', '2026-11-23', '2026-11-24', '2026-11-30', '2026-12-22']],
  ['the last of January', '2027-01-31', ['2027-01-31', '2027-02-01', '2027-02-02', '2027-02-08', '2027-03-01']],
])('the usual days, said on %s', (_, today, days) => expect(usualDays(today, weekends)).toEqual(days));

describe('a line that speaks of more than one day says so', () => {
  test.each(repeated)('%s', (...line) => expectRepeated(line));

  test.each([
    ['call about the monthly report on Friday', '2026-11-20'],
    ['предложить ежемесячный платёж в пятницу', '2026-11-20'],
    ['trimite raportul lunar vineri', '2026-11-20'],
  ])('a kind of report is no rhythm: %s', (line, due) => {
    expect(understand(line)).toMatchObject({ due });
    expect(understand(line)).not.toHaveProperty('repeat');
  });
});

describe('the machine’s time zone moves nothing', () => {
  afterEach(() => vi.unstubAllEnvs());

  test.each([
    ['America/New_York', 300],
    ['Asia/Kamchatka', -720],
    ['Pacific/Apia', -780],
  ])('%s', (zone, offset) => {
    vi.stubEnv('TZ', zone);
    expect(new Date(2026, 10, 18).getTimezoneOffset()).toBe(offset);
    for (const phrase of all) expectUnderstood(phrase);
    for (const line of repeated) expectRepeated(line);
  });

  test('an hour that the zone skips in spring is an hour on the wall clock', () => {
    vi.stubEnv('TZ', 'America/New_York');
    expect(understand('in an hour', '2026-03-08T01:30').due).toBe('2026-03-08T02:30');
    expect(understand('tomorrow 02:30', '2026-03-07T12:00').due).toBe('2026-03-08T02:30');
  });
});

describe('at the borders of the calendar', () => {
  test.each([
    ['in an hour', '2026-12-31T23:30', '2027-01-01T00:30'],
    ['завтра', '2028-02-28T09:00', '2028-02-29'],
    ['peste o lună', '2027-01-31T09:00', '2027-02-28'],
    ['in a month', '2026-12-31T09:00', '2027-01-31'],
    ['29 Feb', '2026-11-18T12:00', '2028-02-29'],
    ['on the 31st', '2026-11-18T12:00', '2026-12-31'],
    ['Monday', '2026-11-22T12:00', '2026-11-23'],
    ['next Monday', '2026-11-22T12:00', '2026-11-23'],
    ['next week', '2026-11-22T12:00', '2026-11-23'],
    ['через неделю', '2026-12-28T12:00', '2027-01-04'],
    ['next month', '2027-01-31T12:00', '2027-02-01'],
    ['tonight', '2026-11-18T17:59', '2026-11-18T18:00'],
    ['at 10', '2026-11-18T10:00', '2026-11-19T10:00'],
    ['at 10', '2026-11-18T09:59', '2026-11-18T10:00'],
  ])('%s at %s is %s', (line, now, due) => expect(understand(line, now).due).toBe(due));
});

describe('days off are counted by the calendar given', () => {
  const holidays = new Set(['2026-11-19', '2026-11-23', '2026-12-01']);
  const calendar: WorkCalendar = { isDayOff: (due) => weekends.isDayOff(due) || holidays.has(due.slice(0, 10)) };

  test.each([
    ['in two working days', '2026-11-24'],
    ['через рабочий день', '2026-11-20'],
    ['через 2 рабочих дня позвонить', '2026-11-24'],
    ['peste două zile lucrătoare', '2026-11-24'],
    ['call in 3 business days', '2026-11-25'],
    ['через несколько дней', '2026-11-25'],
    ['zilele acestea', '2026-11-24'],
    ['early next week', '2026-11-24'],
    ['в начале месяца', '2026-12-02'],
    ['săptămâna viitoare', '2026-11-24'],
    ['next month', '2026-12-02'],
    // A day that was named is kept, holiday or not.
    ['Monday', '2026-11-23'],
    ['tomorrow', '2026-11-19'],
  ])('%s', (line, due) => expect(understand(line, NOW, calendar).due).toBe(due));
});

describe('bad input gives a problem, never an error', () => {
  test.each(['', '   ', '\n\t', '\u200b\u202e'])('nothing at all: %j', (line) => {
    expect(understand(line)).toEqual({ kind: 'other', text: '', problem: { code: 'empty' } });
  });

  test('a line longer than a line', () => {
    const { due, problem } = understand(`call tomorrow ${'a'.repeat(10_000)}`);
    expect({ due, problem }).toEqual({ due: undefined, problem: { code: 'too-long', params: { limit: LINE_LIMIT } } });
  });

  test.each([
    ['<b>call</b> tomorrow <script>alert(1)</script>', '2026-11-19', '<b>call</b> <script>alert(1)</script>'],
    ['\u202ecall tomorrow', '2026-11-19', ''],
    ['🙂 tomorrow 👨‍👩‍👧', '2026-11-19', '🙂 👨‍👩‍👧'],
    ['התקשר 25.12', '2026-12-25', 'התקשר'],
    ['\ud800 tomorrow', '2026-11-19', '\ufffd'],
    ['İ tomorrow', '2026-11-19', 'İ'],
    ['ma\u0302ine s\u0326edint\u0326a\u0306', '2026-11-19', 'ședință'],
    ['5.12.10000', undefined, '5.12.10000'],
    ['32.13.2026', undefined, '32.13.2026'],
  ])('%j', (line, due, text) => expect(understand(line)).toMatchObject(due ? { due, text } : { text }));

  test('whatever is typed, what comes back is a real date or a problem', () => {
    const words = [...new Set([...all, ...repeated].flatMap(([line]) => line.split(' ')))];
    const fromWords = fc.array(fc.constantFrom(...words, '-', ',', '(', '31', '12.', ':', '№', '٣', '\u0301'), {
      maxLength: 25,
    });
    fc.assert(
      fc.property(
        fc.oneof(
          fromWords.map((some) => some.join(' ')),
          fc.string({ unit: 'binary' }),
        ),
        (line) => {
          const { due, problem, text } = understand(line);
          expect(due === undefined ? problem !== undefined : isDue(due)).toBe(true);
          expect(text.length).toBeLessThanOrEqual(line.length * 4);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  test.each(REPEATED_PIECES)('%j again and again is answered', (piece) => {
    for (const line of againAndAgain(piece, LINE_LIMIT)) {
      const { due, problem } = understand(line);
      expect(due === undefined ? problem !== undefined : isDue(due)).toBe(true);
    }
  });
});
