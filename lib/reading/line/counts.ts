import { addDays, dayOf, timeOf } from '../../domain/wallClock';
import { addWorkingDays } from '../../domain/workingDays';
import { addMinutes, addMonths, mondayOf } from './calendarDays';
import type { DayFound, Finder, Found, LineContext } from './found';
import { anyOf, lookUp, wholeWords, wordsIn } from './text';
import { FEW } from './vague';
import type { Unit, Words } from './words';

/**
 * More than this is not reckoned, only reported: it is beyond what a follow-up may be due at, and working days are
 * counted one by one.
 */
const MOST_DAYS = 20 * 366;
const MOST_WORKING_DAYS = 5 * 262;

const DAYS_IN: Record<Unit, number> = {
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  week: 7,
  fortnight: 14,
  month: 31,
  quarter: 92,
  year: 366,
};

/** "in two working days", «через полчаса», "peste 2-3 săptămâni", "two weeks from now". */
export function countsIn(words: Words): Finder {
  const numberOf = lookUp(words.numbers);
  const unitOf = lookUp(words.units);
  const pattern = wholeWords(anyOf([countBefore(words), countAfter(words)]));

  function amountOf(text: string | undefined): number {
    if (!text) return 1;
    return numberOf(text) ?? Number(text.replace(/\s/g, '').replace(',', '.'));
  }

  return (line, context) =>
    Array.from(line.matchAll(pattern), (match): Found => {
      const group = match.groups ?? {};
      const span = { from: match.index, to: match.index + match[0].length };
      const half = group.andHalf ? 0.5 : 0;
      const few = group.few ?? group.fewAgo;
      const first = few ? FEW.least : amountOf(group.first ?? group.ago) + half;
      const second = few ? FEW.most : group.second ? amountOf(group.second) + half : undefined;
      const unit = unitOf(group.unit ?? group.agoUnit ?? '') ?? 'day';
      const working = Boolean(group.working ?? group.workingAfter ?? group.workingAgo ?? (unit === 'day' && few));
      if (first < 0) return { ...span, what: 'wrong' };
      const days = Math.max(first, second ?? 0) * DAYS_IN[unit];
      if (days > (working ? MOST_WORKING_DAYS : MOST_DAYS)) return { ...span, what: 'far' };

      const reckon = (amount: number) => afterCount(amount, unit, working, Number(group.minutes ?? 0), context);
      const reading = reckon(first);
      if (second !== undefined && !few && context.throughEnd) return { ...span, ...reckon(Math.max(first, second)) };
      if (second !== undefined) return { ...span, ...reading, other: reckon(second).day };
      if (unit !== 'week') return { ...span, ...reading };
      return { ...span, what: 'week', monday: mondayOf(reading.day), day: reading.day };
    });
}

function afterCount(
  amount: number,
  unit: Unit,
  working: boolean,
  minutes: number,
  { now, calendar }: LineContext,
): Omit<DayFound, 'from' | 'to'> {
  const today = dayOf(now);
  switch (unit) {
    case 'minute':
    case 'hour': {
      const moment = addMinutes(now, Math.round(amount * (unit === 'hour' ? 60 : 1)) + minutes);
      return { what: 'day', day: dayOf(moment), time: timeOf(moment) };
    }
    case 'day': {
      const days = Math.ceil(amount);
      return { what: 'day', day: working ? addWorkingDays(today, days, calendar) : addDays(today, days) };
    }
    case 'week':
      return { what: 'day', day: addDays(today, Math.round(amount * 7)) };
    case 'fortnight':
      return { what: 'day', day: addDays(today, Math.round(amount * 14)) };
    default: {
      const months = amount * (unit === 'month' ? 1 : unit === 'quarter' ? 3 : 12);
      const whole = Math.floor(months);
      return { what: 'day', day: addDays(addMonths(today, whole), Math.round((months - whole) * 30)) };
    }
  }
}

function countBefore({ count, numbers, few, units }: Words): string {
  const number = `(?:- ?)?\\d+(?:[.,]\\d+)?|${wordsIn(numbers)}`;
  const minutes = wordsIn(units.filter(([, unit]) => unit === 'minute'));
  return [
    count.before,
    `(?:(?<few>${few})|(?<first>${number})${count.oneUnsaid ? '?' : ''})`,
    `(?:(?: ?[-–—] ?| (?:to|or) )(?<second>\\d+|${wordsIn(numbers)}))?`,
    ' ?',
    count.of && `(?:${count.of})?`,
    `(?:(?<working>${count.working}) ?)?`,
    `(?<unit>${wordsIn(units)})`,
    `(?: (?<workingAfter>${count.working}))?`,
    `(?: (?<andHalf>${count.andHalf}))?`,
    `(?: (?:and |и |si )?(?<minutes>\\d{1,4}) ?${minutes})?`,
    count.after && `(?:${count.after})?`,
  ].join('');
}

function countAfter({ count, numbers, few, units }: Words): string {
  const number = `(?:(?<fewAgo>${few})|(?<ago>\\d+|${wordsIn(numbers)})${count.oneUnsaid ? '?' : ''})`;
  return `${number} ?${count.of && `(?:${count.of})?`}(?:(?<workingAgo>${count.working}) ?)?(?<agoUnit>${wordsIn(units)}) (?:${count.fromNow})`;
}
