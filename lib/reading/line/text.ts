import { once } from '../../domain/once';

/**
 * Marks that turn the direction of writing, joiners of nothing, and control characters: they show nothing
 * and can make a line look like another one.
 */
const invisible = once(() => /[\p{Cc}\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+/gu);

/** The line as it is shown and stored: one space between words, composed letters, nothing invisible. */
export function tidy(line: string): string {
  return line.normalize('NFC').replace(invisible(), ' ').replace(/\s+/gu, ' ').trim();
}

const PLAIN_LETTERS: Record<string, string> = {
  ă: 'a',
  â: 'a',
  î: 'i',
  ș: 's',
  ş: 's',
  ț: 't',
  ţ: 't',
  ё: 'е',
  '’': "'",
};

/**
 * The tidy line in small letters and without the marks that people leave out: "Mâine" is "maine", «чётко» is «четко».
 * Every character stays in its place, so that a position here is a position in the tidy line.
 */
export function plain(tidied: string): string {
  return Array.from(tidied, (letter) => {
    const small = letter.toLowerCase();
    // "İ" becomes two characters in small letters and would move everything after it.
    return PLAIN_LETTERS[small] ?? (small.length === letter.length ? small : letter);
  }).join('');
}

/**
 * Finds whole words: not a part of a longer word, and not a part of a mail address or a web address. Where `letters` are
 * those of one alphabet, as in a class of characters, the pattern is ready several times sooner.
 */
export function wholeWords(source: string, letters = '\\p{L}', figures = '\\p{N}'): RegExp {
  return new RegExp(`(?<![${letters}${figures}@_])(?:${source})(?![${letters}${figures}@_]|\\.[${letters}])`, 'gu');
}

/** Around figures that stand alone: not inside a telephone number, a price, a version, the number of a contract. */
export const NUMBER_START = '(?<![\\p{L}\\p{N}_+№#]|\\S@|\\d[.,:/-]|[+№#] )';
export const NUMBER_END = '(?![\\p{L}\\p{N}%€$]|[.,:/-]\\d)';

/** One of several patterns. */
export function anyOf(patterns: readonly string[]): string {
  return `(?:${patterns.filter(Boolean).join('|')})`;
}

/** A table of words and what they stand for; the words are patterns over plain text. */
export type Table<T> = readonly (readonly [words: string, value: T])[];

export function wordsIn(table: Table<unknown>): string {
  return anyOf(table.map(([words]) => words));
}

/** Looks a word up in a table. */
export function lookUp<T>(table: Table<T>): (word: string) => T | undefined {
  const whole = once(() => table.map(([words, value]) => [new RegExp(`^(?:${words})$`, 'u'), value] as const));
  return (word) => whole().find(([pattern]) => pattern.test(word))?.[1];
}
