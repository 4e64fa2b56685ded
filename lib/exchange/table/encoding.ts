import type { Encoding } from '../../domain/bankColumns';

export interface Decoded {
  text: string;
  encoding: Encoding;
}

/** How many words of its trade a reader finds in a text, and of those of western and of central Europe. */
export interface KnownWords {
  all: number;
  western: number;
  central: number;
}

/**
 * The text of a file: UTF-8 and UTF-16 by their marks; without one UTF-8 where nearly all letters are; else the one-byte
 * encodings by what they make of the text, told by the words that `wordsIn` knows. `given` is the user's word.
 */
export function decode(bytes: Uint8Array, wordsIn: (text: string) => KnownWords, given?: Encoding): Decoded {
  const encoding = given ?? markOf(bytes) ?? wideOf(bytes) ?? (isUtf8(bytes) ? 'utf-8' : legacyOf(bytes, wordsIn));
  return { text: decoded(bytes, encoding), encoding };
}

function decoded(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(bytes);
}

function markOf([first, second, third]: Uint8Array): Encoding | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** Two bytes a letter without a mark: every other byte of figures and signs is nothing. */
function wideOf(bytes: Uint8Array): Encoding | undefined {
  const start = bytes.subarray(0, 2_000);
  const zeros = [0, 0];
  start.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > start.length / 8 && even === 0) return 'utf-16le';
  return even > start.length / 8 && odd === 0 ? 'utf-16be' : undefined;
}

/** Of ten letters outside of ASCII nine must be right: no other encoding passes so by chance, and a file may be hurt. */
const MOST_WRONG = 1 / 10;
const UTF8_SAMPLE = 200_000;

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    // Not UTF-8, or hurt: its beginning tells.
  }
  const text = decoded(bytes.subarray(0, UTF8_SAMPLE), 'utf-8');
  const wrong = text.match(/\uFFFD/gu)?.length ?? 0;
  // A file that was cut off may end within a letter.
  if (wrong === 1 && text.trimEnd().endsWith('\uFFFD')) return true;
  const right = (text.match(/\P{ASCII}/gu)?.length ?? 0) - wrong;
  return right > 0 && wrong <= right * MOST_WRONG;
}

const LEGACY = ['windows-1251', 'windows-1250', 'windows-1252', 'ibm866', 'koi8-r'] as const;
const SAMPLE = 20_000;

/** Of these no language is made: a letter beside one was written in another encoding. */
const STRAYS =
  /[A-Za-z][А-яЁё]|[А-яЁё][A-Za-z]|[\u2500-\u259F¤¦©¬±µ¶¸¼½¾¿]\p{L}|\p{Ll}[А-ЯЁ]|\p{L}[¹³²ª¿¾¼½µ¶¸§¤¦±\u2500-\u259F]|\u0098|[\u0080-\u009F]/gu;

/** A word of Cyrillic letters alone, as no Romanian or Polish text makes one. */
const CYRILLIC_WORD = /(?<!\p{L})[А-ЯЁ]?[а-яё]{2,}(?!\p{L})|(?<!\p{L})[А-ЯЁ]{3,}(?!\p{L})/gu;

/** Known words weigh most, then whole words of Cyrillic, less what belongs to no language. */
function legacyOf(bytes: Uint8Array, wordsIn: (text: string) => KnownWords): Encoding {
  const sample = bytes.subarray(0, SAMPLE);
  const ranked = LEGACY.map((encoding, index) => {
    const text = decoded(sample, encoding);
    const cyrillic = text.match(CYRILLIC_WORD)?.length ?? 0;
    const strays = text.match(STRAYS)?.length ?? 0;
    const words = wordsIn(text);
    // Both know ö and é; of the letters that they do not share, the languages tell.
    const isAtHome = encoding === 'windows-1252' ? words.western > words.central : words.central >= words.western;
    return { encoding, index, score: words.all * 5 + cyrillic - strays * 2 + (isAtHome ? 1 : 0) };
  });
  return ranked.sort((a, b) => b.score - a.score || a.index - b.index)[0]?.encoding ?? 'windows-1251';
}
