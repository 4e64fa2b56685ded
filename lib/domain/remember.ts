/** So many things are remembered of a client at most: more than that nobody reads before a call. */
export const REMEMBERED = { lines: 20, line: 1_000 };

/** What is to be remembered, a line each, from how it was typed. */
export function rememberedIn(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.trim().slice(0, REMEMBERED.line));
  return lines.filter(Boolean).slice(0, REMEMBERED.lines);
}
