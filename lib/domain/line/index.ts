// provisional: its author writes over this file
import type { FollowUpKind } from '../followUp';
import type { WorkCalendar } from '../workingDays';
export interface Understood {
  kind: FollowUpKind;
  text: string;
  due?: string;
  problem?: { code: string };
}
export function understandLine(line: string, _context: { now: string; calendar: WorkCalendar }): Understood {
  return { kind: 'call', text: line, due: _context.now };
}
