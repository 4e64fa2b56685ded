import { isInLetter, ownElement, ownElements } from '../letterContent';
import { LETTER } from './selectors';

/** False for what the writer of a letter put on the page. */
export function isRoundcubes(element: Element): boolean {
  return !isInLetter(element, LETTER);
}

/** Roundcube's own elements; a letter on the whole page may hold any of them as well. */
export function own(root: ParentNode, selector: string): HTMLElement[] {
  return ownElements(root, selector, LETTER);
}

export function firstOwn<Found extends HTMLElement>(root: ParentNode, selector: string): Found | undefined {
  return ownElement<Found>(root, selector, LETTER);
}
