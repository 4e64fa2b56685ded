/**
 * One spelling for all the ways in which a name is written: lower case, no marks, Latin letters, and of the ways to write
 * a Cyrillic letter in Latin one. «Сергеев», "Sergeev" and "Sergeyev" come to the same. It is for finding alone: what it
 * gives is no transliteration that anybody should read.
 */

/** Cyrillic as it is commonly written in Latin; letters that are others with a mark come to these by losing it. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', ё: 'e', є: 'ie', ж: 'zh', з: 'z', и: 'i', і: 'i' },
  ...{ ї: 'i', й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ў: 'u' },
  ...{ ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'iu', я: 'ia' },
  ...{ ђ: 'dj', ј: 'j', љ: 'lj', њ: 'nj', ћ: 'ch', џ: 'dzh' },
  // Latin letters whose mark is a part of them.
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' },
};

/** An apostrophe in a Cyrillic word is a sign as ъ is («Мар’яна»). */
const SIGN = /([\u0430-\u044f\u0451-\u045f\u0491])['’ʼ](?=[\u0430-\u044f\u0451-\u045f\u0491])/gu;

/** Longer words are found by so many letters. */
const LONGEST_WORD = 32;

/** The words of a text, each in its one spelling; of a long text as many as `most`. */
export function foldedWords(text: string, most = 60): string[] {
  const bare = bareOf(text.slice(0, 2_000));
  const words: string[] = [];
  for (const [word] of bare.matchAll(/[\p{L}\p{N}]+/gu)) {
    const folded = oneSpelling(word.slice(0, LONGEST_WORD));
    if (folded) words.push(folded);
    if (words.length === most) break;
  }
  return words;
}

/** Anything beyond what is written on an English keyboard. */
const OTHER_LETTERS = /[^ -~\s]/gu;

function bareOf(text: string): string {
  const low = text.toLowerCase();
  if (low.search(OTHER_LETTERS) < 0) return low;
  return low
    .replace(SIGN, '$1')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(OTHER_LETTERS, (letter) => LETTERS[letter] ?? letter);
}

/** What stands for what, one after the other: each works on what those before it left. */
const VARIANTS: readonly (readonly [RegExp, string])[] = [
  // Solovyov, Fjodor: ё
  [/([bcdfghklmnpqrstvwxz])[yj]o/g, '$1e'],
  [/[yj]/g, 'i'],
  // Shcherbakov, Scherbakov; Schmidt is Шмидт
  [/shch|sch/g, 'sh'],
  [/kh/g, 'h'],
  [/ph/g, 'f'],
  [/w/g, 'v'],
  [/x/g, 'ks'],
  // Țurcan, Tsurkan, Curcan; Construct is Конструкт
  [/ts|ck|q|c(?!h)/g, 'k'],
  [/kk+/g, 'k'],
  // Vasiliy, Vasily, Vasilii
  [/ii+/g, 'i'],
  // Sergeyev, Soloviev, Vasilyev, Yelena
  [/ie/g, 'e'],
];

function oneSpelling(word: string): string {
  if (/^\p{N}+$/u.test(word)) return word;
  return VARIANTS.reduce((spelt, [variant, one]) => spelt.replace(variant, one), word);
}

/** With one of these the end of what was typed may become another letter: "sergey" may go on to "sergeyev". */
const GOING_ON = ['', 'e', 'h', 's', 'o', 'k'];

/**
 * The beginnings that a word which is still being typed may have, the usual first. None begins with another, so that
 * whatever is meant is found once.
 */
export function openBeginnings(word: string): string[] {
  const beginnings: string[] = [];
  const bare = bareOf(word);
  // A sign that is not written in Latin begins nothing yet.
  if (foldedWords(bare).length === 0) return [];
  for (const next of GOING_ON) {
    const [folded] = foldedWords(bare + next);
    if (folded && !beginnings.some((known) => folded.startsWith(known))) beginnings.push(folded);
  }
  return beginnings;
}

/** The words of a text as they stand, for `openBeginnings`. */
export function typedWords(text: string): string[] {
  return bareOf(text.slice(0, 200)).match(/[\p{L}\p{N}]+/gu) ?? [];
}
