import { describe, expect, test } from 'vitest';
import { weekends } from '../../workingDays';
import type { Past, Plan } from '../playbook';
import { type RequestSubject, request } from './playbook';

const at = (wall: string) => new Date(`${wall}:00Z`).getTime();

/** A complaint that came at that time, to somebody who works from 9 to 18. 17 November 2026 is a Tuesday. */
function asked(from: string, change: Partial<RequestSubject['request']> = {}): RequestSubject {
  const clock = { at: at(from), from, startsAt: '09:00', endsAt: '18:00' };
  const of = { kind: 'complaint' as const, text: 'wet boxes', state: 'open' as const, clock, ...change };
  return { id: 'r', clientId: 'c', since: clock.at, request: of, inBin: false };
}

function planned(subject: RequestSubject, day: string, past: Past[] = [], rules = request.usual): Plan {
  return request.plan(subject, rules, past, day, weekends);
}

const step = (from: string, change: Partial<Past> = {}): Past => ({
  ...{ step: `answer:${from}`, state: 'open', planned: '2026-11-18', due: '2026-11-18T15:00', ...change },
});

const TUESDAY = '2026-11-17T15:00';

describe('an answer the same or next working day, three working days when it depends on others', () => {
  test.each([
    ['in the afternoon: the next working day, same hour', asked(TUESDAY), '2026-11-18T15:00'],
    ['before work: the same day', asked('2026-11-17T07:00'), '2026-11-17T18:00'],
    ['on Friday: on Monday', asked('2026-11-20T15:00'), '2026-11-23T15:00'],
    ['depends on others: three working days', asked(TUESDAY, { dependsOnOthers: true }), '2026-11-20T15:00'],
  ])('%s', (_, subject, due) => {
    expect(planned(subject, '2026-11-17').steps).toMatchObject([{ due, day: due.slice(0, 10) }]);
  });

  test('says what is asked, and on the day without an answer that it is still being worked on', () => {
    const reason = (day: string, subject = asked(TUESDAY)) => planned(subject, day).steps[0]?.reason;
    expect(reason('2026-11-17')).toEqual({ code: 'request.complaint', params: { text: 'wet boxes' } });
    expect(reason('2026-11-17', asked(TUESDAY, { kind: 'question' }))?.code).toBe('request.question');
    expect(reason('2026-11-18')?.code).toBe('request.working');
    expect(reason('2026-11-25')?.code).toBe('request.working');
    expect(planned(asked(TUESDAY), '2026-11-17').changesOn).toBe('2026-11-18');
    expect(planned(asked(TUESDAY), '2026-11-18').changesOn).toBeUndefined();
  });

  test('a dispute names its invoice; one that came by letter is answered by letter', () => {
    const dispute = { ...asked(TUESDAY, { byLetter: true }), invoiceNumber: '118' };
    const [first] = planned(dispute, '2026-11-17').steps;
    expect(first).toMatchObject({ kind: 'letter', reason: { params: { text: '118: wet boxes' } } });
  });
});

describe('what ends the clock', () => {
  const done = step(TUESDAY, { state: 'done', finished: { at: at('2026-11-18T10:00'), on: '2026-11-18' } });
  test.each<[string, RequestSubject, Past[], string]>([
    ['nothing yet', asked(TUESDAY), [step(TUESDAY)], 'waits'],
    ['a letter to the client', { ...asked(TUESDAY), lettersAt: at('2026-11-18T09:30') }, [step(TUESDAY)], 'answered'],
    ['one click', asked(TUESDAY, { answeredAt: at('2026-11-18T09:30') }), [], 'answered'],
    ['the step was done', asked(TUESDAY), [done], 'answered'],
    ['the step was dropped', asked(TUESDAY), [{ ...done, state: 'dropped' }], 'answered'],
    ['that of an earlier round was done', asked('2026-11-18T10:00'), [done], 'waits'],
    ['solved', asked(TUESDAY, { state: 'solved' }), [step(TUESDAY)], 'solved'],
    ['its client is in the bin', { ...asked(TUESDAY), inBin: true }, [], 'off'],
  ])('%s', (_, subject, past, standing) => {
    const plan = planned(subject, '2026-11-18', past);
    expect([plan.standing, plan.steps.length]).toEqual([standing, standing === 'waits' ? 1 : 0]);
  });

  test('of several answers the first counts', () => {
    const answeredAt = at('2026-11-18T12:00');
    const plan = planned({ ...asked(TUESDAY, { answeredAt }), lettersAt: at('2026-11-18T11:00') }, '2026-11-19');
    expect(plan.kept).toMatchObject({ answeredAt: at('2026-11-18T11:00') });
  });
});

test('a hand’s other time holds, and the past in any order gives the same plan', () => {
  const to = '2026-11-19T10:00';
  const moved = step(TUESDAY, { due: to, moved: { from: '2026-11-18', to, at: 1 } });
  const older = step('2026-11-10T10:00', { state: 'done', finished: { at: 1, on: '2026-11-11' } });
  const plan = planned(asked(TUESDAY), '2026-11-18', [moved, older]);
  expect(plan.steps[0]?.due).toBe(to);
  expect(planned(asked(TUESDAY), '2026-11-18', [older, moved])).toEqual(plan);
});

test.each([0, 31, 1.5])('%s working days for an answer are refused', (usual) => {
  expect(() => request.checked({ ...request.usual, usual })).toThrow();
});
