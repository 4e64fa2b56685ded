import { describe, expect, test } from 'vitest';
import { zoneOfPhone } from '.';
import { ZONES } from './zones';

describe('where the owner of a number is', () => {
  test.each([
    ['+37322210001', 'Europe/Chisinau'],
    ['+40213000002', 'Europe/Bucharest'],
    ['+380440000004', 'Europe/Kyiv'],
    ['+442079460118', 'Europe/London'],
    ['+4930123456', 'Europe/Berlin'],
    ['+74950000003', undefined],
    ['+13125550117', undefined],
    ['+351211234567', undefined],
    ['nothing', undefined],
  ])('%s: %s', (phone, zone) => {
    expect(zoneOfPhone(phone)).toBe(zone);
  });

  test('every zone is one that clocks know', () => {
    for (const line of ZONES.trim().split('\n')) {
      const [, timeZone = ''] = line.split(' ');
      expect(() => new Intl.DateTimeFormat('en', { timeZone })).not.toThrow();
    }
  });
});
