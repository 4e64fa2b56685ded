/**
 * A short name for a text, the same on every machine and in every session (Bernstein's hash, with the length).
 * For telling texts apart, never for secrets: whoever writes the text can make two alike.
 */
export function nameOfText(text: string): string {
  let sum = 5381;
  for (let i = 0; i < text.length; i++) sum = (Math.imul(sum, 33) ^ text.charCodeAt(i)) >>> 0;
  return `${sum.toString(36)}-${text.length}`;
}
