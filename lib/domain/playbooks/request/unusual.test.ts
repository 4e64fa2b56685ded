import { expect, test } from 'vitest';
import type { RequestLine } from '../../requestViews';
import { unusualRequest } from './unusual';

const line = (text: string, change: Partial<RequestLine>, isReopened = false): RequestLine => ({
  request: {
    ...{ id: text, clientId: 'c', kind: 'complaint', text, state: 'open', openedAt: 1, openedOn: '2026-11-17' },
    clock: { at: 1, from: '2026-11-17T15:00', startsAt: '09:00', endsAt: '18:00' },
    ...(isReopened && { reopened: [{ on: '2026-11-17', by: 'me' }] }),
  },
  clientName: 'Severstroy',
  ...change,
});

test.each<[string, RequestLine[], object | undefined]>([
  ['nothing is asked', [], undefined],
  ['all are answered', [line('wet', { answeredAt: 1 })], undefined],
  [
    'one waits',
    [line('wet', { by: '2026-11-18T15:00', left: 60 })],
    { code: 'request.waits', params: { text: 'wet', count: 1 } },
  ],
  [
    'of two the one that is over',
    [line('price', { by: '2026-11-19T15:00', left: 600 }), line('wet', { by: '2026-11-18T15:00', left: -60 })],
    { code: 'request.over', params: { text: 'wet', count: 2 } },
  ],
  [
    'one was opened again',
    [line('wet', { by: '2026-11-18T15:00', left: 60 }, true)],
    { code: 'request.again', params: { text: 'wet', count: 1 } },
  ],
])('unusual about a client of whom %s', (_, lines, said) => {
  expect(unusualRequest(lines)).toEqual(said);
});
