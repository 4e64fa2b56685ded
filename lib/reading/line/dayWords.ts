import { addDays, dayOf } from '../../domain/wallClock';
import type { Finder, Found } from './found';
import { lookUp, wholeWords, wordsIn } from './text';
import type { Words } from './words';

/** "tomorrow", «послезавтра», "azi". */
export function dayWordsIn({ days }: Words): Finder {
  const distanceOf = lookUp(days);
  const pattern = wholeWords(wordsIn(days));
  return (line, { now }) =>
    Array.from(line.matchAll(pattern), (match): Found => {
      const day = addDays(dayOf(now), distanceOf(match[0]) ?? 0);
      return { what: 'day', from: match.index, to: match.index + match[0].length, day };
    });
}

/** "in the morning", «после обеда», "diseară". */
export function dayPartsIn({ dayParts }: Words): Finder {
  const partOf = lookUp(dayParts);
  const pattern = wholeWords(wordsIn(dayParts));
  return (line) =>
    Array.from(line.matchAll(pattern), (match): Found | undefined => {
      const part = partOf(match[0]);
      return part && { what: 'part', from: match.index, to: match.index + match[0].length, ...part };
    }).filter((one) => one !== undefined);
}
