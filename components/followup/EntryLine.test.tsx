// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import type { FollowUp } from '../../lib/domain/followUp';
import { weekends } from '../../lib/domain/workingDays';
import { type EntryAnswer, readEntry } from '../../lib/reading/entry';
import { drawn } from '../ui/testPage';
import { EntryLine } from './EntryLine';

const CONTEXT = { now: '2026-11-18T12:00', calendar: weekends };
const MEETING = 'meeting Friday';
const CALL = 'called, they wait for the samples, call Thursday';
const due = { id: 'f', kind: 'call', text: 'the offer', due: '2026-11-18' } as FollowUp;

/** There is no background here: what it would answer of these lines is at hand. */
function opened() {
  const queries = new QueryClient({
    defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY, retry: false } },
  });
  for (const line of [MEETING, CALL]) {
    const { readings } = readEntry(line, CONTEXT);
    const answered = line === CALL ? { answers: due } : {};
    const value: EntryAnswer = { readings: readings.map((one) => ({ ...one, ...answered })), usual: [] };
    queries.setQueryData(['entry.read', { clientId: 'a', line }], { value });
  }
  const page = drawn(
    <QueryClientProvider client={queries}>
      <EntryLine clientId="a" />
    </QueryClientProvider>,
  );
  const box = page.find<HTMLInputElement>('input');
  box.focus();
  return { ...page, box, write: (line: string) => page.type(box, line) };
}

test('what will be kept is seen before Enter: what happened, and what comes next', () => {
  const { write, find, all } = opened();
  write(CALL);
  expect(find('[data-testid="happened"]').textContent).toContain('they wait for the samples');
  expect(find('[data-testid="understood"]').textContent).toContain('Thursday 19 Nov');
  expect(all('[role="option"]')).toEqual([]);
});

test('of what may be over or to come arrow keys choose, round and round, and the box says which', () => {
  const { write, press, all, box } = opened();
  write(MEETING);
  const chosen = () => all('[aria-selected="true"]').map(({ id }) => id);
  expect(chosen()).toEqual([]);
  expect(box.getAttribute('aria-expanded')).toBe('true');
  press('ArrowDown');
  const [first] = chosen();
  expect(box.getAttribute('aria-activedescendant')).toBe(first);
  press('ArrowDown');
  expect(chosen()).not.toEqual([first]);
  press('ArrowDown');
  expect(chosen()).toEqual([first]);
});

test('Escape clears the line, and is left to others when there is none', () => {
  const { write, press, box } = opened();
  write(MEETING);
  expect(press('Escape')).toBe(true);
  expect(box.value).toBe('');
  expect(press('Escape')).toBe(false);
});

test('a call that was due is offered as done, and not ticked by itself', () => {
  const { write, find } = opened();
  write(CALL);
  expect(find<HTMLInputElement>('[type="checkbox"]').checked).toBe(false);
  expect(find('label').textContent).toContain('the offer');
});
