import { describe, expect, test } from 'vitest';
import { isAutomatic } from './automatic';
import { neverLogEntry, neverLogReason } from './neverLog';

const OWN = ['manager@firma.example', 'vera@gmail.com'];
const list = { never: ['anna@home.example', 'bank.example'], anyway: ['shop@firma.example', 'noreply@portal.example'] };

describe('letters that stay out of every history', () => {
  test.each([
    ['olga@firma.example', 'own-domain'],
    ['olga@mail.firma.example', 'own-domain'],
    ['noreply@shop.example', 'automatic'],
    ['anna@home.example', 'listed'],
    ['card@bank.example', 'listed'],
    ['card@mail.bank.example', 'listed'],
  ])('%s: %s', (address, reason) => {
    expect(neverLogReason(address, OWN, list)).toBe(reason);
  });

  test.each([
    ['a client', 'anna@severstroy.example'],
    ['somebody at the same free provider as the user', 'ion@gmail.com'],
    ['a domain that only ends like a listed one', 'x@mybank.example'],
    ['a colleague whom the user wants logged', 'shop@firma.example'],
    ['a program that the user wants logged', 'noreply@portal.example'],
  ])('%s may be logged', (_, address) => {
    expect(neverLogReason(address, OWN, list)).toBeUndefined();
  });
});

describe('an address behind which nobody sits', () => {
  test.each([
    'noreply@x.example',
    'no-reply@x.example',
    'news.daily@x.example',
    'do-not-reply@x.example',
    'donotreply+12@x.example',
    'orders.noreply@x.example',
    'mailer-daemon@x.example',
    'bounce+a=b@x.example',
    'notifications@x.example',
    'rassylka@x.example',
  ])('%s', (address) => {
    expect(isAutomatic(address)).toBe(true);
  });

  test.each([
    'anna@x.example',
    'sales@x.example',
    'info@x.example',
    'office@x.example',
    'robotics@x.example',
    'norma@x.example',
    'anna@noreply.example',
  ])('but not %s', (address) => {
    expect(isAutomatic(address)).toBe(false);
  });
});

test.each([
  [' Anna@Home.Example ', 'anna@home.example'],
  ['bank.example', 'bank.example'],
  ['@bank.example', 'bank.example'],
  ['*.bank.example', 'bank.example'],
  ['bank', undefined],
  ['', undefined],
  ['two words.example', undefined],
  ['a@b@c', undefined],
])('%j is kept as %s', (written, kept) => {
  expect(neverLogEntry(written)).toBe(kept);
});
