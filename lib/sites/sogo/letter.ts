import { isInLetter, outermostOwn, ownElement, ownElements } from '../letterContent';
import { LETTER } from './selectors';

/** False for what the writer of a letter put on the page. */
export function isSogos(element: Element): boolean {
  return !isInLetter(element, LETTER);
}

/** SOGo's own elements: letters stand in the same document, and may hold any of them as well. */
export function own(root: ParentNode, selector: string): HTMLElement[] {
  return ownElements(root, selector, LETTER);
}

/** By the first spelling that finds any. */
export function firstOwn<Found extends HTMLElement>(root: ParentNode, ...selectors: string[]): Found | undefined {
  for (const selector of selectors) {
    const found = ownElement<Found>(root, selector, LETTER);
    if (found) return found;
  }
  return undefined;
}

/** What letters stand in, or the user writes in: SOGo's own, however what is inside looks. */
export function outermost(root: ParentNode, selector: string): HTMLElement[] {
  return outermostOwn(root, selector, LETTER);
}
