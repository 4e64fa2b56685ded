import { once } from '../../domain/once';
import { languages } from './languages';
import { anyOf, wordsIn } from './text';

/** What may follow a date in a sentence without being counted by it: "at 3 about …" as against "at 3 shops". */
const nextThought = once(
  () =>
    new RegExp(
      `^\\s*(?:$|[,.;:!?()/–—-]|${anyOf(languages.flatMap(({ about, linking, kinds, please }) => [about, linking, please, wordsIn(kinds)]))}(?![\\p{L}\\p{N}]))`,
      'u',
    ),
);

/** True when the words up to `at` can stand alone: nothing follows, or a new thought, or somebody's name. */
export function looksFinished(line: string, shown: string, at: number, { nameMayFollow = true } = {}): boolean {
  return nextThought().test(line.slice(at)) || (nameMayFollow && /^\s*\p{Lu}/u.test(shown.slice(at)));
}
