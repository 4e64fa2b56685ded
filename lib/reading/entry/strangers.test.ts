import { describe, expect, test } from 'vitest';
import * as english from '../../../corpus/entries/en/strangers';
import type { Verdict } from '../../../corpus/entries/judge';
import * as romanian from '../../../corpus/entries/ro/strangers';
import * as russian from '../../../corpus/entries/ru/strangers';
import { judgeStranger, STRANGERS_NOW, type StrangersEntry } from '../../../corpus/entries/strangers';
import { weekends } from '../../domain/workingDays';
import { readEntry } from './entry';

const read = (line: string) => readEntry(line, { now: STRANGERS_NOW, calendar: weekends, currency: 'RON' });

/** Of these something is not seen; no day and no doing is made up. A complaint has a clock of its own. */
const PARTLY_READ = [
  'complaint: 3 bottles broken, promised replacement by Monday',
  'жалоба: разбили 3 бутылки, обещал замену к понедельнику',
  'reclamație: 3 sticle sparte, am promis înlocuire până luni',
  'new buyer is Tom Reed, introduced himself by phone',
  'visit yesterday: 4 pallets left in stock, order next week',
  'говорил с бухгалтером, акт подписан, деньги на той неделе',
  'nimic nou la telefon, peste o lună iar',
  'agent nou Tudor Rusu, s-a prezentat la telefon',
];

describe.each([
  ['English', english],
  ['Russian', russian],
  ['Romanian', romanian],
])('%s lines of somebody who had not seen the rules', (name, { first, second }) => {
  const judged = [...first, ...second].map((entry) => ({ entry, verdict: judgeStranger(entry, read(entry[0])) }));
  const linesOf = (verdict: Verdict) => judged.filter((one) => one.verdict === verdict).map(({ entry }) => entry[0]);
  const [right, asked, wrong] = [linesOf('right'), linesOf('asked'), linesOf('wrong')];
  console.log(`${name}: ${judged.length} lines, right ${right.length}, asked ${asked.length}, wrong ${wrong.length}`);
  if (process.env.SHOW_MISSES) for (const line of [...asked, ...wrong]) console.log(line, read(line).readings);

  test('none is taken for another day or another thing unasked', () =>
    expect(wrong.filter((line) => !PARTLY_READ.includes(line))).toEqual([]));
  test('most are read without asking', () => expect(right.length / judged.length).toBeGreaterThan(0.65));
});

test.each<StrangersEntry>([
  ['с днем рождения поздравил', 'note', ''],
  ['с днём учителя поздравил директора', 'note', ''],
  ['поздравил перед днем рождения, доволен', 'note', ''],
  ['позвонить завтра днем', '-', '2026-03-12T15:00'],
])('«днем» is an hour only where no day of something is meant: %s', (...entry) =>
  expect(judgeStranger(entry, read(entry[0]))).toBe('right'),
);
