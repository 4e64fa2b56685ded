import { expect, test } from 'vitest';
import { isOfSameSubject } from './subject';

test.each<[string, object, object, boolean]>([
  ['the same client', { clientId: 'a' }, { clientId: 'a' }, true],
  ['another client', { clientId: 'a' }, { clientId: 'b' }, false],
  ['another invoice', { invoiceId: '1' }, { invoiceId: '2' }, false],
  ['another tab', { tabId: 1 }, { tabId: 2 }, false],
  ['a tab, and the one that it is framed in', { tabId: 1 }, {}, false],
  ['another owner of a ladder', { of: { invoiceId: '1' } }, { of: { invoiceId: '2' } }, false],
  ['everybody’s ladder, and a client’s', { of: { everyone: true } }, { of: { clientId: 'a' } }, false],
  [
    'proposals of another state',
    { state: 'sent', offset: 0, limit: 50 },
    { state: 'declined', offset: 0, limit: 50 },
    false,
  ],
  ['the next page of a list', { state: 'sent', offset: 0, limit: 50 }, { state: 'sent', offset: 50, limit: 50 }, true],
  ['more of a list', { limit: 12 }, { limit: 40 }, true],
  ['a search, a letter further', { search: 's', limit: 10 }, { search: 'se', limit: 10 }, true],
  ['the line, a key further', { line: 'call t' }, { line: 'call to' }, true],
  ['debts of another day', { limit: 50 }, { on: '2026-11-01', limit: 50 }, true],
  ['debts of another client', { clientId: 'a', limit: 50 }, { clientId: 'b', limit: 50 }, false],
  ['what nobody has named yet', { newcomer: 1 }, { newcomer: 2 }, false],
  ['the same in another order', { clientId: 'a', of: 'x' }, { of: 'x', clientId: 'a' }, true],
  ['nothing said, and said to be nothing', { clientId: 'a' }, { clientId: 'a', on: undefined, of: undefined }, true],
])('%s', (_, one, other, expected) => {
  expect(isOfSameSubject(one as never, other as never)).toBe(expected);
});
