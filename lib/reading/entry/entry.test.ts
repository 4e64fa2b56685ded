import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as heldOutEnglish from '../../../corpus/entries/en/heldOut';
import { tricky as trickyEnglish } from '../../../corpus/entries/en/tricky';
import * as english from '../../../corpus/entries/en/worked';
import type { Entry } from '../../../corpus/entries/entries';
import { judge, type Verdict } from '../../../corpus/entries/judge';
import * as heldOutRomanian from '../../../corpus/entries/ro/heldOut';
import { tricky as trickyRomanian } from '../../../corpus/entries/ro/tricky';
import * as romanian from '../../../corpus/entries/ro/worked';
import * as heldOutRussian from '../../../corpus/entries/ru/heldOut';
import { tricky as trickyRussian } from '../../../corpus/entries/ru/tricky';
import * as russian from '../../../corpus/entries/ru/worked';
import { english as promisesEnglish } from '../../../corpus/line/phrases.en';
import { romanian as promisesRomanian } from '../../../corpus/line/phrases.ro';
import { russian as promisesRussian } from '../../../corpus/line/phrases.ru';
import { againAndAgain, REPEATED_PIECES } from '../../domain/repeatedPieces';
import { dayOf } from '../../domain/wallClock';
import { weekends } from '../../domain/workingDays';
import { LINE_LIMIT, understandLine } from '../line';
import { readEntry } from './entry';

/** A Wednesday. */
const CONTEXT = { now: '2026-11-18T12:00', calendar: weekends, currency: 'RON' };
const read = (line: string, now = CONTEXT.now) => readEntry(line, { ...CONTEXT, now });
const happened = (line: string) => read(line).readings.map((one) => one.happened?.text);

function figures(name: string, entries: readonly Entry[]): Record<Verdict, number> & { misses: string[] } {
  const counts = { right: 0, asked: 0, wrong: 0, misses: [] as string[] };
  for (const entry of entries) {
    const verdict = judge(entry, read(entry[0]));
    counts[verdict] += 1;
    if (verdict === 'wrong') counts.misses.push(`${entry.join(' | ')} => ${JSON.stringify(read(entry[0]).readings)}`);
  }
  const { right, asked, wrong } = counts;
  console.log(`${name}: ${entries.length} lines, right ${right}, asked ${asked}, wrong ${wrong}`);
  return counts;
}

/** Of these many are asked about, and may be. */
const EASILY_MISTAKEN = 'All, easily mistaken';

describe.each([
  ['English, beside the rules', english.worked],
  ['Russian, beside the rules', russian.worked],
  ['Romanian, beside the rules', romanian.worked],
  [EASILY_MISTAKEN, [...trickyEnglish, ...trickyRussian, ...trickyRomanian]],
  ['English, before the rules', heldOutEnglish.heldOut],
  ['Russian, before the rules', heldOutRussian.heldOut],
  ['Romanian, before the rules', heldOutRomanian.heldOut],
])('%s', (name, entries) => {
  const { right, asked, misses } = figures(name, entries);
  test('is enough to judge by', () => expect(entries.length).toBeGreaterThanOrEqual(60));
  test('no line is taken for another day or another thing unasked', () => expect(misses).toEqual([]));
  if (name === EASILY_MISTAKEN) return;
  test('no line is asked about that says what it means, but for a few', () =>
    expect(right / (right + asked)).toBeGreaterThan(0.85));
});

describe('what came of it is kept in the words of the line', () => {
  test.each([
    ['called, they wait for the samples, call Thursday', 'they wait for the samples'],
    ['met Anna at the fair', 'met Anna at the fair'],
    ['she called: wants 200 more', 'wants 200 more'],
    ['called yesterday, all is well', 'all is well'],
    ['no answer, try again tomorrow', 'no answer'],
    ['called', ''],
    ['Звонил, просил счёт, перезвонить в пятницу', 'просил счёт'],
    ['am sunat, nu a răspuns, sun mâine', 'nu a răspuns'],
    ['au comandat 40 de cutii de 1200 EUR', 'au comandat 40 de cutii de 1200 EUR'],
    ['Prefers to be called after lunch', 'Prefers to be called after lunch'],
  ])('%s', (line, text) => expect(happened(line)).toEqual([text]));
});

