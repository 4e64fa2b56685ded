import { once } from '../../domain/once';
import { looksLikeCompany } from './company';
import { behindFarewell, isFarewell, isRule, mayBeFarewell } from './farewells';
import { isFooter, isProgramsOwn } from './footers';
import { beginsOlderLetter, isDated } from './olderLetters';
import type { Signature } from './signatureText';

/** Signatures are short; nothing is looked for further up or further right, so that no letter takes long to read. */
const MOST_TEXT = 6_000;
const MOST_LINES = 30;
const MOST_LINES_ALONE = 12;
const LONGEST_LINE = 300;
const LONGEST_PART = 100;

export function signatureOf(text: string): Signature {
  const lines = withoutUnmarked(writersLines(text.slice(-MOST_TEXT)));
  const farewell = lastFarewell(lines);
  if (farewell === undefined) return withoutFarewell(lines);
  const rest = behindFarewell(lines[farewell] ?? '');
  const below = lines.slice(farewell + 1);
  const next = below.findIndex((line) => isFarewell(line) || isRule(line) || postscript().test(line));
  return signatureFrom([rest, ...(next < 0 ? below : below.slice(0, next))].filter(Boolean), true, false);
}

/** Of several, "Best regards" above the name and "Have a nice day!" below it, the last that something stands below. */
function lastFarewell(lines: readonly string[]): number | undefined {
  const farewells = lines.flatMap((line, at) => (isRule(line) || closesLetter(lines, at) ? [at] : []));
  return (
    farewells.findLast((at, index) => {
      const end = farewells[index + 1] ?? lines.length;
      return behindFarewell(lines[at] ?? '') !== '' || lines.slice(at + 1, end).some((line) => !isProse(line));
    }) ?? farewells.at(-1)
  );
}

/** Two letters, each with a farewell and a name of its own, and nothing that parts them: the upper one is the answer. */
function withoutUnmarked(lines: string[]): string[] {
  const signed = lines.flatMap((_, at) => {
    const name = closesLetter(lines, at) ? nameBelow(lines, at) : undefined;
    return name ? [{ at, words: name.split(' ') }] : [];
  });
  const [first] = signed;
  const other = signed.find(({ words }) => !words.some((word) => first?.words.includes(word)));
  if (!first || !other) return lines;
  const letter = lines.findIndex((line, at) => at > first.at + 1 && (isProse(line) || line.endsWith(',')));
  return letter < 0 || letter > other.at ? lines : lines.slice(0, letter);
}

function closesLetter(lines: readonly string[], at: number): boolean {
  return isFarewell(lines[at] ?? '') || isUnknownFarewell(lines, at);
}

/** The name under a farewell or behind it. */
function nameBelow(lines: readonly string[], at: number): string | undefined {
  return [behindFarewell(lines[at] ?? ''), lines[at + 1] ?? ''].find((line) => namePattern().test(line));
}

/** Two capitals, or one name: what people sign with. */
const namePattern = once(() => /^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,3}$/u);
const OPENS = /^(?:dear|hi|hello|hey|уважаем|здравств|добр|привет|bun|stimat|drag|salut)/iu;
/** What was forgotten is no part of the signature above it. */
const postscript = once(() => /^(?:p\. ?p?\.? ?s|ps|п\. ?с|з\. ?ы|зы|постскриптум)(?![\p{L}])/iu);

function isUnknownFarewell(lines: readonly string[], at: number): boolean {
  return (
    at > 0 && mayBeFarewell(lines[at] ?? '') && !OPENS.test(lines[at] ?? '') && namePattern().test(lines[at + 1] ?? '')
  );
}

