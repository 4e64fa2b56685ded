import { elementOf, type Place } from './place';
import { type Written, writtenIn } from './written';

/** An address or a number on the page, wherever it was found. */
export interface Found {
  /** As it is asked about, see `Written`. */
  text: string;
  kind: Written['kind'];
  name?: string;
  place: Place;
  /** Put together from neighbours that may have nothing to do with each other: believed only when it is known. */
  joined: boolean;
}

/** What a look at the page comes upon. */
export type Step =
  | { found: Found }
  /** Another tree to look at and to watch: an open shadow, or a frame with whatever page it has now. */
  | { inside: ShadowRoot }
  | { frame: HTMLIFrameElement | HTMLFrameElement };

const NOT_READ =
  /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|SVG|MATH|CANVAS|OBJECT|EMBED|AUDIO|VIDEO|HEAD|SELECT|METER|PROGRESS)$/i;

/** Elements that do not end a piece of text, as browsers show them when no style says otherwise. */
export const INLINE =
  /^(?:A|ABBR|B|BDI|BDO|BIG|CITE|CODE|DATA|DEL|DFN|EM|FONT|I|INS|KBD|LABEL|MARK|Q|S|SAMP|SMALL|SPAN|STRONG|SUB|SUP|TIME|TT|U|VAR|WBR)$/;

const READ_FIELDS = /^(?:text|email|tel|search|url)$/;

/** Text is read in pieces of at most so many characters, so that no page makes one piece take long. */
const MOST_AT_ONCE = 20_000;
/** So much of one piece is read again with the next, so that nothing is cut in two. */
const OVERLAP = 320;

interface Piece {
  node: Text;
  /** What of the node belongs to it. */
  from: number;
  to: number;
}

/**
 * Looks through a part of the page: text, fields, and links that write or call. Each step may be the last for now: the
 * page may change in between, and who changed it asks for another look. `ignores` are parts that are not the page's own.
 */
export function* look(root: Node, ignores: (node: Node) => boolean): Generator<Step | undefined> {
  let run: Piece[] = [];
  let length = 0;
  let node: Node | null = root;

  function* endRun(): Generator<Step> {
    const pieces = run;
    run = [];
    length = 0;
    for (const found of foundIn(pieces)) if (!isSaidByLink(found)) yield { found };
  }

  while (node) {
    yield undefined;
    const isElement: boolean = node.nodeType === Node.ELEMENT_NODE;
    let enters = !isElement;
    if (node.nodeType === Node.TEXT_NODE) {
      const text = node as Text;
      for (let from = 0; from < text.length; from += MOST_AT_ONCE) {
        const to = Math.min(text.length, from + MOST_AT_ONCE);
        if (length + to - from > MOST_AT_ONCE) yield* endRun();
        run.push({ node: text, from: Math.max(0, from - OVERLAP), to });
        length += to - from;
      }
    } else if (isElement && !ignores(node)) {
      const element = node as Element;
      enters = !NOT_READ.test(element.tagName);
      if (!INLINE.test(element.tagName)) yield* endRun();
      if (enters) {
        if (element.shadowRoot) yield { inside: element.shadowRoot };
        enters = yield* own(element);
      }
    }
    if (enters && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && !INLINE.test(node.nodeName)) yield* endRun();
    }
    if (!node || node === root) break;
    node = node.nextSibling;
  }
  yield* endRun();
}

/** What the element itself says; answers whether its children are to be looked at. */
function* own(element: Element): Generator<Step, boolean> {
  switch (element.tagName) {
    case 'IFRAME':
    case 'FRAME':
      yield { frame: element as HTMLIFrameElement };
      return false;
    case 'INPUT':
      if (READ_FIELDS.test((element as HTMLInputElement).type)) yield* inField(element as HTMLInputElement);
      return false;
    case 'TEXTAREA':
      yield* inField(element as HTMLTextAreaElement);
      return false;
    case 'A':
    case 'AREA':
      yield* inLink(element);
      return true;
    default:
      return true;
  }
}

function* inField(field: HTMLInputElement | HTMLTextAreaElement): Generator<Step> {
  for (const { text, kind, name } of writtenIn(field.value.slice(0, MOST_AT_ONCE))) {
    yield { found: { text, kind, ...(name && { name }), place: { element: field }, joined: false } };
  }
}

function* inLink(link: Element): Generator<Step> {
  const [, scheme, rest = ''] = /^\s*(mailto|tel|sms):([^?]{0,2000})/i.exec(link.getAttribute('href') ?? '') ?? [];
  if (!scheme) return;
  const shown = link.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  const name = scheme.toLowerCase() === 'mailto' && !/[@\d]/.test(shown) && shown.length <= 100 ? shown : '';
  for (const { text, kind } of writtenIn(decoded(rest))) {
    yield { found: { text, kind, ...(name && { name }), place: { element: link }, joined: false } };
  }
}

/** A link that writes or calls says itself whom; its text only shows it again. */
function isSaidByLink({ kind, place }: Found): boolean {
  const link = elementOf(place)?.closest('a[href]')?.getAttribute('href') ?? '';
  return kind === 'mail' ? /^\s*mailto:.*@/i.test(link) : /^\s*(?:tel|sms):.*\d/i.test(link);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Neighbours without space between them are read together and apart: only one of the two is what is meant. */
function foundIn(pieces: Piece[]): Found[] {
  const [only] = pieces;
  if (!only) return [];
  if (pieces.length === 1) return inPiece(only);
  const within = new Map<Found, Piece>();
  const joined: Found[] = [];
  const starts: number[] = [];
  let text = '';
  for (const { node, from, to } of pieces) {
    starts.push(text.length);
    text += node.data.slice(from, to);
  }
  const pieceAt = (at: number) => starts.findLastIndex((start) => start <= at);
  const readApart = new Set<Piece>();
  for (const written of writtenIn(text)) {
    const [i, j] = [pieceAt(written.start), pieceAt(written.end - 1)];
    const [first, last] = [pieces[i], pieces[j]];
    if (!first || !last) continue;
    const place = {
      first: first.node,
      from: first.from + written.start - (starts[i] ?? 0),
      last: last.node,
      to: last.from + written.end - (starts[j] ?? 0),
    };
    if (i === j) within.set({ ...of(written), place, joined: false }, first);
    else {
      joined.push({ ...of(written), place, joined: true });
      for (const piece of pieces.slice(i, j + 1)) readApart.add(piece);
    }
  }
  // A piece that is read apart brings what stands in it alone once more.
  const alone = [...within].flatMap(([found, piece]) => (readApart.has(piece) ? [] : [found]));
  return [...alone, ...joined, ...[...readApart].flatMap(inPiece)];
}

function inPiece({ node, from, to }: Piece): Found[] {
  return writtenIn(node.data.slice(from, to)).map((written) => ({
    ...of(written),
    place: { first: node, from: from + written.start, last: node, to: from + written.end },
    joined: false,
  }));
}

function of({ text, kind, name }: Written): Pick<Found, 'text' | 'kind' | 'name'> {
  return { text, kind, ...(name && { name }) };
}
