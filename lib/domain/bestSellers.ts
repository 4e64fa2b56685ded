import { fold } from './client';

/** So many are asked about at once: more is a list that nobody reads. */
const ASKED_AT_ONCE = 5;

/**
 * What the client usually buys and this order does not have: "usually also…". An item is in the order when all of its
 * words are in one of the order's lines, however they are written and whatever stands around them: "Гофрокороб" is in
 * "гофрокороб 40×30, 200 шт".
 */
export function forgottenIn(items: readonly string[], bestSellers: readonly string[]): string[] {
  const lines = items.map(wordsOf);
  const asked = new Map(bestSellers.map((item) => [wordsOf(item).join(' '), item.trim()]));
  const missing = [...asked].filter(([key]) => key && !lines.some((line) => has(line, key.split(' '))));
  return missing.map(([, item]) => item).slice(0, ASKED_AT_ONCE);
}

function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function has(line: string[], words: string[]): boolean {
  return words.every((word) => line.includes(word));
}
