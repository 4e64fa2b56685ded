/** Where something stands on the page: a piece of text, which may go over several nodes, or a whole field or link. */
export type Place = { element: Element } | { first: Text; from: number; last: Text; to: number };

/** The element that it stands in. */
export function elementOf(place: Place): Element | null {
  return 'element' in place ? place.element : place.first.parentElement;
}

/**
 * Its last line's box in the window's CSS pixels; undefined when it is not there any more. Forces a layout. No range is
 * kept: the browser would keep thousands of them right at every change of the page.
 */
export function boxOf(place: Place): DOMRect | undefined {
  if ('element' in place) return place.element.isConnected ? place.element.getBoundingClientRect() : undefined;
  const { first, from, last, to } = place;
  if (!first.isConnected || !last.isConnected || from > first.length || to > last.length) return undefined;
  const range = first.ownerDocument.createRange();
  range.setStart(first, from);
  range.setEnd(last, to);
  return Array.from(range.getClientRects()).at(-1);
}

/** Smaller boxes, in CSS pixels, hide what is in them: that is how pages speak to screen readers alone. */
const TINY = 1;

/** How far up it is looked for a box that hides what is in it. */
const ANCESTORS = 20;

/**
 * True when somebody looking at the page can see it, be it after scrolling. What a page hides does not count: it may be
 * a page's own copy, or be laid out for us alone.
 */
export function isShown(place: Place): boolean {
  const element = elementOf(place);
  if (!element?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const box = boxOf(place);
  if (!box || box.width <= TINY || box.height <= TINY || isBeyondThePage(box, element)) return false;
  return !isClippedAway(element) && !isTransparent(element);
}

/** Left of or above all that can be scrolled to. */
function isBeyondThePage(box: DOMRect, { ownerDocument }: Element): boolean {
  const { scrollX = 0, scrollY = 0 } = ownerDocument.defaultView ?? {};
  return box.right + scrollX <= 0 || box.bottom + scrollY <= 0;
}

function isClippedAway(element: Element): boolean {
  let box: Element | null = element;
  for (let i = 0; box && i < ANCESTORS; i++, box = box.parentElement) {
    // Boxes of inline elements and of what has no box at all are 0; they clip nothing.
    const { offsetWidth = 0, offsetHeight = 0 } = box as HTMLElement;
    if (offsetWidth > TINY && offsetHeight > TINY) continue;
    const { overflowX, display, clipPath } = getComputedStyle(box);
    if (display !== 'inline' && display !== 'contents' && (overflowX !== 'visible' || clipPath !== 'none')) return true;
  }
  return false;
}

function isTransparent(element: Element): boolean {
  return /^rgba\(.*,\s*0\)$/.test(getComputedStyle(element).color);
}
