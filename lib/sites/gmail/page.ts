import type { MailboxReading } from '../../domain/pageReading';
import { READING_LIMITS } from '../../domain/pageReading';
import { isAddress } from '../address';
import { webmailsOwn } from '../letterContent';
import { mailbox } from '../page';
import { CURRENT_VIEW, LETTER } from './selectors';

/** The views that are on; the whole page where Gmail has stopped marking them. */
export function currentViews(document: Document): ParentNode[] {
  const views = own(document, CURRENT_VIEW);
  return views.length > 0 ? views : [document];
}

/** Gmail's own elements: a letter may hold any of them as well. */
export const { isOwn: isGmails, own, firstOwn, outermost } = webmailsOwn(LETTER);

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
