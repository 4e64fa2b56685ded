import type { Span } from './found';

/** The text without some of its words, trimmed. */
export function without(shown: string, spans: readonly Span[]): string {
  let rest = '';
  let at = 0;
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    rest += `${shown.slice(at, from)} `;
    at = Math.max(at, to);
  }
  return trimmed(rest + shown.slice(at));
}

/** Without the commas and brackets that lost their words. */
export function trimmed(text: string): string {
  return text
    .replace(/\([\s,;]*\)|\s+(?=[,.;:!?])/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/,{2,}/gu, ',')
    .replace(/^[\s,.;:/–—-]+|[\s,;:/–—-]+$/gu, '');
}