function writersLines(text: string): string[] {
  const lines = text
    .normalize('NFC')
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line) => line.replace(/[\p{Cc}\u00a0\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu, ' ').trim())
    .filter((line) => line !== '' && line.length <= LONGEST_LINE);
  const below = withoutOlder(lines.slice(lines.findLastIndex((line) => line.startsWith('>')) + 1));
  // Answers stand below what they answer too; what is left of a broken quotation there is no answer.
  const own =
    below.length < lines.length && below.some((line) => isFarewell(line) || isSentence(line))
      ? below
      : withoutOlder(lines);
  return own.slice(-MOST_LINES);
}

function withoutOlder(lines: readonly string[]): string[] {
  const older = lines.findIndex(
    (line, at) => isProgramsOwn(line) || beginsOlderLetter(lines, at) || isRuleOfOlder(lines, at),
  );
  const own = older < 0 ? lines : lines.slice(0, older);
  const farewell = own.findLastIndex(isFarewell);
  const footer = own.findIndex((line, at) => at > farewell && isFooter(line));
  const written = footer < 0 ? own : own.slice(0, footer);
  // The rule that a program draws above what it adds closes nothing of the writer's.
  const end = written.findLastIndex((line) => !isRule(line)) + 1;
  return written.slice(0, end);
}

/** A rule drawn under the writer's name, with a date or another name below it. "--" is the writer's own. */
function isRuleOfOlder(lines: readonly string[], at: number): boolean {
  if (!isRule(lines[at] ?? '') || lines[at] === '--') return false;
  if (lines.slice(at + 1, at + 3).some(isDated)) return true;
  const signed = lines.slice(Math.max(0, at - MOST_LINES_ALONE), at);
  const farewell = signed.findLastIndex(isFarewell);
  const above = farewell < 0 ? undefined : nameBelow(signed, farewell);
  const below = lines[at + 1] ?? '';
  if (!above || !namePattern().test(below) || !below.includes(' ')) return false;
  const words = above.split(' ');
  return !below.split(' ').some((word) => words.includes(word));
}

/** Without a farewell the signature is what stands below the last sentence, or above a sentence that closes it. */
function withoutFarewell(lines: readonly string[]): Signature {
  const end = lines.findLastIndex((line) => !isProse(line)) + 1;
  const last = lines.slice(0, end).findLastIndex(isProse);
  const block = lines.slice(last + 1, end).slice(-MOST_LINES_ALONE);
  const isClosed = end < lines.length;
  if (isClosed && !looksSigned(block, lines.length - end)) return signatureFrom([], false, false);
  // "Ok. / Anna": sentences of a word or two are sentences when the name stands alone under them.
  const said = block.findLastIndex(isSentence);
  const isName = said >= 0 && said === block.length - 2;
  return signatureFrom(isName ? block.slice(-1) : block, false, isName || (last >= 0 && block.length === 1));
}

/** Above a sentence more is asked of a signature: a name, and a number, an address or a site. */
function looksSigned(block: readonly string[], linesBelow: number): boolean {
  return (
    linesBelow <= 2 &&
    block.length >= 2 &&
    namePattern().test(block[0] ?? '') &&
    block.some((line) => /\d{3}|@|www\./u.test(line))
  );
}

/** Of however few words: "Ok." */
function isSentence(line: string): boolean {
  return isProse(line) || (/^[^\d@]*[.!?…]$/u.test(line) && !looksLikeCompany(line));
}

function isProse(line: string): boolean {
  const words = line.split(' ').length;
  return (words > 12 && !/[|•·]/u.test(line)) || (words > 4 && /[.!?…]$/u.test(line));
}

function signatureFrom(lines: string[], afterFarewell: boolean, belowSentence: boolean): Signature {
  const parts = lines
    .flatMap((line) => line.split(/[|•·;\t]|,(?=\s)|\s[-–—/@]+\s|\s{3,}/u))
    .map((part) => part.replace(/^[\s,*_–—-]+|[\s,*_–—-]+$/gu, ''))
    .filter((part) => part !== '' && part.length <= LONGEST_PART);
  return { lines, parts, afterFarewell, belowSentence };
}
