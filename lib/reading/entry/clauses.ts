import { once } from '../../domain/once';
import type { Span } from '../line/found';

/** Where one thought ends: not within figures ("560,50", "15:00"), nor at a shortened word ("на след. неделе"). */
const end = once(
  () =>
    /[;!?()…]|(?<!\d),|,(?!\d)|:(?!\d)|(?<!(?<!\p{L})(?:след|тел|раб|mr|mrs|ms|dr|dl|dna|tel|sapt))\.(?= |$)| [-–—]+ /gu,
);

/** The thoughts of a plain line, in their order, without the marks between them. */
export function clausesOf(line: string): Span[] {
  const clauses: Span[] = [];
  let from = 0;
  for (const { index, 0: mark } of line.matchAll(end())) {
    clauses.push({ from, to: index });
    from = index + mark.length;
  }
  clauses.push({ from, to: line.length });
  return clauses.map((clause) => trimmedIn(line, clause)).filter((clause) => clause.from < clause.to);
}

/** Without the blanks at both ends. */
export function trimmedIn(line: string, { from, to }: Span): Span {
  const text = line.slice(from, to);
  const start = from + (text.length - text.trimStart().length);
  return { from: start, to: Math.max(start, from + text.trimEnd().length) };
}
