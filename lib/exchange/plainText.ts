/** Every sign that some program or other takes for the end of a line. */
const LINE_END = /\r\n|[\r\v\f\x85\u2028\u2029]/g;

/** All other control characters but the tab: no format of text files allows them. */
const CONTROL = /[^\P{Cc}\t\n]/gu;

/** Halves of surrogate pairs, which no encoding can write. */
const HALF_CHARACTER = /\p{Cs}/gu;

/** What people typed or a page contained, fit for a text file: lines end in "\n", nothing in it steers a program. */
export function plainText(text: string): string {
  return text.replace(LINE_END, '\n').replace(CONTROL, '').replace(HALF_CHARACTER, '\uFFFD');
}

/** The same on a single line. */
export function plainLine(text: string): string {
  return plainText(text).replace(/\s+/g, ' ').trim();
}
