import { isValidPhoneNumber } from 'libphonenumber-js/max';
import { expect, test } from 'vitest';
import { USUAL_BASE } from '../../lib/domain/rhythm/fit.ts';
import { historyOf } from '../../lib/domain/rhythm/purchases.ts';
import { isLate } from '../../lib/domain/rhythm/rhythm.ts';
import { daysApart, USUAL_TIER_DAYS } from '../../lib/domain/tier.ts';
import { addDays, daysBetween } from '../../lib/domain/wallClock.ts';
import { FIRMS } from './twoYears/firms.ts';
import { twoYears } from './twoYears.ts';

const TODAY = '2026-11-18';
const clients = twoYears(TODAY);

test('it is the same each time, and nothing in it is of the future or older than two years', () => {
  expect(twoYears(TODAY)).toEqual(clients);
  const days = clients.flatMap(({ orders }) => orders.map(({ ordered }) => ordered));
  expect(days.length).toBeGreaterThan(700);
  expect(days.filter((day) => day > TODAY || day < addDays(TODAY, -730))).toEqual([]);
});

test('its telephones are valid in form, its addresses can exist nowhere, its numbers stand once', () => {
  const people = clients.flatMap((client) => client.people);
  expect(people.flatMap(({ phones }) => phones).filter((phone) => !isValidPhoneNumber(phone))).toEqual([]);
  expect(people.flatMap(({ emails }) => emails).filter((email) => !email.endsWith('.example'))).toEqual([]);
  expect(new Set(people.flatMap(({ phones }) => phones)).size).toBe(clients.length);
});

test('with some of them it is time to be in touch, with others it is not, and some are nobody’s to look after', () => {
  const lights = clients.map(({ tier, style, orders }) => {
    const every = daysApart({ tier, style }, USUAL_TIER_DAYS);
    const last =
      orders
        .map(({ ordered }) => ordered)
        .sort()
        .at(-1) ?? TODAY;
    if (every === undefined) return 'none';
    return daysBetween(last, TODAY) >= every ? 'due' : 'fine';
  });
  for (const light of ['due', 'fine', 'none']) {
    expect(lights.filter((one) => one === light).length).toBeGreaterThanOrEqual(8);
  }
});

test('who is meant to be late is, by the product’s own rule, and who buys regularly is not', () => {
  const lateOf = (i: number) => {
    const sums = historyOf(clients[i]?.orders ?? [], TODAY);
    return sums !== undefined && isLate(sums, USUAL_BASE, TODAY);
  };
  const late = FIRMS.map(({ habit }, i) => ({ habit, isLate: lateOf(i) }));
  expect(late.filter(({ habit, isLate: is }) => ['late', 'sliding', 'gone'].includes(habit) && !is)).toEqual([]);
  expect(late.filter(({ habit, isLate: is }) => ['weekly', 'fortnightly', 'monthly'].includes(habit) && is)).toEqual(
    [],
  );
});
