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
  const words = [...new Set(all.slice(0, MOST_WORDS).map(spoken))].filter(
    (word) => word.length > 1 && !PATRONYMIC.test(word),
  );
  return words.sort().flatMap((word, i) => words.slice(i + 1).map((other) => `${word} ${other}`));
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
