/** Shorter names that differ by a letter are two: "Мир", "Мар". */
const SHORTEST = 6;
/** Longer ones are compared whole alone: each letter left out is one key more to find them by. */
const LONGEST = 28;

/** True when a letter more, less, another or in the place of its neighbour is all that differs. A figure is no letter. */
export function areSimilar(a: string, b: string): boolean {
  if (a === b || Math.min(a.length, b.length) < SHORTEST || Math.max(a.length, b.length) > LONGEST) return false;
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [restA, restB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (/\d/.test(restA + restB)) return false;
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB === `${restA[1]}${restA[0]}`;
}

/** Keys of which two similar names have one in common: the name, and the name without each of its letters. */
export function nearKeys(joined: string): string[] {
  if (joined === '') return [];
  if (joined.length < SHORTEST || joined.length > LONGEST) return [joined];
  const keys = [joined];
  for (let i = 0; i < joined.length; i++) {
    // Of a doubled letter either gives the same; a figure left out makes another name: "Shop 14", "Shop 15".
    if (joined[i] !== joined[i - 1] && !/\d/.test(joined[i] ?? '')) keys.push(joined.slice(0, i) + joined.slice(i + 1));
  }
  return keys;
}
