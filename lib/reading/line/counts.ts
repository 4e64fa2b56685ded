import { addDays, dayOf, timeOf, type WallClock } from '../../domain/wallClock';
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
  const pattern = wholeWords(anyOf([countBefore(words), countAfter(words), countUpcoming(words)]));

  function amountOf(text: string | undefined): number {
    if (!text) return 1;
    return FRACTIONS[text] ?? numberOf(text) ?? Number(text.replace(/\s/g, '').replace(',', '.'));
  }

  return (line, context) =>
    Array.from(line.matchAll(pattern), (match): Found => {
      const group = match.groups ?? {};
      const span = { from: match.index, to: match.index + match[0].length };
      const half = (group.andHalf ?? group.halfBefore) ? 0.5 : 0;
      const few = group.few ?? group.fewAgo;
      const first = few ? FEW.least : amountOf(group.first ?? group.ago ?? group.coming) + half;
      const second = few
        ? FEW.most
        : (group.second ?? group.agoSecond)
          ? amountOf(group.second ?? group.agoSecond) + half
          : undefined;
      const unit = unitOf(group.unit ?? group.agoUnit ?? group.comingUnit ?? '') ?? 'day';
      const isWorking = group.working ?? group.workingAfter ?? group.workingAgo ?? group.workingDays;
      const working = Boolean(isWorking ?? (unit === 'day' && few));
      if (first < 0) return { ...span, what: 'wrong' };
      const days = Math.max(first, second ?? 0) * DAYS_IN[unit];
      if (days > (working ? MOST_WORKING_DAYS : MOST_DAYS)) return { ...span, what: 'far' };

      const more = group.moreUnit ? { amount: amountOf(group.more), unit: unitOf(group.moreUnit) ?? 'day' } : undefined;
      if (more && more.amount * DAYS_IN[more.unit] > MOST_DAYS) return { ...span, what: 'far' };
      const reckon = (amount: number) => afterBoth(afterCount(amount, unit, working, context), more, context);
      const reading = reckon(first);
      if (second !== undefined && !few && context.throughEnd) return { ...span, ...reckon(Math.max(first, second)) };
      if (second !== undefined) return { ...span, ...reading, other: reckon(second).day };
      if (unit !== 'week') return { ...span, ...reading };
      if (more) return { ...span, ...reading };
      return { ...span, what: 'week', monday: mondayOf(reading.day), day: reading.day, counted: true };
    });
}

function afterCount(amount: number, unit: Unit, working: boolean, { now, calendar }: LineContext): Reckoned {
  const today = dayOf(now);
  const counted = true;
  switch (unit) {
    case 'minute':
    case 'hour': {
      const moment = addMinutes(now, Math.round(amount * (unit === 'hour' ? 60 : 1)));
      return { what: 'day', day: dayOf(moment), counted, ...timed(moment) };
    }
    case 'day': {
      const days = Math.ceil(amount);
      return { what: 'day', day: working ? addWorkingDays(today, days, calendar) : addDays(today, days), counted };
    }
    case 'week':
      return { what: 'day', day: addDays(today, Math.round(amount * 7)), counted };
    case 'fortnight':
      return { what: 'day', day: addDays(today, Math.round(amount * 14)), counted };
    default: {
      const months = amount * (unit === 'month' ? 1 : unit === 'quarter' ? 3 : 12);
      const whole = Math.floor(months);
      return { what: 'day', day: addDays(addMonths(today, whole), Math.round((months - whole) * 30)), counted };
    }
  }
}

type Reckoned = Omit<DayFound, 'from' | 'to'>;

function timed(moment: WallClock): { time?: string } {
  const time = timeOf(moment);
  return time === undefined ? {} : { time };
}

/** "1 year and 2 months": the second amount goes on where the first ends. */
function afterBoth(
  first: Reckoned,
  more: { amount: number; unit: Unit } | undefined,
  { now, calendar }: LineContext,
): Reckoned {
  if (!more) return first;
  const isShort = more.unit === 'minute' || more.unit === 'hour';
  const moment: WallClock = `${first.day}T${first.time ?? timeOf(now) ?? '00:00'}`;
  const next = afterCount(more.amount, more.unit, false, { now: moment, calendar });
  return { ...next, ...(!isShort && first.time !== undefined && { time: first.time }) };
}

/** How halves and quarters are written: "in 1/2 h". */
const FRACTIONS: Record<string, number> = {
  '1/2': 0.5,
  '½': 0.5,
  '1/4': 0.25,
  '¼': 0.25,
  '3/4': 0.75,
  '¾': 0.75,
};

function countBefore({ count, numbers, few, units }: Words): string {
  const number = `1/[24]|3/4|[½¼¾]|(?:- ?)?\\d+(?:[.,]\\d+)?|${wordsIn(numbers)}`;
  return [
    anyOf([count.before, count.upcoming && `(?:${count.upcoming})(?=\\d|${wordsIn(numbers)})`]),
    `(?:(?<few>${few})|(?<first>${number})${count.oneUnsaid ? '?' : ''})`,
    `(?:(?: ?[-–—] ?| (?:to|or) )(?<second>\\d+|${wordsIn(numbers)}))?`,
    ' ?',
    count.of && `(?:${count.of})?`,
    `(?:(?<halfBefore>${count.andHalf}) )?`,
    `(?:(?<workingDays>${count.workingDays})|(?:(?<working>${count.working})[ -]?)?(?<unit>${wordsIn(units)})`,
    `(?: ?(?<workingAfter>${count.working}))?)`,
    `(?: (?<andHalf>${count.andHalf}))?`,
    `(?:,? (?:and |и |si )?(?<more>\\d{1,4}|${wordsIn(numbers)}) ?(?:${count.of || '(?!)'})?(?<moreUnit>${wordsIn(units)}))?`,
    count.after && `(?:${count.after})?`,
  ].join('');
}

function countAfter({ count, numbers, few, units }: Words): string {
  const number = `(?:(?<fewAgo>${few})|(?<ago>\\d+|${wordsIn(numbers)})${count.oneUnsaid ? '?' : ''}(?:(?: ?[-–—] ?| (?:to|or) )(?<agoSecond>\\d+|${wordsIn(numbers)}))?)`;
  return `${number} ?${count.of && `(?:${count.of})?`}(?:(?<workingAgo>${count.working}) ?)?(?<agoUnit>${wordsIn(units)}) (?:${count.fromNow})`;
}

/** "2 upcoming weeks". */
function countUpcoming({ count, numbers, units }: Words): string {
  if (!count.upcoming) return '';
  return `(?<coming>\\d{1,3}|${wordsIn(numbers)}) ${count.upcoming}(?<comingUnit>${wordsIn(units)})`;
}
