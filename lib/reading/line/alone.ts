import { once } from '../../domain/once';
import { languages } from './languages';
import { anyOf, wordsIn } from './text';

const LEADING = languages.flatMap(({ kinds, please, about, beforeHour }) => [
  wordsIn(kinds),
  please,
  about,
  beforeHour,
]);

const nothingBefore = once(
  () => new RegExp(`(?:^|[^\\p{L}\\p{N}\\s.] ?|\\p{L}{4}\\. ?|(?<![\\p{L}\\p{N}])${anyOf(LEADING)} )$`, 'u'),
);

/** A name, and not a currency: "call Anna 9 tomorrow", "pay EUR 900 on Friday". */
const nameBefore = once(() => /(?<=\s)\p{Lu}\p{Ll}+ $/u);

/** The number that begins there numbers and counts nothing: "call 9 tomorrow", as against "invoice 9 tomorrow". */
export function standsAlone(line: string, shown: string, at: number): boolean {
  const from = Math.max(0, at - 60);
  return nothingBefore().test(line.slice(from, at)) || nameBefore().test(shown.slice(from, at));
}
