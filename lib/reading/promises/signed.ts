import type { Table } from '../line/text';

/** Kinds of words by their names, in capitals; a pattern may name the kinds before it: "MONEY of the OTHERS". */
export type Kinds = Readonly<Record<string, string | readonly string[]>>;

/** The `signs` of a language, and frames of sentences that name them. */
export interface Signed {
  signs: Table<string>;
  /**
   * A pattern over the signed line. A name in capitals stands for what bears that sign, a space also for words that
   * bear ADVERB or for nothing ("we'll"), and " … " for up to six words, none of them one that stops. What repeats with
   * a space needs a true one, `\s`: without it a long word could be parted in too many ways.
   */
  frame(words: string): string;
}

const FIRST_SIGN = 0xe000;

/** `letters` are those of the language, written as in a class of characters; one of the kinds is ADVERB. */
export function signed(kinds: Kinds, letters: string, stops: readonly string[]): Signed {
  const names = Object.keys(kinds);
  const signOf = (name: string) => {
    if (!names.includes(name)) throw new Error(`No words are named ${name}`);
    return String.fromCodePoint(FIRST_SIGN + names.indexOf(name));
  };
  const wholeSign = (name: string) => `(?<!${signOf(name)})${signOf(name)}+(?!${signOf(name)})`;
  const named = (words: string) => words.replace(/[A-Z]{2,}/g, wholeSign);
  const passing = names.filter((name) => !stops.includes(name)).map(signOf);
  const word = `(?!-)[${letters}\\d€$£#№%'/&.${passing.join('')}-]+(?:,\\d+)?`;
  // Bounded, as all that repeats: a line of nothing but adverbs is read in linear time too.
  const space = `[${signOf('ADVERB')} ]{0,40}`;
  const frame = (words: string) =>
    named(words)
      .split(' … ')
      .map((part) => part.replaceAll(' ', space))
      .join(`(?: ${word}){0,6}?${space}`);
  const hasFrames = (name: string) => names.indexOf(name) > names.indexOf('ADVERB');
  return {
    signs: Object.entries(kinds).flatMap(([name, words]) =>
      [words].flat().map((one) => [hasFrames(name) ? frame(one) : named(one), signOf(name)] as const),
    ),
    frame,
  };
}
