import { censoredFacts } from './facts';
import { censoredLabel, censoredNames } from './kept';
import { censoredPlace, decoded } from './place';
import { createCensor } from './words';

/** What runs, decorates or loads: of no use in a page for tests, and full of the user's own. */
const DROPPED = /^(?:SCRIPT|STYLE|LINK|META|BASE|NOSCRIPT|OBJECT|EMBED|CANVAS|AUDIO|VIDEO|SOURCE|PICTURE|MAP|PARAM)$/;

/** Attributes that the application's code writes for itself, and what it writes there. */
const NAMES =
  /^(?:id|class|for|name|role|type|data-testid|data-test-id|data-test|data-type|data-shortcut-target|data-app-section)$/;
const FROM_TEMPLATES = /^(?:data-)?(?:ng|v|x|sg)-/;

/** Words that only the language of pages has; what else an attribute says is replaced. */
const STATES =
  /^(?:true|false|mixed|page|step|location|time|none|off|on|auto|polite|assertive|horizontal|vertical|ascending|descending|other|menu|listbox|tree|grid|dialog|ltr|rtl|-?\d)?$/;
const STATE_NAMES =
  /^(?:aria-(?!label$|labelledby$|describedby$|description$|placeholder$|valuetext$|roledescription$|owns$|controls$|details$|keyshortcuts$)[a-z]+|dir|tabindex|hidden|disabled|checked|selected|readonly|open|contenteditable|spellcheck|autocomplete|draggable|multiple|colspan|rowspan)$/;

const HIDDEN = /(?:^|;)\s*(display:\s*none|visibility:\s*hidden)/i;

interface Work {
  censored(text: string): string;
  ignores(node: Node): boolean;
}

/**
 * The page as a file for tests (see test/pages): its elements and the names its code gives them, with all words, numbers
 * and addresses replaced, without scripts, styles, pictures and comments. Frames of the same site and open shadows are
 * in it. Each page and frame says where it stood within its site (`data-place`), and what its webmail's reader goes by
 * in scripts is in one that does not run. `ignores` are parts that are not the page's own.
 */
export function censoredPage(document: Document, ignores: (node: Node) => boolean, random: () => number): string {
  const originals = new Set<string>();
  // The same walk twice: what is going to be replaced must be known before anything is drawn in its place.
  const collect = (text: string) => {
    originals.add(text);
    return '';
  };
  elementOf(document.documentElement, { censored: collect, ignores });
  const censor = createCensor(originals, random);
  return `<!doctype html>\n${elementOf(document.documentElement, { censored: censor.text, ignores })}\n`;
}

function elementOf(element: Element, work: Work): string {
  if (element.tagName === 'SCRIPT') return factsOf(element as HTMLScriptElement, work);
  if (DROPPED.test(element.tagName) || work.ignores(element)) return '';
  const name = element.localName;
  const start = `<${name}${attributesOf(element, work)}>`;
  if (VOID.test(name)) return start;
  return `${start}${insideOf(element, work)}</${name}>`;
}

function factsOf(script: HTMLScriptElement, { censored }: Work): string {
  const facts = censoredFacts(script.text, censored);
  return facts ? `<script type="text/plain">\n${facts.replace(/</g, '\\u003c')}</script>` : '';
}

const VOID = /^(?:area|br|col|hr|img|input|wbr)$/;

function insideOf(element: Element, work: Work): string {
  if (element.tagName === 'TEXTAREA') return escaped(work.censored((element as HTMLTextAreaElement).value));
  if (element.tagName === 'TEMPLATE' || element.tagName === 'IFRAME' || element.localName === 'svg') return '';
  const shadow = element.shadowRoot
    ? `<template shadowrootmode="open">${childrenOf(element.shadowRoot, work)}</template>`
    : '';
  return shadow + childrenOf(element, work);
}

