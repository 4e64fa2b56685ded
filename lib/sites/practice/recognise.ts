import { MARK } from './selectors';

/** Only on this machine: a page of the web that wears the mark is not ours. */
export function isPractice(document: Document): boolean {
  const host = document.location?.hostname;
  return (host === 'localhost' || host === '127.0.0.1') && document.querySelector(MARK) !== null;
}
