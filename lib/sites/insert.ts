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
