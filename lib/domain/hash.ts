/**
 * A short name for a text, the same on every machine and in every session (Bernstein's hash, with the length).
 * For telling texts apart, never for secrets: whoever writes the text can make two alike.
 */
export function nameOfText(text: string): string {
  let sum = 5381;
  for (let i = 0; i < text.length; i++) sum = (Math.imul(sum, 33) ^ text.charCodeAt(i)) >>> 0;
  return `${sum.toString(36)}-${text.length}`;
}

/**
 * The same with a second sum beside it (Fowler, Noll and Vo's, variant 1a): for telling hundreds of thousands of texts
 * apart, among which one sum alone would make some alike.
 */
export function longNameOfText(text: string): string {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return `${nameOfText(text)}-${sum.toString(36)}`;
}
