import { type MailboxReading, type PageReading, READING_LIMITS } from '../domain/pageReading';

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

/**
 * A mailbox from an attribute that the webmail writes; a name that only repeats the address is none, and where the
 * webmail shows the address after the name, the name ends before it.
 */
export function mailbox(address: string | null | undefined, name?: string | null): MailboxReading | undefined {
  const trimmed = address?.trim().slice(0, READING_LIMITS.line);
  if (!trimmed) return undefined;
  const repeated = `<${trimmed.toLowerCase()}>`;
  const words = name
    ?.slice(0, 3 * READING_LIMITS.line)
    .replace(/\s+/g, ' ')
    .trim();
  const whole = words?.toLowerCase().endsWith(repeated) ? words.slice(0, -repeated.length).trim() : words;
  const shown = whole?.slice(0, READING_LIMITS.line);
  return shown && shown.toLowerCase() !== trimmed.toLowerCase()
    ? { address: trimmed, name: shown }
    : { address: trimmed };
}

/** Taken out of the page by the webmail's own script, which writes it into the attributes. */
const TAKEN_OUT = '[style*="display:none"], [style*="display: none"], [hidden]';

/**
 * Both ways of being hidden: by the webmail's script, which can be seen in the attributes, and by a style sheet.
 * A document without layout (a unit test) knows only the first.
 */
export function isShown(element: Element): boolean {
  return element.closest(TAKEN_OUT) === null && isVisible(element);
}

/** Rows of lists that are on, without forcing a layout: lists lie side by side or are kept; each is asked once. */
export function inListsOn(rows: HTMLElement[]): HTMLElement[] {
  const lists = new Map<Element | null, boolean>();
  return rows.filter((row) => {
    const list = row.parentElement;
    const known = lists.get(list);
    const on = known ?? list?.closest(TAKEN_OUT) === null;
    if (known === undefined) lists.set(list, on);
    return on && !row.matches(TAKEN_OUT);
  });
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

/**
 * Webmails place their columns by script and in part absolutely, so a margin alone may push the page aside instead of
 * narrowing it (reported for extensions that tried, 2023-2025), and their compose windows may be fixed to the window's
 * right edge (InboxSDK pull request 566). What helps one account is therefore measured for each: a resize lets the
 * webmail place its columns anew, and when what it shows (`views`) still reaches under the sidebar, the margin is
 * taken back.
 */
export function dockWhereItNarrows(document: Document, width: number, views: string): boolean {
  const narrowed = dockByMargin(document, width);
  if (width === 0 || (narrowed && endsBefore(document, width, views))) return narrowed;
  dockByMargin(document, 0);
  return false;
}

function endsBefore(document: Document, width: number, views: string): boolean {
  const edge = (document.defaultView?.innerWidth ?? 0) - width + 1;
  return all(document, views).every((view) => view.getBoundingClientRect().right <= edge);
}
