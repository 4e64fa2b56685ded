import { openBeginnings, typedWords } from './fold';
import { digitsOf, fromTheEnd, marked, PART } from './line';

/**
 * What is looked for: a line is found in which each of the words begins a word. Of each stand the ways in which that
 * word may begin, as lines have it.
 */
export type Query = readonly (readonly string[])[];

/** So many words of a search are looked for; whoever types more has found it. */
const MOST_WORDS = 8;
/** With fewer of its last digits a telephone is not meant. */
const FEWEST_DIGITS = 4;
/** Nothing but what telephones are written with. */
const LIKE_A_PHONE = /^[+\d\s().‐‑‒–—/-]+$/;
/** A number in pieces is one number when it is so long. */
const WHOLE_PHONE = 6;

export function queryOf(text: string): Query {
  const trimmed = text.trim().slice(0, 200);
  const digits = digitsOf(trimmed);
  if (LIKE_A_PHONE.test(trimmed) && digits.length >= WHOLE_PHONE) return [phoneWays(digits)];
  return typedWords(trimmed)
    .slice(0, MOST_WORDS)
    .flatMap((word) => {
      const ways = /^\d+$/.test(word) ? numberWays(word) : openBeginnings(word).map(marked);
      return ways.length > 0 ? [ways] : [];
    });
}

/** Of titles and numbers of documents: "2026-77" is no telephone. */
export function titleQueryOf(text: string): Query {
  const words = typedWords(text.trim()).slice(0, MOST_WORDS);
  return words.flatMap((word) => {
    const ways = /^\d+$/.test(word) ? [`#${word}`] : openBeginnings(word).map(marked);
    return ways.length > 0 ? [ways] : [];
  });
}

function numberWays(digits: string): string[] {
  return digits.length < FEWEST_DIGITS ? [`#${digits}`] : phoneWays(digits);
}

/** As it begins, and as it ends; a number within the country is written with a nought before it. */
function phoneWays(digits: string): string[] {
  const ending = digits.replace(/^0+/, '');
  return [`#${digits}`, ...(ending.length >= FEWEST_DIGITS ? [fromTheEnd(ending)] : [])];
}

/** How well a line answers: 0 where its name begins so, then by the part in which the words stand; undefined where not. */
export function rankOf(line: string, query: Query): number | undefined {
  let worst = 0;
  for (const [i, ways] of query.entries()) {
    const rank = rankOfWord(line, ways, i === 0);
    if (rank === undefined) return undefined;
    worst = Math.max(worst, rank);
  }
  return worst;
}

export function rankOfWord(line: string, ways: readonly string[], isFirst: boolean): number | undefined {
  let best: number | undefined;
  for (const way of ways) {
    const at = line.indexOf(way);
    if (at < 0) continue;
    const rank = rankAt(line, at, isFirst);
    best = best === undefined ? rank : Math.min(best, rank);
  }
  return best;
}

/** The first word of a search that begins the name is the name itself; later words of it may stand behind. */
function rankAt(line: string, at: number, isFirst: boolean): number {
  if (at === 0) return 0;
  let part = 0;
  for (let i = line.indexOf(PART); i >= 0 && i < at; i = line.indexOf(PART, i + 1)) part += 1;
  return part === 0 && !isFirst ? 0 : part + 1;
}

/** Found in the name alone. */
export const BY_NAME = 1;
/** Found in what is said of the client itself, not in its people. */
export const BY_CLIENT = 2;
