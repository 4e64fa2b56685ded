import { boxOf, elementOf, type Place } from '../sites/generic/place';
import { isOwn } from './own';

/** CSS pixels of a mark, and how far it stands above the end of what it marks. */
export const SIZE = 14;
export const RAISED = 5;

/** Where it is asked along a text what lies over it, in parts of its width. */
const LINE_POINTS = [0.02, 0.35, 0.7, 0.98];

/** Where it can be seen now: in the window, and not scrolled out of its own box or under something of the page. */
export function visibleBox(place: Place, { defaultView }: Document): DOMRect | undefined {
  const box = boxOf(place);
  const element = elementOf(place);
  if (!box || !element || !defaultView || box.width === 0) return undefined;
  const x = Math.min(box.right - 1, defaultView.innerWidth - 1);
  const y = (box.top + box.bottom) / 2;
  if (x < 0 || y < 0 || y >= defaultView.innerHeight || box.left >= defaultView.innerWidth) return undefined;
  return isOnTop(element, x, y) && !isScrolledOut(element, x, y) && !isUnderWindow(element, box) ? box : undefined;
}

function isOnTop(element: Element, x: number, y: number): boolean {
  const there = (element.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y);
  return there !== null && (element.contains(there) || there.contains(element));
}

/** The whole of its last line can be seen, as far as it is in the window. */
export function isUncovered(place: Place, box: DOMRect | undefined): boolean {
  const element = elementOf(place);
  if (!box || !element) return false;
  const y = (box.top + box.bottom) / 2;
  return LINE_POINTS.every(
    (part) => box.left + box.width * part < 0 || isOnTop(element, box.left + box.width * part, y),
  );
}

/** Something that floats over the page lies where the mark would be, beside the end of the text. */
function isUnderWindow(element: Element, box: DOMRect): boolean {
  const root = element.getRootNode() as Document | ShadowRoot;
  const stack = root.elementsFromPoint(box.right + SIZE / 2, box.top - RAISED + SIZE / 2);
  // The mark itself is there, when the pointer is over it.
  const there = stack.find((one) => !isOwn(one)) ?? null;
  for (let around = there; around && !around.contains(element); around = around.parentElement) {
    const { position, zIndex } = getComputedStyle(around);
    // Cells of a grid are placed absolutely, too; what is to lie over others has a height.
    if (position === 'fixed' || (position === 'absolute' && zIndex !== 'auto')) return true;
  }
  return false;
}

/** What stands beyond the edge of a box that scrolls is over whatever stands there. */
function isScrolledOut(element: Element, x: number, y: number): boolean {
  for (let box = element.parentElement; box; box = box.parentElement) {
    if (box.scrollHeight <= box.clientHeight + 1 && box.scrollWidth <= box.clientWidth + 1) continue;
    if (box === box.ownerDocument.documentElement || box === box.ownerDocument.body) continue;
    if (getComputedStyle(box).overflowY === 'visible') continue;
    const { left, right, top, bottom } = box.getBoundingClientRect();
    if (x < left || x > right || y < top || y > bottom) return true;
  }
  return false;
}
