import type { Mark } from '../domain/client';
import type { PageWelcome } from '../messages/contract';
import { elementOf, type Place } from '../sites/generic/place';
import { adoptSheet } from './adoptSheet';
import { BESIDE_STYLE } from './besideLook';
import { ownElement } from './own';
import { markShape } from './shapes';
import { isUncovered, RAISED, SIZE, visibleBox } from './uncovered';

/** An address or number, where it stands; without a mark it is nobody's. */
export interface MarkedPlace {
  text: string;
  mark: Mark | undefined;
  place: Place;
}

export interface Beside {
  /** Draws exactly these, whichever document of the page they stand in. */
  show(places: MarkedPlace[]): void;
  /** A document of the page: from now on it has our layer, whether or not anybody on it is known. */
  cover(inner: Document): void;
  removeAll(): void;
}

/** More at once help nobody, and each has to be kept in its place. */
export const MOST = 300;

/** A menu has opened by then. */
const SETTLE_MS = 200;

interface Drawn extends MarkedPlace {
  button: HTMLButtonElement;
  line: HTMLElement;
  /** Where it is in the window, when it is in sight. */
  at?: { x: number; y: number } | undefined;
}

/**
 * Marks beside addresses and numbers of a page that nobody knows. They float over the page, in one layer for each of its
 * documents, and change nothing in it: an application that looks after its own elements is not disturbed, and the page
 * cannot tell from anything that it has whether somebody on it is known. Every document has the layer, every address in
 * sight has its place in it, known or not; marks sleep, out of reach of `elementFromPoint`, until the user's own pointer is over them; and a cover as large
 * as the window makes everything look covered alike to whoever asks the browser what is visible.
 */
export function createBeside(words: PageWelcome['words'], signal: AbortSignal, pick: (text: string) => void): Beside {
  const layers = new Map<Document, Layer>();

  function layerOf(inner: Document): Layer {
    const existing = layers.get(inner);
    if (existing) return existing;
    const layer = createLayer(inner, words, signal, pick);
    layers.set(inner, layer);
    return layer;
  }

  return {
    show(places) {
      const byDocument = new Map<Document, MarkedPlace[]>([...layers.keys()].map((inner) => [inner, []]));
      for (const place of places.slice(0, MOST)) {
        const inner = elementOf(place.place)?.ownerDocument;
        if (inner) byDocument.set(inner, [...(byDocument.get(inner) ?? []), place]);
      }
      for (const [inner, there] of byDocument) {
        if (inner.defaultView) layerOf(inner).show(there);
        else layers.delete(inner);
      }
    },
    cover: (inner) => void layerOf(inner),
    removeAll() {
      for (const layer of layers.values()) layer.remove();
      layers.clear();
    },
  };
}

interface Layer {
  show(places: MarkedPlace[]): void;
  remove(): void;
}

