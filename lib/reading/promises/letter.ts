import { once } from '../../domain/once';
import { anyOf, tidy } from '../line/text';

/** Where an older letter begins: the line that mail programs put above it. */
const quotation = once(
  () =>
    new RegExp(
      anyOf([
        '^(?:-{2,} ?(?:original|forwarded|исходное|пересылаемое|mesaj)|_{10,}$|(?:from|от|от кого|de la|expeditor): ?.*@)',
        '(?:wrote|пишет|писал(?:\\(а\\)|а)?|написал(?:\\(а\\)|а)?|a scris) ?:$',
        '<[^<>\\s]+@[^<>\\s]+> ?:$',
      ]),
      'iu',
    ),
);

/** The line before a signature (RFC 3676, section 4.3), what people draw instead, and farewells. */
const farewell = once(
  () =>
    new RegExp(
      `^(?:--|[-—_=*]{2,}|${anyOf([
        '(?:with )?(?:best|kind|kindest|warm)(?: (?:regards|wishes))?|regards|sincerely|yours (?:sincerely|faithfully|truly)',
        'cheers|с (?:глубоким )?уважением|с наилучшими(?: пожеланиями)?|всего (?:доброго|хорошего)|до связи|хорошего дня',
        'cu (?:mult |deosebit[ăa] )?(?:stim[ăa]|respect|considera[țţt]ie|drag)|toate cele bune',
        'cele mai bune g[âa]nduri|o zi (?:bun[ăa]|frumoas[ăa])',
      ])}(?:[ ,.!–—-].{0,60})?)$`,
      'iu',
    ),
);

/** A program or a person broke the line here, and the sentence goes on. */
const LONG_LINE = 50;

/** What follows is left out: a paragraph this long is no letter between people. */
const LONGEST_LINE = 20_000;

/** Lines that the writer wrote: without quoted ones, and up to the signature or the older letter. */
export function ownLines(text: string): string[] {
  const own: string[] = [];
  for (const raw of text.split(/\r\n|\r|\n/u)) {
    const line = tidy(raw.slice(0, LONGEST_LINE));
    if (line.startsWith('>')) continue;
    if (farewell().test(line) || quotation().test(line.slice(-200)) || quotation().test(line.slice(0, 200))) break;
    own.push(line);
  }
  return own;
}

/** A shorter sentence has no verb and day; a longer one is a list or a form. */
const SHORTEST_SENTENCE = 6;
const LONGEST_SENTENCE = 400;

/** The sentences that the writer of a letter wrote, tidied; questions keep their mark. Linear in the text. */
export function ownSentences(text: string): string[] {
  return paragraphs(ownLines(text.toWellFormed()))
    .flatMap(sentencesOf)
    .filter((sentence) => sentence.length >= SHORTEST_SENTENCE && sentence.length <= LONGEST_SENTENCE);
}

function paragraphs(lines: readonly string[]): string[] {
  const joined: string[][] = [];
  let last = '';
  for (const line of lines) {
    const goesOn = last.length >= LONG_LINE && /[\p{L}\p{N},]$/u.test(last) && /^[\p{Ll}\p{N}]/u.test(line);
    if (goesOn) joined.at(-1)?.push(line);
    else joined.push([line]);
    last = line;
  }
  return joined.map((some) => some.join(' '));
}

/** After a full stop a sentence begins with a capital: "5 dec. la 12" and «на след. неделе» go on. */
const end = once(() => /(?<=[!?…])\s+|(?<=\.)\s+(?=["'«„“(]?\p{Lu})/u);

function sentencesOf(paragraph: string): string[] {
  return paragraph
    .split(end())
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
