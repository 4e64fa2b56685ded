import { plain, tidy } from '../line/text';

/** So much of a name's end may be another: «с Анной», "Anei", «Сергею». */
const ENDING = 2;
const SHORTEST = 3;

/** Which of the people a line names; undefined where it names none, or more than one. */
export function personIn(line: string, people: readonly { id: string; name: string }[]): string | undefined {
  const words = wordsOf(line);
  const counted = people.map(({ id, name }) => {
    const names = wordsOf(name).filter((one) => one.length >= SHORTEST);
    return { id, count: names.filter((one) => words.some((word) => isNameIn(word, one))).length };
  });
  const most = Math.max(0, ...counted.map(({ count }) => count));
  const best = most > 0 ? counted.filter(({ count }) => count === most) : [];
  return best.length === 1 ? best[0]?.id : undefined;
}

function wordsOf(text: string): string[] {
  return plain(tidy(text))
    .split(/[^\p{L}\p{N}'-]+/u)
    .filter(Boolean);
}

/** The name in whatever case: what stays the same of it begins the word, and little more follows. */
function isNameIn(word: string, name: string): boolean {
  if (word === name) return true;
  const stem = name.slice(0, Math.max(SHORTEST, name.length - (/[аяйьaeiou]$/u.test(name) ? 1 : 0)));
  return word.startsWith(stem) && word.length - stem.length <= ENDING + 1 && /^[а-яa-z']+$/u.test(word);
}
