import { addDays, type Day, dayOf, weekdayOf } from '../../domain/wallClock';
import { mondayOf } from './calendarDays';
import type { DayFound, Finder } from './found';
import { looksFinished } from './lineEnd';
import { PERIODS } from './periods';
import { anyOf, lookUp, wholeWords, wordsIn } from './text';
import type { Words } from './words';

/** "Tuesday next week", "săptămâna viitoare joi": "next" belongs to the week. */
const PERIOD = wordsIn(PERIODS);

/**
 * "Thursday" is the next one after today. "Next Thursday" is that of next week; said on a Monday it may mean this
 * week's too, and then both are given.
 */
export function weekdaysIn(words: Words): Finder {
  const names = words.weekdays.map(
    (name, index) => [anyOf([name, words.shyWeekdays[index] ?? '']), index + 1] as const,
  );
  const weekdayCalled = lookUp(names);
  const whichOf = lookUp(words.which);
  const isShy = lookUp([[anyOf(words.shyWeekdays), true]]);
  const weeksOf = lookUp(words.numbers);
  const which = wordsIn(words.which);
  const weeksFrom = words.weeksFrom && `(?:(?<weeks>\\d|${wordsIn(words.numbers)}) ${words.weeksFrom} )?`;
  const later = words.weekLater && `(?: (?<later>${words.weekLater}))?`;
  const ofWeek = words.weekdayOf && `(?:${words.weekdayOf})?`;
  const pattern = wholeWords(
    `${weeksFrom}(?:(?<!${PERIOD} )(?<before>${which}) )?(?<name>${wordsIn(names)})\\.?(?: (?<after>${which})(?! ${PERIOD}))?${later}${ofWeek}`,
  );

  return (line, { now }, shown) =>
    Array.from(line.matchAll(pattern), (match): DayFound => {
      const group = match.groups ?? {};
      const { weeks, before, name = '', after } = group;
      const span = { from: match.index, to: match.index + match[0].length };
      const weekday = weekdayCalled(name) ?? 1;
      const said = whichOf(before ?? after ?? '');
      const shy = Boolean(isShy(name)) && !said && !looksFinished(line, shown, span.to, { nameMayFollow: false });
      const reading = dayCalled(weekday, said, dayOf(now));
      if (!weeks && !group.later) return { ...span, what: 'day', shy, ...reading };
      const weeksLater = weeks ? (weeksOf(weeks) ?? Number(weeks)) : 1;
      return { ...span, what: 'day', day: addDays(reading.day, Math.round(7 * weeksLater)) };
    });
}

function dayCalled(
  weekday: number,
  said: 'last' | 'this' | 'next' | 'coming' | undefined,
  today: Day,
): Omit<DayFound, 'what' | 'from' | 'to'> {
  const ofThisWeek = addDays(mondayOf(today), weekday - 1);
  const following = ofThisWeek > today ? ofThisWeek : addDays(ofThisWeek, 7);
  switch (said) {
    case 'this':
      return ofThisWeek < today ? { day: following, unsure: true } : { day: ofThisWeek };
    case 'last':
      return { day: ofThisWeek < today ? ofThisWeek : addDays(ofThisWeek, -7) };
    case 'next':
      return { day: addDays(ofThisWeek, 7), ...(ofThisWeek > today && { other: ofThisWeek }) };
    default:
      return { day: following, weekday, ...(weekdayOf(today) === weekday && { today }) };
  }
}