describe('on the day that is named itself', () => {
  test.each([
    ['звонок Анне в понедельник', '2026-11-16T12:00', undefined, '2026-11-23'],
    ['sunat luni', '2026-11-16T12:00', undefined, '2026-11-23'],
    ['meeting Monday', '2026-11-17T12:00', '2026-11-16', '2026-11-23'],
  ])('%s at %s may be over, or to come', (line, now, on, due) => {
    const { readings } = read(line, now);
    expect(readings.length).toBeGreaterThan(1);
    expect(readings.some((one) => one.next?.due === due && !one.happened)).toBe(true);
    if (on) expect(readings.some((one) => one.happened?.on === on)).toBe(true);
  });
});

test('what made a follow-up before makes the same one, or is asked about', () => {
  const lost = [...promisesEnglish, ...promisesRussian, ...promisesRomanian].filter(([line]) => {
    const { due, kind, problem } = understandLine(line, CONTEXT);
    if (!due || problem?.code === 'past') return false;
    return !read(line).readings.some(({ next }) => next?.due === due && (next.kind === kind || kind === 'other'));
  });
  expect(lost.map(([line]) => line)).toEqual([]);
});

describe('bad input gives a reading or a problem, never an error', () => {
  test.each(['', '   ', '\n\t', '\u200b\u202e'])('nothing at all: %j', (line) =>
    expect(read(line)).toEqual({ readings: [], problem: { code: 'empty' } }),
  );

  test('a line longer than a line', () =>
    expect(read(`called ${'a'.repeat(10_000)}`)).toEqual({
      readings: [],
      problem: { code: 'too-long', params: { limit: LINE_LIMIT } },
    }));

  test('whatever is typed, nothing happened on a day to come, and no text is longer than the line', () => {
    const all = [english, russian, romanian].flatMap(({ worked }) => worked);
    const words = [...new Set(all.flatMap(([line]) => line.split(' ')))];
    const fromWords = fc.array(fc.constantFrom(...words, '-', ',', '(', ':', '12.', '€'), { maxLength: 25 });
    const lines = fc.oneof(
      fromWords.map((some) => some.join(' ')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(lines, (line) => {
        const { readings, problem } = read(line);
        expect(readings.length > 0).toBe(problem === undefined);
        for (const { happened: was, next } of readings) {
          expect(was ?? next).toBeDefined();
          expect((was?.on ?? '') < dayOf(CONTEXT.now)).toBe(true);
          expect((was?.text ?? '').length).toBeLessThanOrEqual(line.length * 4);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  // Milliseconds; on a busy machine what takes one may take a hundred.
  test.each(REPEATED_PIECES)('%j again and again is read at once', (piece) => {
    for (const line of againAndAgain(piece, LINE_LIMIT)) {
      const from = performance.now();
      const { readings, problem } = read(line);
      expect(readings.length > 0).toBe(problem === undefined);
      expect(performance.now() - from).toBeLessThan(250);
    }
  });
});

describe('a day in a complaint', () => {
  test.each([
    ['complaint: two boxes were wet, promised an answer by Monday', 'promised an answer'],
    ['жалоба: коробки мокрые, обещали заменить до понедельника', 'обещали заменить'],
    ['reclamație: cutii ude, am promis că înlocuim până luni', 'am promis că înlocuim'],
  ])('%s: may be promised, and is asked about', (line, text) => {
    const [plainly, promised] = read(line).readings;
    expect(plainly?.next).toBeUndefined();
    expect(promised?.next).toMatchObject({ text, due: '2026-11-23' });
  });

  test('of which they complain is none to come', () => {
    expect(read('complaint: the delivery of Monday was late').readings).toHaveLength(1);
  });
});
