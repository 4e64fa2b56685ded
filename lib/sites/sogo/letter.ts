import { webmailsOwn } from '../letterContent';
import { LETTER } from './selectors';

/** Letters stand in the same document as SOGo's own elements, and may hold any of them as well. */
export const { isOwn: isSogos, own, firstOwn, outermost } = webmailsOwn(LETTER);

/** By the first spelling that finds any. */
export function firstOf(root: ParentNode, selectors: string[]): HTMLElement | undefined {
  return selectors.map((selector) => firstOwn(root, selector)).find(Boolean);
}
