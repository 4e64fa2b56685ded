import { windowOf } from './coveredControls';

/** CSS pixels that a page may be off by. */
const ABOUT = 2;

/**
 * Windows that a page fixes to the edge of the browser's know nothing of the narrowed page. Its body can hold them, as
 * the box that they are fixed to, where it fills the window and nothing scrolls but boxes within it: then they stand
 * where they stood, beside the sidebar.
 */
export function canHold(): boolean {
  const { body, scrollingElement } = document;
  if (!body || getComputedStyle(body).transform !== 'none') return false;
  const { left, top, bottom } = body.getBoundingClientRect();
  const fills = Math.abs(left) <= ABOUT && Math.abs(top) <= ABOUT && Math.abs(bottom - window.innerHeight) <= ABOUT;
  return fills && (scrollingElement?.scrollHeight ?? 0) <= window.innerHeight + ABOUT;
}

export function hold(isOn: boolean): void {
  document.body?.style.setProperty('transform', isOn ? 'translate(0)' : '');
}

/** The window that the control is in is not pushed out at the left. */
export function isWhole(control: Element): boolean {
  return (windowOf(control)?.getBoundingClientRect().left ?? 0) >= -ABOUT;
}
