import { isOwn } from './own';
import { type Box, type Covered, isCovered } from './room';

/** What a page is used by, and what is read or written in it. */
const CONTROLS = [
  'a[href]',
  'button',
  'input:not([type="hidden"])',
  'select',
  'textarea',
  'summary',
  'iframe',
  '[role="button"]',
  '[role="link"]',
  '[role="tab"]',
  '[role="menuitem"]',
  '[role="textbox"]',
  '[contenteditable="true"]',
  '[contenteditable=""]',
  '[onclick]',
].join(', ');

const TEXT = 'input, textarea, iframe, [role="textbox"], [contenteditable]';
const DIALOG = 'dialog, [role="dialog"], [role="alertdialog"]';

/** A page has more in long lists, which lie in boxes of their own and not under us. */
const MOST_LOOKED_AT = 6_000;
/** More than that tell no more. */
const MOST_FOUND = 50;

/** Smaller ones are for screen readers alone. */
const LEAST = 4;

/** Where the narrowed page ends, more or less. */
const ABOUT = 2;

/** What of the page lies in the strip, seen or not: it may be under us. Forces a layout, when there is one to make. */
export function coveredControls(strip: Box, page: Document = document): Covered<Element>[] {
  const found: Covered<Element>[] = [];
  const controls = page.querySelectorAll(CONTROLS);
  const most = Math.min(controls.length, MOST_LOOKED_AT);
  // Windows come last in a page: of very many controls, those are looked at.
  for (let i = controls.length - most; i < controls.length && found.length < MOST_FOUND; i++) {
    const control = controls[i];
    const box = control?.getBoundingClientRect();
    if (!control || !box || box.width < LEAST || box.height < LEAST) continue;
    if (!isCovered(strip, box, control.matches(TEXT)) || !isUsable(control, box, strip)) continue;
    found.push({ control, floating: control.closest(DIALOG) !== null || windowOf(control) !== undefined });
  }
  return found;
}

/** Still there, for whoever uses the page. */
export function isShown(control: Element): boolean {
  return control.isConnected && control.checkVisibility({ visibilityProperty: true, opacityProperty: true });
}

/** Not cut off by a box that ends before the strip, and not under something else of the page. */
function isUsable(control: Element, box: Box, strip: Box): boolean {
  if (!isShown(control) || control.matches(':disabled')) return false;
  const x = (Math.max(box.left, strip.left) + Math.min(box.right, strip.right)) / 2;
  const y = (Math.max(box.top, strip.top, 0) + Math.min(box.bottom, strip.bottom)) / 2;
  const there = control.ownerDocument.elementsFromPoint(x, y).find((element) => !isOwn(element));
  return (there && control.contains(there)) || (box.left >= strip.left && isCutOff(control, strip));
}

/**
 * A row of buttons that is longer than the narrowed page may be cut off at its edge: that is no better than to lie under
 * us. What is laid out beyond the edge to be pushed in later was there before.
 */
function isCutOff(control: Element, { left: edge }: Box): boolean {
  for (
    let around: Element | null = control;
    around && around !== control.ownerDocument.body;
    around = around.parentElement
  ) {
    const { overflowX, position, transform } = getComputedStyle(around);
    const cuts = around !== control && /^(?:hidden|clip)$/.test(overflowX);
    if (cuts && Math.abs(around.getBoundingClientRect().right - edge) <= ABOUT) return true;
    if (position === 'absolute' || position === 'fixed' || transform !== 'none') return false;
  }
  return false;
}

/** The window of the page's own that it stands in, fixed over the rest. */
export function windowOf(control: Element): HTMLElement | undefined {
  for (let around = control as HTMLElement | null; around; around = around.parentElement) {
    if (getComputedStyle(around).position === 'fixed') return around;
  }
  return undefined;
}
