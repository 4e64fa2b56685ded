import { writtenIn } from '../generic/written';

/**
 * Replaces what people wrote by letters and digits that say nothing: letters by letters of the same script and case,
 * digits by digits, addresses by person1@firm1.example, the same by the same. What comes out holds no word and no number
 * of the page that is longer than one character. The replacements are drawn by lot: nobody can reckon back.
 */
export interface Censor {
  /** A text of the page without what it said. */
  text(original: string): string;
}

/** Letters of each script, small and capital; other scripts have no case, and one of their letters stands for all. */
const SCRIPTS: [script: RegExp, small: string, capital?: string][] = [
  [/\p{Script=Latin}/u, 'abcdefghijklmnopqrstuvwxyz', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'],
  [/\p{Script=Cyrillic}/u, 'абвгдежзиклмнопрстуфхцчшэюя', 'АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЭЮЯ'],
  [/\p{Script=Greek}/u, 'αβγδεζηθικλμνξοπρστυφχψω', 'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ'],
  [/\p{Script=Armenian}/u, 'աբգդեզէըթժ', 'ԱԲԳԴԵԶԷԸԹԺ'],
  [/\p{Script=Georgian}/u, 'აბგდევზთიკლმნოპ'],
  [/\p{Script=Hebrew}/u, 'אבגדהוזחטיכלמנ'],
  [/\p{Script=Arabic}/u, 'ابتثجحخدذرزسش'],
  [/\p{Script=Han}/u, '一二三四五六七八九十'],
  [/\p{Script=Hiragana}|\p{Script=Katakana}/u, 'あいうえおかきくけこ'],
  [/\p{Script=Hangul}/u, '가나다라마바사아자차'],
];
const DIGITS = '0123456789';

const WORD = /\p{Nd}+|[\p{L}\p{M}]+/gu;

/** So many draws until a word gets longer: in two letters there is not room for many. */
const DRAWS = 40;

/**
 * @param originals every text of the page that is going to be replaced: nothing drawn may be a word of any of them.
 * @param random a number from 0 to below 1, one that nobody can foretell.
 */
export function createCensor(originals: Iterable<string>, random: () => number): Censor {
  const taken = new Set<string>();
  for (const text of originals) for (const [word] of text.matchAll(WORD)) taken.add(word.toLowerCase());
  const words = new Map<string, string>();
  const people = new Map<string, string>();
  const firms = new Map<string, string>();

  function ofWord(word: string): string {
    const key = word.toLowerCase();
    const drawn = words.get(key) ?? drawWord(key);
    words.set(key, drawn);
    return withCaseOf(word, drawn);
  }

  /** Small letters, or digits. */
  function drawWord(key: string): string {
    const letters = Array.from(key.normalize('NFC')).filter((letter) => !/\p{M}/u.test(letter));
    for (let draw = 0; ; draw++) {
      const extra = Math.floor(draw / DRAWS);
      const alike = [...letters, ...Array.from({ length: extra }, () => letters[0] ?? 'a')];
      const word = alike.map((letter) => pick(alphabetOf(letter))).join('');
      if (word.length === 1 || !taken.has(word)) {
        if (word.length > 1) taken.add(word);
        return word;
      }
    }
  }

  function pick(alphabet: string): string {
    const letters = Array.from(alphabet);
    return letters[Math.floor(random() * letters.length)] ?? '';
  }

  function ofAddress(address: string): string {
    const host = address.slice(address.lastIndexOf('@') + 1);
    return numbered(people, address, (n) => `person${n}@${numbered(firms, host, (m) => `firm${m}.example`)}`);
  }

  return {
    text(original) {
      let end = 0;
      let censored = '';
      for (const written of writtenIn(original)) {
        if (written.kind !== 'mail') continue;
        censored += original.slice(end, written.start).replace(WORD, ofWord) + ofAddress(written.text);
        end = written.end;
      }
      return censored + original.slice(end).replace(WORD, ofWord);
    },
  };
}

function numbered(known: Map<string, string>, key: string, make: (n: number) => string): string {
  const made = known.get(key) ?? make(known.size + 1);
  known.set(key, made);
  return made;
}

function alphabetOf(letter: string): string {
  if (/\p{Nd}/u.test(letter)) return DIGITS;
  return SCRIPTS.find(([script]) => script.test(letter))?.[1] ?? SCRIPTS[0]?.[1] ?? '';
}

function withCaseOf(word: string, drawn: string): string {
  const cases = Array.from(word.normalize('NFC')).map((letter) => /\p{Lu}/u.test(letter));
  return Array.from(drawn)
    .map((letter, i) => (cases[i] ? capitalOf(letter) : letter))
    .join('');
}

function capitalOf(letter: string): string {
  for (const [, small, capital] of SCRIPTS) {
    const i = capital ? small.indexOf(letter) : -1;
    if (capital && i >= 0) return capital.charAt(i);
  }
  return letter;
}
