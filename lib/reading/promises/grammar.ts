import type { FollowUpKind } from '../../domain/followUp';
import type { Span } from '../line/found';
import { type Table, wholeWords } from '../line/text';
import type { PromiseWords } from './words';

/** A verb of promise in a sentence; what is done begins at `doing` ("I'll CHECK the stock"). */
export interface Verb extends Span {
  kind: FollowUpKind;
  doing: number;
}

/** The words of a language, ready to be looked for in plain text. */
export interface Grammar {
  verbsIn(line: string): Verb[];
  /** Where "and" begins a new thought: before a verb of promise, or before what goes on from one. */
  andBefore(line: string, verb: Span): number | undefined;
  goesOnIn(line: string): Verb[];
  isConditional(line: string): boolean;
  isUnsure(clause: string): boolean;
  /** Nothing but a word of doubt: "Maybe, …", "…, but not sure". */
  isOnlyDoubt(clause: string): boolean;
  /** Belongs to the clause before: "…, that I'll manage". */
  isSpokenAbout(clause: string): boolean;
  isNegated(clauseBefore: string): boolean;
  isDated(before: string, words: string): boolean;
  isOnlyBeside(words: string): boolean;
  personsIn(clause: string): Span[];
  /** How many characters at the beginning only join it to what was said before. */
  joinLength(text: string): number;
}

/** Where signs are taken from: what a letter has of them itself stands for nothing. */
const PRIVATE = /[\ue000-\uf8ff]/g;

export function grammarOf(words: PromiseWords): Grammar {
  const [letters, figures] = words.letters ? [words.letters, '\\d'] : ['\\p{L}', '\\p{N}'];
  const whole = (pattern: string) => wholeWords(pattern, letters, figures);
  const start = `(?<![${letters}${figures}])`;
  const patternsOf = (table: Table<FollowUpKind>): Patterns => table.map(([pattern, kind]) => [whole(pattern), kind]);
  const verbs = patternsOf(words.promises);
  const signs = (words.signs ?? []).map(([pattern, sign]) => [whole(pattern), sign] as const);
  const signed = (line: string) =>
    signs.reduce(
      (text, [pattern, sign]) => text.replace(pattern, (found) => sign.repeat(found.length)),
      line.replace(PRIVATE, ' '),
    );
  const goesOn = patternsOf(words.goesOn);
  const andBefore = new RegExp(`${start}(?:${words.and}) (?:[${letters}${figures}'-]+ ){0,4}$`, 'u');
  const condition = whole(words.condition);
  const courtesy = whole(words.courtesy);
  const unsure = whole(words.unsure);
  const that = new RegExp(`^ ?(?:${words.that ?? '(?!)'})(?![${letters}${figures}])`, 'u');
  const not = new RegExp(`${start}(?:${words.not})(?: |(?<=-))(?:[${letters}-]+ ){0,2}$`, 'u');
  const datedBefore = new RegExp(`${start}(?:${words.dated}) $`, 'u');
  const datedWords = new RegExp(`^(?:${words.dated}) `, 'u');
  const beside = whole(words.beside);
  const persons = whole(words.persons);
  const joins = new RegExp(`^(?:(?:${words.and})(?: |$))+`, 'u');
  const joinLength = (text: string) => joins.exec(text)?.[0].length ?? 0;
  const isUnsure = (clause: string) => clause.search(unsure) >= 0;

  return {
    verbsIn: (line) => verbsFound(signed(line), verbs),
    goesOnIn: (line) => verbsFound(line, goesOn),
    andBefore: (line, verb) => andBefore.exec(line.slice(0, verb.from))?.index,
    isConditional: (line) => line.replace(courtesy, ' ').search(condition) >= 0,
    isUnsure,
    isOnlyDoubt: (clause) => {
      const said = clause.trim();
      return (
        isUnsure(clause) &&
        !/[\p{L}\p{N}]/u.test(said.slice(joinLength(said)).replace(unsure, ' ').replace(persons, ' '))
      );
    },
    isSpokenAbout: (clause) => that.test(clause),
    isNegated: (before) => not.test(before),
    isDated: (before, text) => datedBefore.test(before) || datedWords.test(text),
    isOnlyBeside: (text) => !/[\p{L}\p{N}]/u.test(text.replace(beside, ' ')),
    joinLength,
    personsIn: (clause) =>
      Array.from(clause.matchAll(persons), (match) => ({ from: match.index, to: match.index + match[0].length })),
  };
}

type Patterns = readonly (readonly [RegExp, FollowUpKind])[];

/** In the order of the sentence; of two that begin together the one of the earlier pattern. */
function verbsFound(line: string, patterns: Patterns): Verb[] {
  const found = patterns.flatMap(([pattern, kind]) =>
    Array.from(line.matchAll(pattern), (match): Verb => {
      const to = match.index + match[0].length;
      return { from: match.index, to, kind, doing: to - (match.groups?.doing ?? match[0]).length };
    }),
  );
  let end = -1;
  return found
    .sort((a, b) => a.from - b.from)
    .filter((verb) => {
      if (verb.from < end) return false;
      end = verb.to;
      return true;
    });
}
