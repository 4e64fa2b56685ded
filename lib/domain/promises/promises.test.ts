import { afterAll, describe, expect, test } from 'vitest';
import { weekends } from '../workingDays';
import { findPromises } from './index';
import type { Sentences } from './sentences';
import { english } from './sentences.en';
import { romanian } from './sentences.ro';
import { russian } from './sentences.ru';

/** A Wednesday. */
const NOW = '2026-11-18T12:00';

const find = (text: string) => findPromises(text, { now: NOW, calendar: weekends });

interface Figures {
  precision: number;
  recall: number;
  /** Of the promises found, those whose kind is right too. */
  kinds: number;
  misses: string[];
}

function measure({ promises, others }: Pick<Sentences, 'promises' | 'others'>): Figures {
  const misses: string[] = [];
  let found = 0;
  let right = 0;
  let kinds = 0;
  for (const [sentence, kind, due] of promises) {
    const read = find(sentence);
    const good = read.filter((one) => one.due === due);
    found += read.length;
    right += Math.min(good.length, 1);
    kinds += good.some((one) => one.kind === kind) ? 1 : 0;
    if (read.length !== 1 || good[0]?.kind !== kind) misses.push(`${sentence} ${JSON.stringify(read)}`);
  }
  for (const sentence of others) {
    const read = find(sentence);
    found += read.length;
    if (read.length > 0) misses.push(`${sentence} ${JSON.stringify(read)}`);
  }
  return { precision: right / found, recall: right / promises.length, kinds: kinds / right, misses };
}

const report: string[] = [];
afterAll(() => console.log(report.join('\n')));

const figures = (name: string, { precision, recall, kinds }: Figures) =>
  `${name}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, kind ${kinds.toFixed(3)}`;

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
    const all = measure(everything);
    const seen = measure(sentences);
    if (process.env.SHOW_MISSES) console.log(seen.misses.join('\n'));
    report.push(figures(`${name}, all`, all), figures(`${name}, held out`, measure(heldOut)));
    expect(all.precision).toBeGreaterThanOrEqual(0.95);
    expect(all.recall).toBeGreaterThanOrEqual(0.8);
  });
});
