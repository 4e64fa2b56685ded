/** A name with a line break in it must not write lines of its own; the spaces that hold an amount together stay. */
export function oneLine(text: string): string {
  return text.replace(/(?:(?![\u00A0\u202F])[\s\p{Cc}])+/gu, ' ').trim();
}
