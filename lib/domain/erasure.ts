import { fold } from './client';
import type { Fields, Noun } from './journal';
import { once } from './once';
import type { Traces } from './traces';

/** How many rows of each noun, and how many entries of the journal, the person was taken out of. */
export type Erased = Partial<Record<Noun | 'journal', number>>;

/** What stands where a name or an address stood. */
export const ERASED = '…';

/** The words of a person's name that are theirs alone among those of others around them. */
export function ownWords(name: string, others: readonly string[]): string[] {
  const shared = new Set(others.flatMap(wordsOf));
  return wordsOf(name).filter((word) => word.length >= 3 && !shared.has(word));
}

/**
 * The text without the person. Addresses and names are found however they are written, a name with its words in either
 * order and in any case of Russian; a telephone by its last digits. `isTheirs` is a text of their own client: a word of
 * the name alone means them there.
 */
export function withoutPerson(text: string, traces: Traces, isTheirs: boolean): string {
  if (text === '') return text;
  const spans = [
    ...emailSpans(text, traces.emails),
    ...phoneSpans(text, traces.phones),
    ...nameSpans(text, traces, isTheirs),
  ].sort((a, b) => a[0] - b[0]);
  if (spans.length === 0) return text;
  let written = '';
  let at = 0;
  for (const [from, to] of spans) {
    if (from < at) {
      at = Math.max(at, to);
      continue;
    }
    written += text.slice(at, from) + ERASED;
    at = to;
  }
  return written + text.slice(at);
}

/**
 * A row, or a part of one, without the person; the same object when they are nowhere in it. Lists lose what was the
 * person alone, and who pointed at them points at nobody.
 */
export function rowWithoutPerson<Value>(value: Value, traces: Traces, isTheirs: boolean): Value {
  if (typeof value === 'string') return withoutPerson(value, traces, isTheirs) as Value;
  if (Array.isArray(value)) return listWithout(value, traces, isTheirs) as Value;
  if (typeof value !== 'object' || value === null) return value;
  let isSame = true;
  const kept: Fields = {};
  for (const [name, one] of Object.entries(value)) {
    const isOfThem = typeof one === 'string' && traces.contactIds.includes(one) && name !== 'id';
    const isNamedSo = withoutPerson(name, traces, false) !== name;
    const clean = rowWithoutPerson(one, traces, isTheirs);
    if (isOfThem || isNamedSo || clean !== one) isSame = false;
    if (!isOfThem && !isNamedSo) kept[name] = clean;
  }
  return isSame ? value : (kept as Value);
}

function listWithout(list: unknown[], traces: Traces, isTheirs: boolean): unknown[] {
  const clean = list.map((one) => rowWithoutPerson(one, traces, isTheirs));
  if (clean.every((one, i) => one === list[i])) return list;
  return clean.filter((one, i) => one !== ERASED || list[i] === ERASED);
}

type Span = [from: number, to: number];

/** The text folded, with where each of its signs stood: folding changes lengths. */
function folded(text: string): { text: string; at: number[] } {
  const at: number[] = [];
  let written = '';
  let from = 0;
  for (const sign of text) {
    const one = fold(sign);
    for (let i = 0; i < one.length; i++) at.push(from);
    written += one;
    from += sign.length;
  }
  at.push(text.length);
  return { text: written, at };
}

const partOfAddress = once(() => /[\p{L}\p{N}._%+-]/u);
const goesOn = once(() => /^(?:[\p{L}\p{N}-]|\.[\p{L}\p{N}])/u);

function emailSpans(text: string, emails: readonly string[]): Span[] {
  if (!text.includes('@')) return [];
  const { text: plain, at } = folded(text);
  return emails.flatMap((email) => {
    const wanted = fold(email);
    const found: Span[] = [];
    for (let from = plain.indexOf(wanted); from >= 0; from = plain.indexOf(wanted, from + wanted.length)) {
      const to = from + wanted.length;
      const isWhole = !partOfAddress().test(plain[from - 1] ?? '') && !goesOn().test(plain.slice(to, to + 2));
      if (isWhole) found.push([at[from] ?? 0, at[to] ?? text.length]);
    }
    return found;
  });
}

/** Digits with what stands between them in telephone numbers. */
const NUMBER = /\+?\d[\d\s().‐‑‒–—/-]*/g;
/** A country's prefix and trunk digits before these are written or left out. */
const TELLING_DIGITS = 8;

function phoneSpans(text: string, phones: readonly string[]): Span[] {
  const wanted = phones.map(digitsOf).filter((digits) => digits.length >= 5);
  if (wanted.length === 0) return [];
  return [...text.matchAll(NUMBER)].flatMap((found): Span[] => {
    const written = found[0].trimEnd();
    const digits = digitsOf(written);
    const isTheirs = wanted.some((one) => digits.length <= 16 && tail(one) === tail(digits));
    return isTheirs ? [[found.index, found.index + written.length]] : [];
  });
}

function tail(digits: string): string {
  return digits.slice(-TELLING_DIGITS);
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

interface Word {
  folded: string;
  from: number;
  to: number;
}

/** Letters and their marks: an accent may stand as a sign of its own. */
const wordPattern = once(() => /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu);

function nameSpans(text: string, { names, words }: Traces, isTheirs: boolean): Span[] {
  const found: Word[] = [...text.matchAll(wordPattern())].map((one) => ({
    folded: fold(one[0]),
    from: one.index,
    to: one.index + one[0].length,
  }));
  const spans = names.flatMap((name) => wholeNames(found, wordsOf(name)));
  if (!isTheirs) return spans;
  const alone = found.filter((word) => words.some((one) => isForm(word.folded, one)));
  return [...spans, ...alone.map(({ from, to }): Span => [from, to])];
}

/** The words of a name one after the other, in either order; a name of one word alone is nobody's for sure. */
function wholeNames(text: Word[], name: string[]): Span[] {
  if (name.length === 0) return [];
  const orders = [name, [...name].reverse()];
  return text.flatMap((first, i): Span[] => {
    const stretch = text.slice(i, i + name.length);
    const last = stretch.at(-1);
    const isName =
      stretch.length === name.length &&
      orders.some((order) => order.every((word, j) => isForm(stretch[j]?.folded ?? '', word)));
    return isName && last ? [[first.from, last.to]] : [];
  });
}

/** The endings that Russian names take on begin after these letters are left off. */
const ENDING = /[аеиоуыьэюя]{1,2}$/;
const LONGEST_ENDING = 3;

/** "Соколовой" is a form of "Соколова": Russian bends names, and the languages written in Latin letters do not. */
function isForm(word: string, name: string): boolean {
  if (word === name) return true;
  if (!/^[а-я]+$/.test(name) || name.length < 3) return false;
  const stem = name.replace(ENDING, '');
  return (
    stem.length >= 2 &&
    word.startsWith(stem) &&
    word.length - stem.length <= LONGEST_ENDING &&
    name.length - stem.length <= LONGEST_ENDING
  );
}

function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
