import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { figures, measure } from '../../../corpus/measure';
import type { PaymentSentences } from '../../../corpus/paymentPromises/sentences';
import { english } from '../../../corpus/paymentPromises/sentences.en';
import { romanian } from '../../../corpus/paymentPromises/sentences.ro';
import { russian } from '../../../corpus/paymentPromises/sentences.ru';
import { afterwards, indirect, UNSEEN_NOW, unseen } from '../../../corpus/paymentPromises/unseen.en';
import { isDue } from '../../domain/wallClock';
import { weekends } from '../../domain/workingDays';
import { findPaymentPromises } from './index';

/** A Wednesday. */
const NOW = '2026-11-18T12:00';

const find = (text: string) => findPaymentPromises(text, { now: NOW, calendar: weekends });
const measured = ({ promises, others }: Pick<PaymentSentences, 'promises' | 'others'>) =>
  measure(promises, others, find, (found, day) => found.day === day);

const report: string[] = [];
afterAll(() => console.log(report.join('\n')));

describe.each([
  ['English', english],
  ['Russian', russian],
  ['Romanian', romanian],
] as const)('promises to pay in %s letters', (name, sentences) => {
  test('are found, and little else is', () => {
    const { heldOut } = sentences;
    const promises = [...sentences.promises, ...heldOut.promises];
    const others = [...sentences.others, ...heldOut.others];
    expect(new Set([...promises.map(([sentence]) => sentence), ...others]).size).toBeGreaterThanOrEqual(100);
    expect(others.length).toBeGreaterThanOrEqual(promises.length);
    const all = measured({ promises, others });
    if (process.env.SHOW_MISSES) console.log(measured(sentences).misses.join('\n'));
    report.push(figures(`To pay, ${name}, all`, all), figures(`To pay, ${name}, held out`, measured(heldOut)));
    expect(all.precision).toBeGreaterThanOrEqual(0.95);
    expect(all.recall).toBeGreaterThanOrEqual(0.8);
  });
});

test('promises of somebody who had not seen the rules are found', () => {
  const at = (text: string) => findPaymentPromises(text, { now: UNSEEN_NOW, calendar: weekends });
  const promises = [...unseen.promises, ...indirect, ...afterwards];
  const all = measure(promises, unseen.others, at, (found, day) => found.day === day);
  if (process.env.SHOW_MISSES) console.log(all.misses.join('\n'));
  report.push(figures('To pay, English, somebody else’s', all));
  expect(all.precision).toBeGreaterThanOrEqual(0.95);
  expect(all.recall).toBeGreaterThanOrEqual(0.85);
});

describe('of a client’s whole letter', () => {
  test('the sentence is kept as it was written', () => {
    const letter = 'Добрый день!\nСчёт получили, спасибо. Оплатим его в пятницу.\n\nС уважением,\nАнна';
    expect(find(letter)).toEqual([{ sentence: 'Оплатим его в пятницу.', day: '2026-11-20' }]);
  });

  test('two dates are two promises, the same date is one', () => {
    expect(find('We will pay half on Friday, and we will pay the rest on Monday.').map(({ day }) => day)).toEqual([
      '2026-11-20',
      '2026-11-23',
    ]);
    expect(find('We will pay on Friday.\nThe transfer goes out Friday.')).toHaveLength(1);
  });

  test('what was quoted and what stands under the signature promises nothing', () => {
    expect(find('Ok.\n> Plătim vineri.\n-- \nPlătim luni.')).toEqual([]);
  });

  test('a date that has gone by is not that of next year', () => {
    expect(find('За поставку 5 ноября заплатим 25 ноября.')).toMatchObject([{ day: '2026-11-25' }]);
    expect(find('Подтверждаем оплату 16 ноября.')).toEqual([]);
  });

  test('a stretch of time is waited for to its end', () => {
    expect(find('Оплатим на днях.')).toMatchObject([{ day: '2026-11-23' }]);
    expect(find('We will pay next month.')).toMatchObject([{ day: '2026-12-31' }]);
    expect(find('Оплатим 25-26 ноября.')).toMatchObject([{ day: '2026-11-26' }]);
    expect(find('Оплатим завтра-послезавтра.')).toMatchObject([{ day: '2026-11-20' }]);
    expect(find('Оплатим в течение 2-3 дней.')).toMatchObject([{ day: '2026-11-21' }]);
    expect(find('We will pay on Tuesday next week.')).toMatchObject([{ day: '2026-11-24' }]);
  });
});

test('whatever is written, what comes back is a day to come', () => {
  const words = [english, russian, romanian].flatMap(({ promises, others }) =>
    [...promises.map(([sentence]) => sentence), ...others].flatMap((sentence) => sentence.split(' ')),
  );
  const text = fc.oneof(
    fc.array(fc.constantFrom(...words, '\n', '?', '\ud800', '31'), { maxLength: 60 }).map((some) => some.join(' ')),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(text, (written) => {
      for (const { day } of find(written)) expect(isDue(day) && day >= NOW.slice(0, 10)).toBe(true);
    }),
    { numRuns: 200 },
  );
});
