/** A card's lines, each whole, and the line of the file on which it begins. */
export interface CardLines {
  line: number;
  lines: string[];
  isBroken: boolean;
}

/** Beyond these a card is no person's. */
const MOST_LINES = 500;
const LONGEST = 20_000;

/** What is not read: pictures, sounds, keys, however large. */
const SKIPPED = /^(?:[\w-]{1,40}\.)?(?:PHOTO|LOGO|SOUND|KEY|X-MS-CARDPICTURE|X-ABADR)[;:]/iu;
const SOFT_BREAK = /=$/u;
const QUOTED = /;(?:ENCODING=)?QUOTED-PRINTABLE[;:]/iu;
const PROPERTY = /^(?:[\w-]{1,40}\.)?[\w-]{1,40}[;:]/u;

/** The cards of a file, unfolded; what is within a skipped property is passed over without being kept. */
export function* cardsIn(text: string): Generator<CardLines> {
  let card: CardLines | undefined;
  let isSkipping = false;
  for (const { at, line } of linesOf(text)) {
    if (/^BEGIN:VCARD\s*$/iu.test(line)) {
      if (card) yield { ...card, isBroken: true };
      card = { line: at, lines: [], isBroken: false };
      isSkipping = false;
    } else if (!card) continue;
    else if (/^END:VCARD\s*$/iu.test(line)) {
      yield card;
      card = undefined;
    } else isSkipping = add(card, line, isSkipping);
  }
  if (card) yield { ...card, isBroken: true };
}

/** Answers whether what follows belongs to a property that is skipped. */
function add(card: CardLines, line: string, isSkipping: boolean): boolean {
  const before = card.lines.at(-1);
  const isFolded = /^[ \t]/u.test(line);
  if (isSkipping && (isFolded || !PROPERTY.test(line))) return true;
  if (isFolded && before !== undefined) append(card, before + line.slice(1));
  else if (before !== undefined && SOFT_BREAK.test(before) && QUOTED.test(before.slice(0, 200)))
    append(card, before.replace(SOFT_BREAK, '') + line);
  else if (SKIPPED.test(line.slice(0, 100))) return true;
  else if (line.trim() !== '' && card.lines.length < MOST_LINES) card.lines.push(line.slice(0, LONGEST));
  return false;
}

function append(card: CardLines, line: string): void {
  if (line.length <= LONGEST) card.lines[card.lines.length - 1] = line;
}

function* linesOf(text: string): Generator<{ at: number; line: string }> {
  let number = 1;
  for (let from = 0; from < text.length; number++) {
    const found = text.indexOf('\n', from);
    const end = found < 0 ? text.length : found;
    yield { at: number, line: text.slice(from, text[end - 1] === '\r' ? end - 1 : end) };
    from = end + 1;
  }
}
