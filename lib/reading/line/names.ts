import { once } from '../../domain/once';
import type { Found, Span } from './found';
import { languages } from './languages';
import { anyOf } from './text';

const before = anyOf(languages.map(({ named }) => named.before));
const after = anyOf(languages.map(({ named }) => named.after));
const namedBefore = once(() => new RegExp(`(?<![\\p{L}\\p{N}])${before} $`, 'u'));
const namedAfter = once(() => new RegExp(`^(?:[ -]${after}(?![\\p{L}\\p{N}])|[ -]?&)`, 'u'));
const QUOTED = /«[^«»]{1,60}»|[“„][^“”„]{1,60}[”“]|"[^"]{1,60}"/gu;

/**
 * Without the days and months that are a part of a name: "the Monday Bar", «кафе Пятница», "ООО «Март»". Small letters
 * after a bar may be a name or a day, and are left to be asked about as the user's day.
 */
export function withoutNames(line: string, shown: string, found: readonly Found[]): Found[] {
  const quoted = quotedNames(shown);
  return found.filter((one) => !isNamed(line, shown, one) && !quoted.some((name) => isInside(one, name)));
}

function isNamed(line: string, shown: string, { what, from, to }: Found): boolean {
  if (what !== 'day' || !/^\p{Lu}/u.test(shown.slice(from, to))) return false;
  return namedBefore().test(line.slice(Math.max(0, from - 30), from)) || namedAfter().test(line.slice(to, to + 30));
}

/** Who writes the whole line in quotes names nobody. */
function quotedNames(shown: string): Span[] {
  return Array.from(shown.matchAll(QUOTED), ({ index, 0: words }) => ({
    from: index,
    to: index + words.length,
  })).filter(({ from, to }) => to - from < shown.length && /^.\p{Lu}/u.test(shown.slice(from, to)));
}

function isInside({ from, to }: Span, name: Span): boolean {
  return name.from < from && to < name.to;
}
