import type { EntryReading, Reading } from '../../lib/reading/entry';
import type { Entry } from './entries';

export type Verdict = 'right' | 'asked' | 'wrong';

/**
 * Right: one reading, and the meant one; or several where nobody can know. Asked: several, and what is meant is among
 * them. Wrong: anything else, and one reading where nobody can know.
 */
export function judge([, happened, next, either]: Entry, { readings }: EntryReading): Verdict {
  const meant = readings.some(
    (one) => isMeant(one, happened, next) || (either === '?' && isHalfMeant(one, happened, next)),
  );
  // Who began a call is not guessed where it is left out.
  const leavesOpen = either && readings.length === 1 && happened !== '' && !readings[0]?.happened?.direction;
  if (either) {
    if (readings.length > 1) return meant ? 'right' : 'wrong';
    const [kind = ''] = happened.split(' ');
    return leavesOpen && /\b(?:in|out)\b/.test(happened) && isMeant(readings[0], kind, next) ? 'right' : 'wrong';
  }
  if (!meant) return 'wrong';
  if (readings.length > 1) return 'asked';
  return next.endsWith('?') || readings[0]?.next?.problem === undefined ? 'right' : 'asked';
}

/** Of a line that could be either, one of both. */
function isHalfMeant(reading: Reading, happened: string, next: string): boolean {
  return isMeant(reading, happened, '') || isMeant(reading, '', next);
}

function isMeant(reading: Reading | undefined, happened: string, next: string): boolean {
  return isHappened(reading?.happened, happened) && isNext(reading?.next, next);
}

export function isHappened(read: Reading['happened'], meant: string): boolean {
  if (!read || meant === '') return !read && meant === '';
  const [kind = '', ...details] = meant.split(' ');
  const direction = details.find((one) => one === 'in' || one === 'out');
  const day = details.find((one) => /^\d{4}-/.test(one));
  const sum = kind === 'order' && details.length > 1 ? details.join(' ') : undefined;
  const said = read.amount && `${(read.amount.minor / 100).toFixed(2)} ${read.amount.currency}`;
  return (
    read.kind === kind &&
    read.on === day &&
    said === sum &&
    (direction === undefined || read.direction === undefined || read.direction === direction)
  );
}

function isNext(read: Reading['next'], meant: string): boolean {
  if (!read || meant === '') return !read && meant === '';
  const [kind, due] = meant.split(' ');
  if (read.kind !== kind) return false;
  if (due === '?') return read.due === undefined;
  return read.due === due || (read.problem?.code === 'ambiguous' && read.problem.params.other === due);
}