function childrenOf(parent: Node, work: Work): string {
  return Array.from(parent.childNodes)
    .map((node) => {
      if (node.nodeType === Node.TEXT_NODE) return escaped(work.censored(node.nodeValue ?? ''));
      return node.nodeType === Node.ELEMENT_NODE ? elementOf(node as Element, work) : '';
    })
    .join('');
}

function attributesOf(element: Element, work: Work): string {
  const place = element === element.ownerDocument.documentElement ? placeOf(element.ownerDocument) : undefined;
  const written = Array.from(element.attributes).map(({ name, value }) => [
    name,
    attributeOf(element, name, value, work),
  ]);
  const frame = element.tagName === 'IFRAME' ? frameOf(element as HTMLIFrameElement, work) : undefined;
  const field = fieldValue(element);
  const all = [
    ...written.filter(([name]) => name !== PLACE && (name !== 'value' || field === undefined)),
    ...(place === undefined ? [] : [[PLACE, censoredPlace(place, work.censored)]]),
    ...(frame === undefined ? [] : [['srcdoc', frame]]),
    ...(field === undefined ? [] : [['value', work.censored(field)]]),
  ];
  return all
    .map(([name, value]) => (value === undefined ? '' : value === '' ? ` ${name}` : ` ${name}="${escaped(value)}"`))
    .join('');
}

/** Where a page of the site, or a frame in it, stands; one that was censored before says where it stood. */
export const PLACE = 'data-place';

function placeOf({ documentElement, defaultView, URL: address }: Document): string | undefined {
  const before = documentElement.getAttribute(PLACE);
  // What was parsed from a file stands nowhere; its address is that of whoever parsed it.
  if (before !== null || !defaultView || !/^https?:/.test(address)) return before ?? undefined;
  const { pathname, search, hash } = new URL(address);
  return pathname + search + hash;
}

/** What stands in a field now; a password is not even replaced. */
function fieldValue(element: Element): string | undefined {
  if (element.tagName !== 'INPUT') return undefined;
  const { type, value } = element as HTMLInputElement;
  return type === 'password' || type === 'checkbox' || type === 'radio' ? '' : value;
}

/** Undefined leaves the attribute out. */
function attributeOf(element: Element, name: string, value: string, { censored }: Work): string | undefined {
  if (name.startsWith('on') || name === 'srcdoc' || name === 'nonce' || name === 'integrity') return undefined;
  if (/^(?:src|srcset|poster|background|ping|xlink:href)$/.test(name) || element.namespaceURI?.endsWith('/svg'))
    return '';
  if (name === 'style') return HIDDEN.exec(value)?.[1];
  if (name === 'lang') return /^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/.test(value) ? value : '';
  if (FROM_TEMPLATES.test(name)) return /["'@]/.test(value) ? '' : value;
  if (STATE_NAMES.test(name) && STATES.test(value)) return value;
  if (name.startsWith('data-') && (value === 'true' || value === 'false')) return value;
  if (NAMES.test(name)) return censoredNames(value, censored);
  return censoredAddress(value, censored, name === 'href');
}

/** The kind of an address, "mailto:", is the code's; of the rest that alone which tells what a link leads to. */
function censoredAddress(value: string, censored: (text: string) => string, isLink: boolean): string {
  const scheme = /^\s*(?:https?|mailto|tel|javascript|blob|about):/i.exec(value)?.[0] ?? '';
  const rest = value.slice(scheme.length);
  if (isLink && !/^\s*(?:mailto|tel):/i.test(scheme)) return scheme + censoredPlace(rest, censored);
  return scheme ? scheme + censored(decoded(rest)) : censoredLabel(decoded(value), censored);
}

/** A page that was saved has in the attribute what stood in the frame; nothing loads it. */
function frameOf(frame: HTMLIFrameElement, work: Work): string | undefined {
  const inner = frame.contentDocument ?? (frame.srcdoc && new DOMParser().parseFromString(frame.srcdoc, 'text/html'));
  return inner ? elementOf(inner.documentElement, work) : undefined;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
