import { afterEach, describe, expect, test, vi } from 'vitest';
import { clock } from './clock';

afterEach(() => vi.unstubAllEnvs());

describe('when the wall clock shows a moment', () => {
  test.each([
    ['an ordinary time', 'Europe/Bucharest', '2026-11-18T10:00Z', '2026-11-20T10:00', '2026-11-20T08:00'],
    ['half an hour from UTC’s', 'Asia/Kolkata', '2026-11-18T10:00Z', '2026-11-20T10:00', '2026-11-20T04:30'],
    ['far in the future', 'UTC', '2026-11-18T10:00Z', '9999-12-31T23:59', '9999-12-31T23:59'],
    [
      'an hour that comes twice: the first',
      'Europe/Bucharest',
      '2026-10-24T10:00Z',
      '2026-10-25T03:30',
      '2026-10-25T00:30',
    ],
    [
      '… the second, the first being past',
      'Europe/Bucharest',
      '2026-10-25T01:10Z',
      '2026-10-25T03:30',
      '2026-10-25T01:30',
    ],
    ['… the first, both being past', 'Europe/Bucharest', '2026-10-25T09:00Z', '2026-10-25T03:30', '2026-10-25T00:30'],
    [
      'half an hour that comes twice',
      'Australia/Lord_Howe',
      '2026-04-04T15:10Z',
      '2026-04-05T01:45',
      '2026-04-04T15:15',
    ],
    [
      'an hour that is skipped: when the clocks jump',
      'Europe/Bucharest',
      '2027-03-27T10:00Z',
      '2027-03-28T03:30',
      '2027-03-28T01:00',
    ],
    [
      '… with what is due just after it',
      'Europe/Bucharest',
      '2027-03-27T10:00Z',
      '2027-03-28T04:00',
      '2027-03-28T01:00',
    ],
    ['a day that an island skipped', 'Pacific/Apia', '2011-12-29T10:00Z', '2011-12-30T12:00', '2011-12-30T10:00'],
    ['a zone that nobody knows is UTC', 'Nowhere/Town', '2026-11-18T10:00Z', '2026-11-20T10:00', '2026-11-20T10:00'],
  ])('%s', (_, zone, after, moment, instant) => {
    // The zone of this process.
    vi.stubEnv('TZ', zone);
    const answer = clock.instantOf(moment, new Date(after).getTime());
    expect(new Date(answer).toISOString().slice(0, 16)).toBe(instant);
  });
});
