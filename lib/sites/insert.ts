/** Earlier letters inside the one being written: nothing is put into them, but before. */
const QUOTE = 'blockquote, .gmail_quote, .protonmail_quote, .yahoo_quoted';

/**
 * Puts a text into a box of plain text where the caret stands, on lines of its own, and tells the page as typing would.
 * What is selected stays.
 */
export function insertIntoBox(box: HTMLTextAreaElement, text: string): boolean {
  const at = box.selectionEnd;
  const before = box.value.slice(0, at);
  const after = box.value.slice(at);
  const lead = before === '' || before.endsWith('\n') ? '' : '\n';
  const tail = after === '' || after.startsWith('\n') ? '' : '\n';
  box.setRangeText(lead + text.trimEnd() + tail, at, at, 'end');
  told(box);
  return true;
}

/**
 * Puts a text into an editable part of the page, a block for each line: below the line where the caret stands, or in the
 * place of that line's emptiness; before a quoted letter in which it stands; else before everything.
 */
export function insertIntoEditable(box: HTMLElement, text: string): boolean {
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => lineOf(box.ownerDocument, line));
  const here = caretLine(box);
  if (!here) box.prepend(...lines);
  else if (here.textContent?.trim() && !isQuote(here)) here.after(...lines);
  else here.before(...lines);
  told(box);
  return true;
}

/** Lines that an editor writes by itself; into a list or a table nothing is put. */
const LINE = 'p, div, h1, h2, h3, h4, h5, h6';

/**
 * Puts a text into an editor that keeps what it holds to itself and takes back whatever else changes in its part of the
 * page, as CKEditor 5 does: it is handed over as if it were pasted, a paragraph for each line, below the line where the
 * caret stands, or in the place of that line's emptiness; else before everything. What is selected stays. Answers whether
 * the editor has taken it; where a quoted letter begins the whole, nobody can tell where it would land.
 */
export function insertByPaste(box: HTMLElement, text: string): boolean {
  const here = caretLine(box);
  const line = here && isQuote(here) ? here.previousSibling : here;
  const at = (here ? line : box.firstElementChild) as Element | null;
  if (!at || at.nodeType !== Node.ELEMENT_NODE || !at.matches(LINE) || at.querySelector(QUOTE)) return false;
  const isEmpty = !at.textContent?.trim();
  const isBelow = line !== undefined && !isEmpty;
  placeCaret(at, isBelow);
  const lines = text.trimEnd().split('\n');
  const pasted = [...(isBelow ? [''] : []), ...lines, ...(isBelow || isEmpty ? [] : [''])].join('\n\n');
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', pasted);
  const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
  // An editor that has taken it over says so; nobody else pastes what a script has made.
  return !box.dispatchEvent(paste) && lines.every((one) => words(box).includes(words(one)));
}

/** Editors hear where the caret is from the document, which says it later by itself. */
function placeCaret(line: Element, atEnd: boolean): void {
  const { ownerDocument } = line;
  (line.closest('[contenteditable]') as HTMLElement | null)?.focus();
  const range = ownerDocument.createRange();
  range.selectNodeContents(line);
  range.collapse(!atEnd);
  const selection = ownerDocument.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  ownerDocument.dispatchEvent(new Event('selectionchange'));
}

function words(text: string | HTMLElement): string {
  return (typeof text === 'string' ? text : (text.textContent ?? '')).replace(/[\s\u00a0]+/g, ' ').trim();
}

/** The subject is written only where there is none. */
export function fillSubject(field: HTMLInputElement | null | undefined, subject: string): void {
  if (field?.value.trim() !== '') return;
  field.value = subject;
  told(field);
}

function lineOf(document: Document, text: string): HTMLElement {
  const line = document.createElement('div');
  line.append(text === '' ? document.createElement('br') : text);
  return line;
}

/**
 * The child of the box, or of what in it holds a quotation too, in which the caret stands. Text that the user has written
 * is thus never split.
 */
function caretLine(box: HTMLElement): ChildNode | undefined {
  const selection = box.ownerDocument.getSelection();
  let at = selection?.rangeCount ? selection.getRangeAt(0).endContainer : undefined;
  if (!at || at === box || !box.contains(at)) return undefined;
  while (at.parentNode && at.parentNode !== box && !holdsQuote(at.parentNode)) at = at.parentNode;
  return at as ChildNode;
}

function holdsQuote(node: Node): boolean {
  const element = node as Element;
  return !isQuote(node) && element.querySelector(QUOTE) !== null;
}

function isQuote(node: Node): boolean {
  return node.nodeType === Node.ELEMENT_NODE && (node as Element).matches(QUOTE);
}

/** Pages keep what is typed when they hear of it. The event is of the document that the box stands in. */
function told(box: HTMLElement): void {
  box.dispatchEvent(new Event('input', { bubbles: true }));
  box.focus();
}