function createLayer(
  inner: Document,
  words: PageWelcome['words'],
  signal: AbortSignal,
  pick: (text: string) => void,
): Layer {
  const host = ownElement('div', 'marks', inner);
  const shadow = host.attachShadow({ mode: 'closed' });
  adoptSheet(shadow, BESIDE_STYLE);
  const cover = inner.createElement('div');
  cover.className = 'cover';
  const group = inner.createElement('div');
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', words.marksOnPage);
  shadow.append(cover, group);
  inner.documentElement?.append(host);

  let drawn: Drawn[] = [];
  let frame = 0;
  let settling = 0;
  const later = (event?: Event) => {
    if (event?.isTrusted === false) return;
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      place();
    });
  };
  const resized = new ResizeObserver(() => later());
  if (inner.documentElement) resized.observe(inner.documentElement);
  for (const type of ['scroll', 'transitionend', 'animationend', 'toggle', 'load'] as const) {
    inner.addEventListener(type, later, { capture: true, passive: true, signal });
  }
  const view = inner.defaultView;
  view?.addEventListener('resize', later, { signal });
  // Menus open under the pointer by the page's styles alone, and after a click in their own time.
  for (const type of ['click', 'keyup', 'pointerover', 'pointerout'] as const) {
    inner.addEventListener(type, soon, { capture: true, passive: true, signal });
  }
  // A frame's window hears of the pointer's leaving, and of nothing after it.
  for (const type of ['pointermove', 'pointerdown', 'pointerout'] as const) {
    view?.addEventListener(type, wake, { capture: true, passive: true, signal });
  }

  /** At the user's own doing alone: what a page makes up shall not tell it whether there is a mark. */
  function soon({ isTrusted }: Event): void {
    if (!isTrusted || settling || drawn.length === 0) return;
    later();
    settling = window.setTimeout(() => {
      settling = 0;
      later();
    }, SETTLE_MS);
  }

  /** The user's own pointer, never one that the page's scripts make up. */
  function wake(event: PointerEvent): void {
    if (!event.isTrusted) return;
    for (const { button, mark, at } of drawn) {
      if (!mark) continue;
      const { clientX: x, clientY: y } = event;
      const over = at !== undefined && x >= at.x && x <= at.x + SIZE && y >= at.y && y <= at.y + SIZE;
      if (over !== button.hasAttribute('data-awake')) button.toggleAttribute('data-awake', over);
    }
  }

  /** First all that is asked of the layout, then all that changes it. */
  function place(): void {
    if (drawn.length === 0 || !host.isConnected) return;
    const origin = host.getBoundingClientRect();
    const boxes = drawn.map((mark) => visibleBox(mark.place, inner));
    const whole = drawn.map((mark, i) => isUncovered(mark.place, boxes[i]));
    const { scrollWidth = 0, scrollHeight = 0 } = inner.scrollingElement ?? {};
    for (const [i, mark] of drawn.entries()) {
      const box = boxes[i];
      mark.button.hidden = !box;
      // What lies over a part of it may be a menu, and the line would shine through.
      mark.line.hidden = !whole[i];
      mark.at = undefined;
      if (!box) continue;
      const x = Math.max(0, Math.min(box.right - origin.left, scrollWidth - SIZE));
      const y = Math.max(0, Math.min(box.top - origin.top - RAISED, scrollHeight - SIZE));
      mark.at = { x: x + origin.left, y: y + origin.top };
      mark.button.style.transform = `translate(${x}px, ${y}px)`;
      mark.line.style.transform = `translate(${box.left - origin.left}px, ${box.bottom - origin.top - 2}px)`;
      mark.line.style.width = `${Math.max(0, x - (box.left - origin.left))}px`;
    }
  }

  /** Nobody's place gets the same as a client's, which is never seen: the page could count what a mark costs it. */
  function draw(marked: MarkedPlace): Drawn {
    const { mark = 'client' } = marked;
    const label = marked.mark ? `${words.marks[mark]}: ${marked.text}` : '';
    const button = inner.createElement('button');
    button.type = 'button';
    button.hidden = true;
    button.append(markShape(mark, label));
    button.addEventListener('click', (event) => {
      if (!event.isTrusted) return;
      event.preventDefault();
      event.stopPropagation();
      pick(marked.text);
    });
    const line = inner.createElement('i');
    line.hidden = true;
    for (const part of [button, line]) part.toggleAttribute('data-nobody', !marked.mark);
    group.append(line, button);
    return { ...marked, button, line };
  }

  return {
    show(places) {
      // A page that rebuilds its document takes the layer with it.
      if (!host.isConnected) inner.documentElement?.append(host);
      const kept = new Map(drawn.map((mark) => [keyOf(mark), mark]));
      const wanted = new Map<string, Drawn>();
      for (const marked of places) {
        const key = keyOf(marked);
        // A field may name somebody twice: it is one place, and has one mark.
        if (wanted.has(key)) continue;
        const existing = kept.get(key);
        kept.delete(key);
        wanted.set(key, existing ? Object.assign(existing, marked) : draw(marked));
      }
      for (const { button, line } of kept.values()) {
        button.remove();
        line.remove();
      }
      drawn = [...wanted.values()];
      later();
    },
    remove() {
      cancelAnimationFrame(frame);
      clearTimeout(settling);
      resized.disconnect();
      host.remove();
    },
  };
}

/** The same mark of the same text in the same place is drawn once and kept. */
function keyOf({ text, mark, place }: MarkedPlace): string {
  const node = 'element' in place ? place.element : place.first;
  return [text, mark, numberOf(node), 'element' in place ? '' : place.from].join(' ');
}

const numbers = new WeakMap<Node, number>();
let lastNumber = 0;

function numberOf(node: Node): number {
  const known = numbers.get(node) ?? ++lastNumber;
  numbers.set(node, known);
  return known;
}
