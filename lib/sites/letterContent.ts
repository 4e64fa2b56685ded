/**
 * What a letter holds was put on the page by its writer, who may copy any markup into it, the webmail's own too: a line
 * that names the user, a sender, a file, a window. Every reader takes its elements from here, so that nothing inside a
 * letter is ever taken for the webmail's. `letter` finds what letters stand in, and what the user writes and quotes.
 */
export function isInLetter(element: Element, letter: string): boolean {
  return element.closest(letter) !== null;
}

/** So many of what a selector finds are looked at: no webmail has more, and no page shall make it last. */
const LOOKED_AT = 20_000;

/** The webmail's own elements that the selector finds, `most` at most: a letter with thousands of copies hides none. */
export function ownElements(root: ParentNode, selector: string, letter: string, most = LOOKED_AT): HTMLElement[] {
  return outside(root, selector, letter, (element) => element, most);
}

/** The first of the webmail's own elements that the selector finds. */
export function ownElement<Found extends HTMLElement>(
  root: ParentNode,
  selector: string,
  letter: string,
): Found | undefined {
  return ownElements(root, selector, letter, 1)[0] as Found | undefined;
}

/** What letters themselves stand in may be found, too; what stands in a letter is part of what its writer wrote. */
export function outermostOwn(root: ParentNode, selector: string, letter: string, most = LOOKED_AT): HTMLElement[] {
  return outside(root, selector, letter, ({ parentElement }) => parentElement, most);
}

function outside(
  root: ParentNode,
  selector: string,
  letter: string,
  holder: (element: HTMLElement) => Element | null,
  most: number,
): HTMLElement[] {
  const own: HTMLElement[] = [];
  let looked = 0;
  for (const element of root.querySelectorAll<HTMLElement>(selector)) {
    if (own.length === most || ++looked > LOOKED_AT) break;
    if (!holder(element)?.closest(letter)) own.push(element);
  }
  return own;
}

/** The same for one webmail: what stands in `letter` is not its own. */
export function webmailsOwn(letter: string) {
  return {
    /** False for what the writer of a letter put on the page. */
    isOwn: (element: Element) => !isInLetter(element, letter),
    own: (root: ParentNode, selector: string) => ownElements(root, selector, letter),
    firstOwn: <Found extends HTMLElement>(root: ParentNode, selector: string) =>
      ownElement<Found>(root, selector, letter),
    /** What letters stand in, or the user writes in, however what is inside looks. */
    outermost: (root: ParentNode, selector: string) => outermostOwn(root, selector, letter),
  };
}
