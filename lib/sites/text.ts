import { READING_LIMITS } from '../domain/pageReading';

/** Earlier letters inside this one, and what is never seen. */
const NOT_OWN_WORDS =
  'blockquote, .gmail_quote, .gmail_attr, .moz-cite-prefix, #appendonsend, .WordSection1 ~ hr, style, script, template';

const BLOCK = /^(?:ADDRESS|BLOCKQUOTE|DIV|DL|DT|DD|H[1-6]|HR|LI|OL|P|PRE|SECTION|TABLE|TR|UL)$/;

/** What the writer of a letter wrote, line by line, without quoted letters; at most the limit of a reading. */
export function ownWords(body: Element | null | undefined): string {
  if (!body) return '';
  const lines: string[] = [''];
  collect(body, lines);
  const text = lines
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line && !line.startsWith('>'))
    .join('\n');
  return text.length > READING_LIMITS.text ? text.slice(-READING_LIMITS.text) : text;
}

/** What the user wrote into a text box or an editable part of the page, without the lines that answer quotes. */
export function writtenWords(box: Element | null | undefined): string {
  if (!(box instanceof HTMLTextAreaElement)) return ownWords(box);
  const own: string[] = [];
  for (const line of box.value.split('\n')) {
    if (line.startsWith('>')) dropAttribution(own);
    else own.push(line);
  }
  return own.join('\n').trim().slice(0, READING_LIMITS.text);
}

function collect(element: Element, lines: string[]): void {
  for (const node of element.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) {
      const parts = inPreformatted(element) ? (node.nodeValue ?? '').split('\n') : [node.nodeValue ?? ''];
      const [first = '', ...others] = parts;
      lines.push((lines.pop() ?? '') + first, ...others);
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      const child = node as Element;
      if (child.matches(NOT_OWN_WORDS)) {
        if (child.tagName === 'BLOCKQUOTE') dropAttribution(lines);
        continue;
      }
      const breaks = child.tagName === 'BR' || BLOCK.test(child.tagName);
      if (breaks) lines.push('');
      collect(child, lines);
      if (breaks) lines.push('');
    }
  }
}

/** "On 21 November Anna wrote:" says whose the quotation after it is; an answer may well stand below both. */
function dropAttribution(lines: string[]): void {
  const last = lines.findLastIndex((line) => line.trim() !== '');
  if (/:\s*$/.test(lines[last] ?? '')) lines.splice(last);
}

function inPreformatted(element: Element): boolean {
  return element.closest('pre, .pre') !== null;
}
