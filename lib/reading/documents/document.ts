import type { DocumentReading } from '../../domain/documentReading';
import { type Day, dayOf } from '../../domain/wallClock';
import { amountsIn } from '../amounts';
import { isCreditNote } from '../amounts/givesBack';
import type { LineContext, Span } from '../line/found';
import { plain, tidy } from '../line/text';
import { ownLines } from '../promises/letter';
import { type BareSum, bareSumsIn, inCurrency, onlyCurrency } from './bareSums';
import { datesIn, endOf, issuedIn, type Term, termIn, untilIn, type WrittenDate } from './dates';
import { lineOfFile } from './fileName';
import { type Head, headsIn } from './heads';
import { type CalledAmount, calledIn, totalOf } from './total';
import { inCyrillic } from './transliterated';

/** What a letter shows of itself; all of it was written by people. */
export interface DocumentLetter {
  subject: string;
  /** File names with their endings. */
  attachments: readonly string[];
  text: string;
}

export interface DocumentContext extends LineContext {
  /** The user's own currency (ISO 4217): what "lei", "руб." and "$" mean where they may mean it. */
  currency?: string;
}

interface Line {
  plain: string;
  heads: Head[];
  dates: WrittenDate[];
  amounts: CalledAmount[];
  bareSums: BareSum[];
}

const LONGEST_LINE = 400;
const MOST_LINES = 500;
/** «3» ноября: forms leave the day in quotation marks. Its place in the line stays. */
const QUOTED_DAY = /[«"„“](?<day>\d{1,2})[»"”]/gu;
/** A name of a file is never longer. */
const LONGEST_FILE_NAME = 300;

/**
 * Reads which document a letter carries, from its file names, its subject and its own text, quoted letters left out.
 * English, Russian and Romanian at once. Linear in the text; never throws.
 */
export function readDocument(letter: DocumentLetter, context: DocumentContext): DocumentReading {
  const read = (line: string) => readLine(line, context);
  const files = letter.attachments.slice(0, 100).map((name) => read(lineOfFile(name.slice(0, LONGEST_FILE_NAME))));
  const subject = read(inCyrillic(letter.subject.slice(0, LONGEST_LINE).replaceAll('_', ' ')));
  const text = ownLines(letter.text.toWellFormed()).slice(0, MOST_LINES).map(read);
  const lines = [...files, subject, ...text];
  const { amount, amounts } = totalOf(
    calledOf(lines, context.currency),
    lines.some(({ plain }) => isCreditNote(plain)),
  );
  const kind = kindOf(files) ?? kindOf([subject]) ?? kindOf(text);
  if (!kind) return { kind: 'other', ...(amount && { amount }), amounts };

  const heads = lines.flatMap((line) =>
    line.heads.filter((head) => head.kind === kind).map((head) => ({ line, head })),
  );
  const number = heads.find(({ head }) => head.number !== undefined)?.head.number;
  const today = dayOf(context.now);
  const issued =
    heads
      .filter(({ head }) => head.number === undefined || head.number === number)
      .map(({ line, head }) => issuedIn(line.plain, line.dates, endOfHead(head), today))
      .find((day) => day !== undefined) ??
    text.map((line) => issuedIn(line.plain, line.dates, undefined, today)).find((day) => day !== undefined);
  const until = untilOf([subject, ...text, ...files], issued, context);
  return {
    kind,
    ...(number && { number }),
    ...(amount && { amount }),
    amounts,
    ...(issued && { issued }),
    ...(until && { until }),
  };
}

function readLine(written: string, context: DocumentContext): Line {
  const shown = tidy(written.toWellFormed().slice(0, LONGEST_LINE)).replace(QUOTED_DAY, ' $<day> ');
  const line = plain(shown);
  const dates = datesIn(line, shown, context);
  const withoutDates = blanked(line, dates);
  const heads = headsIn(line, shown, dates, sureAmountsIn(withoutDates, context.currency));
  const numbers = heads.map(({ numberAt }) => numberAt).filter((at) => at !== undefined);
  const amounts = amountsIn(blanked(withoutDates, numbers), context.currency);
  const headEnds = [...heads.map((head) => ({ from: head.from, to: endOfHead(head) })), ...dates];
  const bareSums = bareSumsIn(blanked(withoutDates, [...numbers, ...amounts]), heads.map(endOfHead));
  return { plain: line, heads, dates, amounts: calledIn(line, amounts, headEnds), bareSums };
}

/** What may as well be something else does not take a number away from its document. */
function sureAmountsIn(line: string, own: string | undefined): Span[] {
  return amountsIn(line, own).filter(({ or }) => or === undefined);
}

/** All amounts of the letter; those without a currency are in the one that the letter reckons in. */
function calledOf(lines: readonly Line[], own: string | undefined): CalledAmount[] {
  const named = lines.flatMap(({ amounts }) => amounts);
  const bare = lines.flatMap(({ bareSums }) => bareSums);
  if (bare.length === 0) return named;
  const only = onlyCurrency(
    named.map(({ money }) => money),
    lines.map((line) => line.plain),
    own,
  );
  return [...named, ...bare.map((sum) => inCurrency(sum, only)).filter((sum) => sum !== undefined)];
}

/** The line with dates and numbers put out of sight, every other character in its place. */
function blanked(line: string, spans: readonly Span[]): string {
  return spans.reduce((text, { from, to }) => `${text.slice(0, from)}${'·'.repeat(to - from)}${text.slice(to)}`, line);
}

function endOfHead({ to, numberAt }: Head): number {
  return numberAt?.to ?? to;
}

/** The first document that is named. */
function kindOf(lines: readonly Line[]): Head['kind'] | undefined {
  return lines.flatMap(({ heads }) => heads)[0]?.kind;
}

function untilOf(lines: readonly Line[], issued: Day | undefined, context: DocumentContext): Day | undefined {
  for (const line of lines) {
    const day = untilIn(line.plain, line.dates);
    if (day) return day;
  }
  const term = lines.map((line) => termIn(line.plain)).find((one): one is Term => one !== undefined);
  return term && endOf(term, issued, context);
}
