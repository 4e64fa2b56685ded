import { expect, test } from 'vitest';
import { patternOf } from './usedSite';

test.each([
  ['https://crm.firm.example/clients/1?x=y#z', true, 'https://crm.firm.example/*'],
  ['http://crm.firm.example:8080/', true, 'http://crm.firm.example:8080/*'],
  ['http://crm.firm.example:8080/', false, 'http://crm.firm.example/*'],
  ['https://почта.рф/', true, 'https://xn--80a1acny.xn--p1ai/*'],
  ['chrome://extensions/', true, undefined],
  ['about:blank', true, undefined],
  ['file:///home/index.html', true, undefined],
  ['', true, undefined],
  [undefined, true, undefined],
])('%s is switched on by a pattern (ports: %s): %s', (url, knowsPorts, pattern) => {
  expect(patternOf(url, knowsPorts)).toBe(pattern);
});
