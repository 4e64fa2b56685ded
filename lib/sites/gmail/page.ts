import type { MailboxReading } from '../../domain/pageReading';
import { READING_LIMITS } from '../../domain/pageReading';
import { isAddress } from '../address';
import { isInLetter, outermostOwn, ownElement, ownElements } from '../letterContent';
import { mailbox } from '../page';
import { CURRENT_VIEW, LETTER } from './selectors';

/** The views that are on; the whole page where Gmail has stopped marking them. */
export function currentViews(document: Document): ParentNode[] {
  const views = own(document, CURRENT_VIEW);
  return views.length > 0 ? views : [document];
}

/** False for what the writer of the letter put on the page. */
export function isGmails(element: Element): boolean {
  return !isInLetter(element, LETTER);
}

/** Gmail's own elements. */
export function own(root: ParentNode, selector: string): HTMLElement[] {
  return ownElements(root, selector, LETTER);
}

export function firstOwn<Found extends HTMLElement>(root: ParentNode, selector: string): Found | undefined {
  return ownElement<Found>(root, selector, LETTER);
}

/** What letters stand in, or the user writes in. */
export function outermost(root: ParentNode, selector: string): HTMLElement[] {
  return outermostOwn(root, selector, LETTER);
}

/** The address that Gmail gives an element; undefined when it gives none. */
export function addressOf(element: Element): string | undefined {
  return attributeAddress(element, 'email') ?? attributeAddress(element, 'data-hovercard-id');
}

function attributeAddress(element: Element, attribute: string): string | undefined {
  const address = element.getAttribute(attribute)?.trim();
  return isAddress(address) ? address : undefined;
}

export function mailboxOf(element: Element): MailboxReading | undefined {
  return mailbox(addressOf(element), element.getAttribute('name') ?? element.getAttribute('data-name'));
}

/** Text on one line, with the emoji that Gmail replaces by pictures; whatever markup it holds stays text. */
export function lineWithEmoji(element: Element | null | undefined): string {
  const parts = Array.from(element?.childNodes ?? [], (node) => pictured(node) ?? node.textContent ?? '');
  return parts.join('').replace(/\s+/g, ' ').trim().slice(0, READING_LIMITS.line);
}

function pictured(node: Node): string | undefined {
  if (node.nodeName !== 'IMG') return undefined;
  const image = node as Element;
  return image.getAttribute('data-emoji') ?? image.getAttribute('alt') ?? '';
}
