import { once } from '../../domain/once';
import { CODE, MONEY_WORD, SIGN } from '../amounts/currencies';
import { dayFrom } from '../line/calendarDays';
import { plain } from '../line/text';
import { inCyrillic } from './transliterated';

const FILE_ENDING = /\.[a-z0-9]{2,5}$/iu;

/** Dates as files have them, each after what may not stand before it; a year stands within a century of ours. */
const YEAR = '(?<year>(?:19|20)\\d{2})';
const MONTH = '(?<month>0[1-9]|1[0-2])';
const DATE = '(?<date>0[1-9]|[12]\\d|3[01])';
const MONTH_NAME = '(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}';
const dates = once(() =>
  [
    `${YEAR}(?<mark>[-._ ]?)${MONTH}\\k<mark>${DATE}`,
    `${DATE}(?<mark>[-._ ]?)${MONTH}\\k<mark>${YEAR}`,
    `${DATE}(?<mark>[-._ ]?)${MONTH_NAME}\\k<mark>${YEAR}`,
    `${DATE}(?<mark>[-._])${MONTH}\\k<mark>(?<short>\\d{2})`,
    // "118-201126", where the figures cannot be a year, a month and a day as well.
    `(?<=\\d[-_ ])${DATE}(?<mark>)(?!1[3-9]|[2-9])${MONTH}(?<short>2[4-9]|3\\d)(?<!(?:2[4-9]|3\\d)(?:0[1-9]|1[0-2])\\d{2})`,
  ].map((form) => new RegExp(`(?<!\\d)${form}(?!\\d)`, 'iu')),
);

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** "INV-2026-11-20" may be a number; "118-20.11.2026" is a number and a date. */
const touched = once(() => /[\p{L}\d][-._ ]?$/u);

/** A sum with its currency glued to it, and what parts it from the number before it. */
const glued = once(
  () =>
    new RegExp(
      `(?<=\\d)(?!-\\d{2}(?![\\d.,]))[-_ ]+(?=(?:(?:${SIGN}|${CODE})\\d[\\d.,-]{0,14}|\\d[\\d.,-]{0,14}k?(?:${MONEY_WORD}|т\\.?р\\.?))(?:[-_ ]|$))`,
      'giu',
    ),
);
/** «Счет_1545_Лада»: the number ends at the mark, unless three figures or money follow and it may go on. */
const afterNumber = once(
  () => new RegExp(`(?<=(?:^|[\\p{L}_ №#-])\\d{3,10})_(?=\\p{L})(?!${MONEY_WORD}(?![\\p{L}]))`, 'giu'),
);
/** "118_12400": a part of four figures or more does not go on with thousands; nor does any where spaces part them. */
const PARTS = /(?<=\d)_(?=\d{4,}(?!\d))/gu;
const PARTS_AMONG_SPACES = /(?<=\d)_(?=\d)/gu;
/** "SchetNaOplatu118" */
const hump = once(() => /(?<=\p{Ll})(?=\p{Lu})/gu);
/** «№1545от03.11.2026» */
const WORD_BETWEEN = /(?<=\d)(от|из|din|from|of|ot)(?=\d)/giu;

/**
 * A file's name as a line: without its ending, marks for spaces, and a date or a sum that is joined to the document's
 * number parted from it.
 */
export function lineOfFile(name: string): string {
  const bare = name.replace(FILE_ENDING, '').replace(hump(), ' ');
  const whole = bare.includes(' ') ? bare.replace(PARTS_AMONG_SPACES, ', ') : bare;
  const parted = whole.replace(WORD_BETWEEN, ' $1 ').replace(glued(), ', ').replace(afterNumber(), ', ');
  return inCyrillic(withDateApart(parted).replace(PARTS, ', ').replaceAll('_', ' '));
}

/** The date stands after the number, however they were joined; the first that is a day counts. */
function withDateApart(name: string): string {
  for (const form of dates()) {
    const match = form.exec(name);
    if (!match) continue;
    const { year, short, month, name: monthName, date } = match.groups ?? {};
    const inYear = Number(year ?? `20${short}`);
    const inMonth = monthName ? MONTHS.indexOf(plain(monthName)) + 1 : Number(month);
    const day = dayFrom(inYear, inMonth, Number(date));
    if (!day) continue;
    const before = name.slice(0, match.index);
    const after = name.slice(match.index + match[0].length);
    if (isApart(before, after, match[0]) || (/^\d+$/u.test(match[0]) && ofCode().test(before))) return name;
    const written = day.split('-').reverse().join('.');
    return numberAfter().test(after) && touched().test(before)
      ? `${before.replace(/[-._ ]+$/u, '')} ${after.replace(/^[-._ ]+/u, '')}, ${written}`
      : `${before.replace(/(?<=\d)[-._]+$/u, '')} ${written} ${after}`;
  }
  return name;
}

/** "INV-20261118-01" is a number all of it. */
const ofCode = once(() => /(?<!\p{L})\p{L}{1,3}-?$/u);

/** "Invoice_20261120_1545": the number comes last. */
const numberAfter = once(() => /^[-._ ]+\p{L}{0,4}-?\d[\p{L}\d/-]{0,15}$/u);

/** With spaces and points around it the date is read as in any line. */
function isApart(before: string, after: string, written: string): boolean {
  return (
    /[./]|-\d{2}-/u.test(written) &&
    /(?:^|[\s_]|\p{L}\.)$/u.test(before) &&
    /^(?:$|[\s_])/u.test(after) &&
    !numberAfter().test(after)
  );
}
