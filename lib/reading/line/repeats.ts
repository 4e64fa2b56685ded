import { addDays, type Day, dayOf, weekdayOf } from '../../domain/wallClock';
import { addMonths } from './calendarDays';
import type { Finder, Found } from './found';
import { looksFinished } from './lineEnd';
import { anyOf, lookUp, wholeWords, wordsIn } from './text';
import type { Repeat, Words } from './words';

/**
 * "every Monday", «ежемесячно», "anual". What comes again in any other way ("every two weeks") is found too, so that it
 * is not taken for one date.
 */
export function repeatsIn({ repeats, weekdays, months, units }: Words): Finder {
  const unit = wordsIn(units);
  const dated = [
    [`(?:${repeats.every})(?= ${anyOf(weekdays)}(?![\\p{L}\\p{N}]))`, 'weekly'],
    [`(?:${repeats.every})(?= \\d{1,2}[^ ]{0,4} ${anyOf(months)}(?![\\p{L}\\p{N}]))`, 'yearly'],
    [`(?:${repeats.every})(?= \\d{1,2}(?:${repeats.ordinal})(?! ?${unit}(?![\\p{L}\\p{N}])))`, 'monthly'],
  ] as const;
  const patterns = dated.map(([words, repeat]) => [wholeWords(words), repeat] as const);
  const said = lookUp(repeats.words);
  const isAdjective = lookUp([[repeats.adjectives, true]]);
  const words = wholeWords(wordsIn(repeats.words));

  return (line, _context, shown) => [
    ...patterns.flatMap(([pattern, repeat]) =>
      Array.from(line.matchAll(pattern), (match): Found => ({ ...spanOf(match), what: 'repeat', repeat })),
    ),
    ...Array.from(line.matchAll(words), (match): Found => {
      const span = spanOf(match);
      const loose = isAdjective(match[0]) === true && !looksFinished(line, shown, span.to);
      return { ...span, what: 'repeat', repeat: said(match[0]) ?? 'other', loose };
    }),
  ];
}

/** "on Mondays", «по понедельникам», "lunea". */
export function repeatedWeekdaysIn({ repeats }: Words): Finder {
  const weekdayCalled = lookUp(repeats.weekdays.map((name, index) => [name, index + 1] as const));
  const pattern = wholeWords(anyOf(repeats.weekdays));
  return (line, { now }) =>
    Array.from(line.matchAll(pattern), (match): Found => {
      const today = dayOf(now);
      const weekday = weekdayCalled(match[0]) ?? 1;
      const ahead = (weekday - weekdayOf(today) + 7) % 7 || 7;
      return { ...spanOf(match), what: 'day', day: addDays(today, ahead), repeat: 'weekly' };
    });
}

/** When what comes again without a day ("monthly") comes first: a whole period from now. */
export function firstOf(repeat: Repeat, today: Day): Day {
  if (repeat === 'weekly') return addDays(today, 7);
  return addMonths(today, repeat === 'monthly' ? 1 : 12);
}

function spanOf(match: RegExpExecArray) {
  return { from: match.index, to: match.index + match[0].length };
}
