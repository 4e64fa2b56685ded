import { once } from '../../domain/once';
import { addDays, type Day, dayOf } from '../../domain/wallClock';
import { onWorkingDay, type WorkCalendar } from '../../domain/workingDays';
import { addMonths, dayFrom, lastWorkingDay, monthOf, yearOf } from './calendarDays';
import { edgeBefore } from './edges';
import type { Finder, Found } from './found';
import { looksFinished } from './lineEnd';
import { PERIODS } from './periods';
import { anyOf, lookUp, type Table, wholeWords, wordsIn } from './text';
import type { Edge } from './words';

const QUARTER = wordsIn(PERIODS.filter(([, period]) => period === 'quarter'));

const NUMBERS: Table<number> = [
  ['first|1st|1(?:-(?:й|го|м))?|перв(?:ый|ого|ом|ому)|intai|i', 1],
  ['second|2nd|2(?:-(?:й|го|м))?|втор(?:ой|ого|ом|ому)|al doilea|ii', 2],
  ['third|3rd|3(?:-(?:й|го|м))?|трет(?:ий|ьего|ьем|ьему)|al treilea|iii', 3],
  ['fourth|4th|4(?:-(?:й|го|м))?|четверт(?:ый|ого|ом|ому)|al patrulea|iv', 4],
];
const numberOf = lookUp(NUMBERS);

const YEAR = '(?:,? (?:of |din )?(?<year>20\\d{2}))?(?: ?(?:года?|г\\.?)(?![\\p{L}\\p{N}]))?';
const pattern = once(() =>
  wholeWords(
    anyOf([
      `(?:the )?(?<before>${wordsIn(NUMBERS)}) ${QUARTER}${YEAR}`,
      `(?:trimestrul|trim\\.?) (?<after>${wordsIn(NUMBERS)})${YEAR.replace('<year>', '<yearAfter>')}`,
      `(?<yearShort>20\\d{2} ?)?q(?<short>[1-4])${YEAR.replace('<year>', '<yearLast>')}`,
    ]),
  ),
);

/** "The Q3 report" and «отчёт за 3 квартал» are about a quarter. */
const when = once(
  () =>
    /(?:^|[,;:(–—-] ?|(?<![\p{L}\p{N}])(?:in|by|during|until|till|before|from|since|starting|во?|до|ко?|с|pana in|din|pe|early|mid|late|the) )$/u,
);

/** "Third quarter", "Q4 2027", «в третьем квартале»: begins on its first working day; the one going on, by its last. */
export const quartersOfYear: Finder = (line, { now, calendar, throughEnd }, shown) =>
  Array.from(line.matchAll(pattern()), (match): Found | undefined => {
    const group = match.groups ?? {};
    const quarter = Number(group.short ?? numberOf(group.before ?? group.after ?? ''));
    const said = group.year ?? group.yearAfter ?? group.yearShort ?? group.yearLast;
    const before = line.slice(Math.max(0, match.index - 60), match.index);
    const [edge, length] = edgeBefore(before);
    const to = match.index + match[0].length;
    if (!edge && !(when().test(before) && looksFinished(line, shown, to))) return undefined;
    const today = dayOf(now);
    const current = Math.ceil(monthOf(today) / 3);
    const year = said ? Number(said) : yearOf(today) + (quarter < current ? 1 : 0);
    const first: Day = dayFrom(year, 3 * quarter - 2, 1) ?? today;
    const end = addMonths(first, 3);
    const isNow = first <= today && today < end;
    const span = { from: match.index - length, to };
    return { ...span, what: 'day', day: dayIn(first, edge ?? (isNow || throughEnd ? 'end' : 'start'), calendar) };
  }).filter((one) => one !== undefined);

function dayIn(first: Day, edge: Edge, calendar: WorkCalendar): Day {
  const end = addMonths(first, 3);
  switch (edge) {
    case 'first-day':
      return first;
    case 'last-day':
      return addDays(end, -1);
    case 'end':
      return lastWorkingDay(first, end, calendar);
    case 'middle':
      return onWorkingDay(addDays(addMonths(first, 1), 14), calendar);
    default:
      return onWorkingDay(first, calendar);
  }
}
