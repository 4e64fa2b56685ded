import { type MailboxReading, type PageReading, READING_LIMITS } from '../domain/reading';

/** What a page holds before anything was found in it. */
export function emptyReading(site: string): PageReading {
  return { site, layout: 'none', own: [], view: 'other', messages: [], composes: [], unreadable: false };
}

export function all(root: ParentNode, selector: string): HTMLElement[] {
  return Array.from(root.querySelectorAll<HTMLElement>(selector));
}

/** The trimmed text of an element on one line, cut to what a page may hold. */
export function line(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, READING_LIMITS.line);
}

/** Addresses once each, the first name kept; what has no @ is no address. */
export function mailboxes(found: (MailboxReading | undefined)[]): MailboxReading[] {
  const byAddress = new Map<string, MailboxReading>();
  for (const mailbox of found) {
    if (!mailbox?.address.includes('@')) continue;
    const key = mailbox.address.toLowerCase();
    if (!byAddress.has(key)) byAddress.set(key, mailbox);
    if (byAddress.size === READING_LIMITS.people) break;
  }
  return [...byAddress.values()];
}

/** A mailbox from an attribute that the webmail writes; a name that only repeats the address is none. */
export function mailbox(address: string | null | undefined, name?: string | null): MailboxReading | undefined {
  const trimmed = address?.trim().slice(0, READING_LIMITS.line);
  if (!trimmed) return undefined;
  const shown = name?.replace(/\s+/g, ' ').trim().slice(0, READING_LIMITS.line);
  return shown && shown.toLowerCase() !== trimmed.toLowerCase()
    ? { address: trimmed, name: shown }
    : { address: trimmed };
}

/** Shown at all: neither it nor anything above it is taken out of the page. Forces a layout; not for rows. */
export function isVisible(element: Element): boolean {
  return element.getClientRects().length > 0;
}

/**
 * Narrows the whole page by a margin of its root, which suits pages that fill the window by percentages. The root, as
 * high as the window, takes its part for what is placed absolutely; what is placed by script is placed anew at a resize.
 */
export function dockByMargin(document: Document, width: number): boolean {
  const { style } = document.documentElement;
  style.setProperty('margin-right', width ? `${width}px` : '');
  style.setProperty('width', width ? `calc(100% - ${width}px)` : '');
  style.setProperty('position', width ? 'relative' : '');
  style.setProperty('height', width ? '100%' : '');
  document.defaultView?.dispatchEvent(new Event('resize'));
  const right = document.body.getBoundingClientRect().right;
  return width === 0 || right <= (document.defaultView?.innerWidth ?? 0) - width + 1;
}
