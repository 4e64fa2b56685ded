import { fold } from '../../domain/client.ts';
import { CONFUSABLES } from './confusables.ts';

const LATIN = new Map(CONFUSABLES.flatMap(([letter, alike]) => Array.from(alike, (other) => [other, letter] as const)));

/** The Latin letter or digit that another script's letter looks like; any other letter as it is. */
export function latinLook(letter: string): string {
  return LATIN.get(letter) ?? letter;
}

/** A zero or a one among letters is read as a letter; in a number ("sklad10") it is a digit. */
const LONE_DIGIT = /(?<!\d)[01](?!\d)/g;

/**
 * A name letter by letter as an eye takes it: without accents and hyphens, other scripts' letters as the Latin ones
 * they look like, 0 as o, and l, 1 and i as one. An edit of the name is at most one edit of its shape.
 */
export function shapeOf(name: string): string {
  const latin = Array.from(fold(name), latinLook).join('');
  return latin
    .replaceAll('-', '')
    .replace(LONE_DIGIT, (digit) => (digit === '0' ? 'o' : 'l'))
    .replaceAll('l', 'i');
}

/** The shape with pairs of letters that run into one: "rn" is m. Names with the same looks cannot be told apart. */
export function looksOf(name: string): string {
  return shapeOf(name).replaceAll('rn', 'm').replaceAll('vv', 'w').replaceAll('ci', 'd');
}
