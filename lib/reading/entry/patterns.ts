import { plainPattern } from '../amounts/plainPattern';
import { anyOf } from '../line/text';

const BEFORE = '(?<![\\p{L}\\p{N}@_])';
const AFTER = '(?![\\p{L}\\p{N}@_]|\\.[\\p{L}])';

/** Whole words anywhere in a plain line (lib/reading/line/text.ts), made ready for the alphabets that lines are in. */
export function words(...sources: readonly string[]): RegExp {
  return plainPattern(`${BEFORE}${anyOf(sources)}${AFTER}`, 'gu');
}

/** The same, for asking whether they are there. */
export function anyWords(...sources: readonly string[]): RegExp {
  return plainPattern(`${BEFORE}${anyOf(sources)}${AFTER}`, 'u');
}

/** Words at the very beginning of a text. */
export function firstWords(...sources: readonly string[]): RegExp {
  return plainPattern(`^${anyOf(sources)}(?![\\p{L}\\p{N}@_]|-\\p{L})`, 'u');
}

/** Words at the very end of a text. */
export function lastWords(...sources: readonly string[]): RegExp {
  return plainPattern(`${BEFORE}${anyOf(sources)} $`, 'u');
}
