import { once } from '../../domain/once';
import { compoundHours } from './compoundHours';
import { countsIn } from './counts';
import { dayPartsIn, dayWordsIn } from './dayWords';
import type { Finder, Found, LineContext } from './found';
import { withoutOverlaps } from './found';
import { holidayDays } from './holidayDays';
import { hours } from './hours';
import { languages } from './languages';
import { leadingHours } from './leadingHours';
import { minutesIn } from './minutes';
import { namedDates } from './namedDates';
import { withoutNames } from './names';
import { nthWeekdaysIn } from './nthWeekdays';
import { daysOfMonth, figureDates, isoDates } from './numericDates';
import { periodsIn } from './periods';
import { quartersOfYear } from './quarters';
import { repeatedWeekdaysIn, repeatsIn } from './repeats';
import { shiftsIn } from './shifts';
import { gluedHours, spacedHours } from './spacedHours';
import { quarterHours, spokenHours } from './spokenHours';
import { anyOf } from './text';
import { vagueDaysIn } from './vague';
import { weekdayDates } from './weekdayDates';
import { weekdaysIn } from './weekdays';
import { zones } from './zones';

/** All that can be found; where two find the same words, the earlier one is right. */
const finders = once((): readonly Finder[] => [
  ...languages.flatMap((words) => [repeatsIn(words), repeatedWeekdaysIn(words), vagueDaysIn(words)]),
  ...languages.flatMap((words) => [dayPartsIn(words), countsIn(words), dayWordsIn(words)]),
  ...languages.flatMap((words) => [nthWeekdaysIn(words), shiftsIn(words)]),
  ...languages.flatMap((words) => [weekdaysIn(words), periodsIn(words)]),
  weekdayDates,
  holidayDays,
  isoDates,
  namedDates,
  figureDates,
  daysOfMonth,
  quartersOfYear,
  zones,
  ...languages.map(minutesIn),
  leadingHours,
  spacedHours,
  gluedHours,
  compoundHours,
  hours,
  quarterHours,
  spokenHours,
]);

/** Everything in the line that speaks of time, in its order, each with the small words before it ("by Friday"). */
export function findAll(line: string, context: LineContext, shown: string): Found[] {
  const found = withoutOverlaps(
    withoutNames(
      line,
      shown,
      finders().flatMap((find) => find(line, context, shown)),
    ),
  );
  return found.map((one, index) =>
    one.what === 'wrong' ? one : { ...one, core: one.from, from: withSmallWords(line, one, found[index - 1]?.to ?? 0) },
  );
}

const smallWords = (pattern: string) => new RegExp(`(?:(?<![\\p{L}\\p{N}])${pattern} )+$|@ ?$`, 'u');
const smallBeforeDay = once(() => smallWords(anyOf(languages.map(({ beforeDay }) => beforeDay))));
const smallBeforeHour = once(() => smallWords(anyOf(languages.map(({ beforeHour }) => beforeHour))));

function withSmallWords(line: string, { from, what }: Found, notBefore: number): number {
  const pattern = what === 'hour' || what === 'part' ? smallBeforeHour() : smallBeforeDay();
  return from - (pattern.exec(line.slice(notBefore, from))?.[0].length ?? 0);
}
