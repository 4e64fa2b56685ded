import { expect, test } from 'vitest';
import type { Reactivation } from '../../reactivation';
import { hasReturned, reportOf } from './report';

function asked(month: string, more: Partial<Reactivation> = {}): Reactivation {
  const begun = `${month}-10`;
  return {
    ...{ id: 'r', clientId: 'c', after: '2026-06-01', begun, month },
    ...{ said: 'silent', saidOn: begun, saidAt: 1 },
    ...more,
  };
}

test('a client has come back when it has ordered since', () => {
  expect(hasReturned({ asked: asked('2026-10'), last: '2026-06-01' })).toBe(false);
  expect(hasReturned({ asked: asked('2026-10'), last: '2026-11-02' })).toBe(true);
  expect(hasReturned({ asked: asked('2026-10', { after: undefined }), last: '2026-11-02' })).toBe(true);
  expect(hasReturned({ asked: asked('2026-10') })).toBe(false);
});

test('reasons and returns are counted by the month in which a client was first asked, the latest first', () => {
  const { months, whys } = reportOf([
    { asked: asked('2026-10', { said: 'left', why: 'price' }) },
    { asked: asked('2026-11', { said: 'returns', why: 'price' }), last: '2026-11-20' },
    { asked: asked('2026-11') },
  ]);
  expect(months).toEqual([
    { month: '2026-11', asked: 2, returned: 1, said: { returns: 1, silent: 1 }, whys: { price: 1 } },
    { month: '2026-10', asked: 1, returned: 0, said: { left: 1 }, whys: { price: 1 } },
  ]);
  expect(whys).toEqual({ price: 2 });
});

test('subject lines are counted by what was answered', () => {
  const sent = (subject: string, answered?: true) => ({
    ...{ letter: 'ask' as const, subject, on: '2026-11-10' },
    ...(answered && { answered }),
  });
  const { subjects } = reportOf([
    { asked: asked('2026-11', { letters: [sent('One question', true), sent('An idea')] }) },
    { asked: asked('2026-11', { letters: [sent('One question')] }) },
  ]);
  expect(subjects).toEqual([
    { letter: 'ask', subject: 'One question', sent: 2, answered: 1 },
    { letter: 'ask', subject: 'An idea', sent: 1, answered: 0 },
  ]);
});
