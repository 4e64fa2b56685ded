import { PART } from './selectors';

/** False for what the writer of a letter put on the page. */
export function isSogos(element: Element): boolean {
  return element.closest(PART) === null;
}
