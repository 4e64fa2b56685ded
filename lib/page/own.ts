/**
 * The only elements that the page gets from us. They hold nothing: what they show is in their closed shadow. They are
 * plain ones on purpose: an element with a dash in its name could be defined by the page, whose class would then be
 * handed the closed shadow from within.
 */
export const OWN = 'data-forget-me-not';

export function ownElement(tag: 'div' | 'span', part: 'panel' | 'mark' | 'marks', inner = document): HTMLElement {
  const element = inner.createElement(tag);
  element.setAttribute(OWN, part);
  made.add(element);
  return element;
}

/** Made by this content script; what the page makes to look alike is not. */
export function isOwn(node: Node): boolean {
  return made.has(node);
}

const made = new WeakSet<Node>();
