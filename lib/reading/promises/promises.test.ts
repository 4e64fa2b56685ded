import fc from 'fast-check';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { figures, type Measure, measure } from '../../../corpus/measure';
import { english as englishLetters } from '../../../corpus/promises/letters.en';
import { romanian as romanianLetters } from '../../../corpus/promises/letters.ro';
import { russian as russianLetters } from '../../../corpus/promises/letters.ru';
import type { Sentences } from '../../../corpus/promises/sentences';
import { english } from '../../../corpus/promises/sentences.en';
import { romanian } from '../../../corpus/promises/sentences.ro';
import { russian } from '../../../corpus/promises/sentences.ru';
import { isPast } from '../../domain/followUp';
import { againAndAgain, REPEATED_PIECES } from '../../domain/repeatedPieces';
import { isDue } from '../../domain/wallClock';
import { type WorkCalendar, weekends } from '../../domain/workingDays';
import { findPromises } from './index';

/** A Wednesday. */
const NOW = '2026-11-18T12:00';

const find = (text: string) => findPromises(text, { now: NOW, calendar: weekends });

type Measured = Measure & { kinds: number };

/** Of the promises found, `kinds` is the part whose kind is right too. */
function measured({ promises, others }: Pick<Sentences, 'promises' | 'others'>): Measured {
  const meant = promises.map(([sentence, kind, due]) => [sentence, { kind, due }] as const);
  const dues = measure(meant, others, find, (found, { due }) => found.due === due);
  const both = measure(meant, others, find, (found, { kind, due }) => found.due === due && found.kind === kind);
  return { ...dues, misses: both.misses, kinds: both.recall / dues.recall };
}

const report: string[] = [];
afterAll(() => console.log(report.join('\n')));

const figuresOf = (name: string, one: Measured) => `${figures(name, one)}, kind ${one.kinds.toFixed(3)}`;

describe.each([
  ['English', english],
  ['Russian', russian],
  ['Romanian', romanian],
] as const)('promises in %s letters', (name, sentences) => {
  const { heldOut } = sentences;
  const everything = {
    promises: [...sentences.promises, ...heldOut.promises],
    others: [...sentences.others, ...heldOut.others],
  };

  test('are found, and little else is', () => {
    expect(everything.promises.length + everything.others.length).toBeGreaterThanOrEqual(200);
    const all = measured(everything);
    if (process.env.SHOW_MISSES) console.log(measured(sentences).misses.join('\n'));
    report.push(figuresOf(`${name}, all`, all), figuresOf(`${name}, held out`, measured(heldOut)));
    expect(all.precision).toBeGreaterThanOrEqual(0.95);
    expect(all.recall).toBeGreaterThanOrEqual(0.8);
  });
});

describe('of a whole letter, what its writer promises', () => {
  test.each([...englishLetters, ...russianLetters, ...romanianLetters])('%s', (_what, text, promised) => {
    expect(find(text).map(({ kind, due }) => [kind, due])).toEqual(promised);
  });

  test('is told with the sentence and what it is about', () => {
    expect(find("Hello Anna, thanks.\nI'll send the calculation tomorrow.")).toEqual([
      { sentence: "I'll send the calculation tomorrow.", kind: 'letter', text: 'the calculation', due: '2026-11-19' },
    ]);
    expect(find('Я вам позвоню завтра в 10 по образцам')).toMatchObject([{ kind: 'call', text: 'по образцам' }]);
    expect(find('Revin luni cu oferta.')).toMatchObject([{ kind: 'letter', text: 'cu oferta' }]);
    expect(find("We'll ship the pallets on Friday!")).toMatchObject([{ kind: 'other', text: 'ship the pallets' }]);
  });

  test('is told twice where a verb stands for two days', () => {
    expect(find("I'll send the quote tomorrow and the drawings on Friday.")).toMatchObject([
      { kind: 'letter', text: 'the quote', due: '2026-11-19' },
      { kind: 'letter', text: 'drawings', due: '2026-11-20' },
    ]);
    expect(find("We'll have the price to you on Thursday, the drawings on Monday.")).toMatchObject([
      { due: '2026-11-19' },
      { due: '2026-11-23' },
    ]);
    expect(find("I'll send the quote and the drawings on Friday.")).toMatchObject([
      { text: 'the quote and the drawings' },
    ]);
    expect(find("I'll send it tomorrow and the order on Monday was fine.")).toMatchObject([{ due: '2026-11-19' }]);
    expect(find('I sent the quote yesterday and the drawings on Friday.')).toEqual([]);
  });

  test('is due by the clock on the wall, whatever the zone of the machine', () => {
    vi.stubEnv('TZ', 'Pacific/Apia');
    expect(find("I'll call you in an hour.")).toMatchObject([{ due: '2026-11-18T13:00' }]);
    expect(find('Завтра пришлю расчёт.')).toMatchObject([{ due: '2026-11-19' }]);
    vi.unstubAllEnvs();
  });

  test('counts working days by the calendar given', () => {
    const calendar: WorkCalendar = { isDayOff: (due) => weekends.isDayOff(due) || due.startsWith('2026-11-19') };
    expect(findPromises("I'll reply in two working days.", { now: NOW, calendar })).toMatchObject([
      { due: '2026-11-23' },
    ]);
  });

  test.each([
    'We ship every Monday.',
    'Отправляем по пятницам.',
    'Livrăm în fiecare luni.',
    "I'll send it on 31 February.",
    "I'll send it yesterday.",
    "I'll call you in 99999 weeks.",
  ])('without a day to come there is none: %s', (sentence) => expect(find(sentence)).toEqual([]));
});

/** Long enough; the bench takes letters as long as they may be. */
const LONG = 3_000;

describe('hostile letters', () => {
  test('whatever is written, what comes back is a day', () => {
    const words = [english, russian, romanian].flatMap(({ promises, others }) =>
      [...promises.map(([sentence]) => sentence), ...others].flatMap((sentence) => sentence.split(' ')),
    );
    const fromWords = fc.array(fc.constantFrom(...words, '\n', '>', '--', '?', '\ud800', '31'), { maxLength: 60 });
    fc.assert(
      fc.property(
        fc.oneof(
          fromWords.map((some) => some.join(' ')),
          fc.string({ unit: 'binary' }),
        ),
        (text) => {
          for (const { due } of find(text)) expect(isDue(due) && !isPast(due, NOW)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  test.each(REPEATED_PIECES)('%j again and again is answered', (piece) => {
    for (const text of againAndAgain(piece, LONG)) expect(find(text).every(({ due }) => isDue(due))).toBe(true);
  });
});
