import { fold } from '../../domain/client.ts';
import { latinLook } from './looks.ts';

const LATIN_SOUNDS: Record<string, string> = Object.fromEntries(
  'а:a б:b в:v г:g д:d е:e ж:zh з:z и:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:h ц:ts ч:ch ш:sh щ:sch ъ: ы:y ь: э:e ю:yu я:ya є:e і:i ґ:g'
    .split(' ')
    .map((pair) => pair.split(':')),
);

/** "Сергеевна", "Petrovich": it says who the father is, and half of the people of a firm may share it. */
const PATRONYMIC = /(?:ovna|evna|ichna|inichna|ovich|evich|ilich)$/;

const MOST_WORDS = 6;

/**
 * A person's name as keys: every two words of it, in either order and script, so that "Anna Sokolova" meets
 * «Соколова Анна Сергеевна». One word alone is nobody's name.
 */
export function personKeys(name: string | undefined): string[] {
  const all = (name ?? '').normalize('NFKC').match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? [];
  const words = all
    .slice(0, MOST_WORDS)
    .map((word) => waysToSay(word).filter((way) => way.length > 1 && !PATRONYMIC.test(way)));
  const keys = words.flatMap((ways, i) =>
    words.slice(i + 1).flatMap((others) => ways.flatMap((way) => others.map((other) => keyOf(way, other)))),
  );
  return [...new Set(keys.filter((key) => key !== undefined))];
}

function keyOf(one: string, other: string): string | undefined {
  return one === other ? undefined : [one, other].sort().join(' ');
}

/** Cyrillic letters that Latin ones stand in for, small or capital. */
const CYRILLIC = new Map(Array.from('abcehkmoptxyi', (latin, i) => [latin, 'авсенкмортхуі'.charAt(i)] as const));

/** A word that mixes scripts may be meant in either: Latin letters in «Aннa» or Cyrillic ones in "Аnna". */
function waysToSay(word: string): string[] {
  const letters = Array.from(fold(word));
  const isMixed = letters.some((letter) => /[a-z]/.test(letter)) && letters.some((letter) => letter in LATIN_SOUNDS);
  if (!isMixed) return [spoken(word)];
  const cyrillic = letters.map((letter) => CYRILLIC.get(letter) ?? letter);
  const isCyrillic = cyrillic.every((letter) => !/[a-z]/.test(letter));
  return [...new Set([spoken(word), ...(isCyrillic ? [spoken(cyrillic.join(''))] : [])])];
}

/** In Latin letters as it is spoken; a word of mixed scripts is read by its looks. */
export function spoken(word: string): string {
  const letters = Array.from(fold(word));
  const mixed = letters.some((letter) => /[a-z]/.test(letter));
  const latin = letters.map((letter) => (mixed ? latinLook(letter) : (LATIN_SOUNDS[letter] ?? letter))).join('');
  return latin
    .replace(/[^\p{L}]/gu, '')
    .replace(/kh/g, 'h')
    .replace(/[yj]+/g, 'i')
    .replace(/i+/g, 'i')
    .replace(/w/g, 'v');
}
