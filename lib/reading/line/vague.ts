import { dayOf } from '../../domain/wallClock';
import { addWorkingDays } from '../../domain/workingDays';
import type { Finder, Found } from './found';
import { wholeWords } from './text';
import type { Words } from './words';

/** "A few" are three or five: both are given, to be asked about. "A couple" are two. */
export const FEW = { least: 3, most: 5 } as const;

/** "One of these days" is in two or three working days. */
const SOON = { least: 2, most: 3 } as const;

/** "One of these days", «на днях», "zilele acestea": a question with two days to choose from. */
export function vagueDaysIn({ soon }: Words): Finder {
  const pattern = wholeWords(soon);
  return (line, { now, calendar, throughEnd }) => {
    const after = (days: number) => addWorkingDays(dayOf(now), days, calendar);
    return Array.from(line.matchAll(pattern), (match): Found => {
      const span = { from: match.index, to: match.index + match[0].length };
      if (throughEnd) return { ...span, what: 'day', day: after(SOON.most) };
      return { ...span, what: 'day', day: after(SOON.least), other: after(SOON.most) };
    });
  };
}
