import { once } from '../../domain/once';

/** Letters that are mistaken for one another by eye or ear, and neighbours on the keyboard; l, 1 and i are one letter. */
const NEAR_LETTERS = [
  ...['aoec', 'uv', 'vwyf', 'ijyt', 'gq', 'bhd', 'mnh', 'sz', 'xks', 'ft', 'pqb', 'ckqs', 'ei', 'uo', 'dt', 'gk', 'ch'],
  ...neighbours('qwertyuiop'),
  ...neighbours('asdfghjki'),
  ...neighbours('zxcvbnm'),
];

const near = once(
  () => new Set(NEAR_LETTERS.flatMap((group) => Array.from(group).flatMap((a) => Array.from(group, (b) => a + b)))),
);

/** A slip, or what is meant to look like one: a letter too many, too few, swapped with the next, or a near one. */
const SLIP = 1;
/** A letter for quite another: two of them make another word, "import" and "export". */
const OTHER_LETTER = 1.2;

/** Damerau-Levenshtein distance (optimal string alignment) in which a slip costs 1 and quite another letter 1.2. */
export function editCost(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j * SLIP);
  for (let i = 1; i <= a.length; i++) {
    const row = [i * SLIP];
    for (let j = 1; j <= b.length; j++) {
      const [x = '', y = ''] = [a[i - 1], b[j - 1]];
      const written = at(last, j - 1) + letterCost(x, y);
      const swapped = i > 1 && j > 1 && x === b[j - 2] && y === a[i - 2] ? at(beforeLast, j - 2) + SLIP : Infinity;
      row.push(Math.min(written, swapped, at(last, j) + SLIP, at(row, j - 1) + SLIP));
    }
    beforeLast = last;
    last = row;
  }
  return at(last, b.length);
}

function letterCost(a: string, b: string): number {
  if (a === b) return 0;
  return near().has(a + b) ? SLIP : OTHER_LETTER;
}

function at(row: number[], index: number): number {
  return row[index] ?? Infinity;
}

function neighbours(row: string): string[] {
  return Array.from(row.slice(1), (letter, i) => `${row[i]}${letter}`);
}
