import { describe, expect, test } from 'vitest';
import * as enHeld from '../../../corpus/entries/en/heldOut';
import * as en from '../../../corpus/entries/en/worked';
import type { Entry } from '../../../corpus/entries/entries';
import { judge, type Verdict } from '../../../corpus/entries/judge';
import * as roHeld from '../../../corpus/entries/ro/heldOut';
import * as ro from '../../../corpus/entries/ro/worked';
import * as ruHeld from '../../../corpus/entries/ru/heldOut';
import * as ru from '../../../corpus/entries/ru/worked';
import { weekends } from '../../domain/workingDays';
import { readEntry } from './entry';

const CONTEXT = { now: '2026-11-18T12:00', calendar: weekends, currency: 'RON' };
const read = (line: string) => readEntry(line, CONTEXT);

function figures(name: string, entries: readonly Entry[]): Record<Verdict, number> {
  const counts = { right: 0, asked: 0, wrong: 0 };
  for (const entry of entries) {
    const verdict = judge(entry, read(entry[0]));
    counts[verdict] += 1;
    if (verdict === 'wrong')
      console.log(
        name,
        entry[0],
        '|',
        entry[1],
        '|',
        entry[2],
        entry[3] ?? '',
        '=>',
        JSON.stringify(read(entry[0]).readings),
      );
  }
  console.log(`${name}: ${entries.length} lines, right ${counts.right}, asked ${counts.asked}, wrong ${counts.wrong}`);
  return counts;
}

describe.each([
  ['English', en.worked],
  ['Russian', ru.worked],
  ['Romanian', ro.worked],
])('%s', (name, entries) => {
  test('worked', () => expect(figures(name, entries).wrong).toBe(0));
});
describe.each([
  ['English, held out', enHeld.heldOut],
  ['Russian, held out', ruHeld.heldOut],
  ['Romanian, held out', roHeld.heldOut],
])('%s', (name, entries) => {
  test('held out', () => expect(figures(name, entries).wrong).toBe(0));
});
