import { describe, expect, test } from 'vitest';
import { addMinutes } from '../../domain/wallClock';
import { weekends } from '../../domain/workingDays';
import { understandLine } from './line';

/** A Wednesday. */
const NOW = '2026-11-18T12:00';

describe('the country settles which of two figures is the month', () => {
  test.each([
    ['pay on 5/12', 'MD', '2026-12-05', undefined],
    ['pay on 5/12', 'US', '2027-05-12', undefined],
    ['call 1/12/2026', 'GB', '2026-12-01', undefined],
    ['call 12/1/2026 at 10', 'US', '2026-12-01T10:00', undefined],
    ['3-7-2027', 'RO', '2027-07-03', undefined],
    ['3-7-2027', 'US', '2027-03-07', undefined],
    ['24/11', 'US', '2026-11-24', undefined],
    ['4/3/2027', 'CA', '2027-03-04', '2027-04-03'],
    ['4/3/2027', '', '2027-03-04', '2027-04-03'],
    ['05.12', 'US', '2026-12-05', undefined],
  ])('%s in %j', (line, country, due, other) => {
    const understood = understandLine(line, { now: NOW, calendar: weekends, country });
    expect(understood.due).toBe(due);
    expect(understood.problem).toEqual(other && { code: 'ambiguous', params: { other } });
  });
});

describe('an hour of another zone is turned into the user’s own', () => {
  /** Two hours ahead of UTC, and three in summer, as in Chișinău. */
  const wallClockAt = (instant: number) => {
    const month = new Date(instant).getUTCMonth();
    return addMinutes(new Date(instant).toISOString().slice(0, 16), month >= 3 && month <= 8 ? 180 : 120);
  };
  const elsewhere = (line: string) => understandLine(line, { now: NOW, calendar: weekends, wallClockAt });

  test.each([
    ['call tomorrow 10:00 GMT', '2026-11-19T12:00', ''],
    ['Friday 9 am UTC call Olga', '2026-11-20T11:00', 'Olga'],
    ['Friday at 9 CET', '2026-11-20T10:00', ''],
    ['call Friday 3pm EST', '2026-11-20T22:00', ''],
    ['tomorrow 16:00 PST', '2026-11-20T02:00', ''],
    ['call 9am PT Monday', '2026-11-23T19:00', ''],
    ['tomorrow at 17:00 (UTC+5)', '2026-11-19T14:00', ''],
    ['tomorrow 10:00 GMT-3', '2026-11-19T15:00', ''],
    ['2026-12-05T10:00Z', '2026-12-05T12:00', ''],
    ['2026-12-05T10:00+05:30', '2026-12-05T06:30', ''],
    ['call tomorrow at 10 Moscow time', '2026-11-19T09:00', ''],
    ['14:00 London time tomorrow', '2026-11-19T16:00', ''],
    ['завтра в 10 мск', '2026-11-19T09:00', ''],
    ['завтра в 10:00 по Москве созвон', '2026-11-19T09:00', ''],
    ['в 15:00 по московскому времени', '2026-11-18T14:00', ''],
    ['mâine la 10 ora Bucureștiului', '2026-11-19T10:00', ''],
    ['mâine la ora 10:00 ora Moscovei', '2026-11-19T09:00', ''],
    // Without a day, the next such moment: in Tokyo it is eight in the evening already.
    ['at 18:00 JST', '2026-11-19T11:00', ''],
    ['12:30 GMT', '2026-11-18T14:30', ''],
  ])('%s', (line, due, text) => expect(elsewhere(line)).toEqual({ kind: expect.any(String), due, text }));

  test('a zone’s winter name in summer may be either hour', () => {
    expect(elsewhere('5 June at 15:00 CET')).toMatchObject({
      due: '2027-06-05T16:00',
      problem: { code: 'ambiguous', params: { other: '2027-06-05T17:00' } },
    });
  });

  test.each([
    'tomorrow at 10 their time',
    'tomorrow at 10 AEST',
    'tomorrow 10:00 IST',
    'завтра в 10 по их времени',
    'mâine la 10 ora locală',
  ])('a clock that is not known is asked about: %s', (line) => expect(elsewhere(line).problem?.code).toBe('unclear'));

  test('without the user’s clock nothing is guessed', () => {
    expect(understandLine('tomorrow 10:00 GMT', { now: NOW, calendar: weekends }).problem?.code).toBe('unclear');
  });

  test.each([
    ['tomorrow at 10 get the samples', '2026-11-19T10:00'],
    ['tomorrow at 10 west gate', '2026-11-19T10:00'],
    ['завтра в 10:00 по КП', '2026-11-19T10:00'],
    ['позвонить завтра в 10 по образцам', '2026-11-19T10:00'],
    ['call about CET tomorrow', '2026-11-19'],
  ])('other words are no zone: %s', (line, due) => {
    expect(elsewhere(line).due).toBe(due);
    expect(elsewhere(line).problem).toBeUndefined();
  });
});
