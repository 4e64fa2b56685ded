import { type ComposeReading, READING_LIMITS } from '../../domain/pageReading';
import { ownElements } from '../letterContent';
import { isShown } from '../page';
import type { Description } from './description';
import { findFiles, findFirst, findPeople, outsideOf } from './find';

export interface FoundCompose {
  spelling: string;
  window: HTMLElement;
}

/** So many lists of recipients are looked at; nobody writes a hundred letters at a time. */
const LOOKED_AT = 10 * READING_LIMITS.composes;

/** The letters being written: the nearest surroundings of each list of recipients that have a send button too. */
export function findComposes(document: Document, description: Description): FoundCompose[] {
  const outside = outsideOf(description);
  const own = (selector: string) => ownElements(document, selector, outside, LOOKED_AT);
  const withSend = new Set(own(description.compose.send).flatMap(surroundingsOf));
  if (withSend.size === 0) return [];
  const found = new Map<Element, FoundCompose>();
  for (const { name, selector } of description.composes) {
    for (const mark of own(selector).filter(isShown)) {
      const window = surroundingsOf(mark).find((at) => withSend.has(at));
      if (window && !found.has(window)) found.set(window, { spelling: name, window });
    }
    if (found.size > 0) break;
  }
  return [...found.values()].slice(-READING_LIMITS.composes);
}

/** True when a part of a window is there and no window was found: lists of recipients or a send button alone. */
export function hasHalfAWindow(document: Document, description: Description): boolean {
  const outside = outsideOf(description);
  const shows = (selector: string) => ownElements(document, selector, outside, LOOKED_AT).some(isShown);
  return shows(description.compose.send) || description.composes.some(({ selector }) => shows(selector));
}

/** How far a list of recipients or a send button may stand from the window that holds both. */
const FARTHEST = 30;

/** From the nearest outwards; the page itself is no window. */
function surroundingsOf(element: HTMLElement): HTMLElement[] {
  const around: HTMLElement[] = [];
  for (let at = element.parentElement; at && at.tagName !== 'BODY' && around.length < FARTHEST; at = at.parentElement) {
    around.push(at);
  }
  return around;
}

/** The one that this element is part of, also when it stands in the window's frame. */
export function composeAround(element: Element, description: Description): FoundCompose | undefined {
  const inPage = inMainPage(element);
  return findComposes(inPage.ownerDocument, description).find(({ window }) => window.contains(inPage));
}

/** What is typed into an editor in a frame counts for the frame. */
export function inMainPage(element: Element): Element {
  const frame = element.ownerDocument.defaultView?.frameElement;
  return frame ? inMainPage(frame) : element;
}

export function keyOf({ window }: FoundCompose, { name, compose }: Description): string {
  return `${name}:compose:${compose.id?.(window) ?? numberOf(window)}`;
}

export function subjectField({ window }: FoundCompose, description: Description): HTMLInputElement | undefined {
  return findFirst(window, description.compose.subject, outsideOf(description)) as HTMLInputElement | undefined;
}

export function readCompose(found: FoundCompose, description: Description): ComposeReading {
  const { to, cc, bcc, attachments } = description.compose;
  const { window } = found;
  const outside = outsideOf(description);
  const box = subjectField(found, description);
  return {
    key: keyOf(found, description),
    to: findPeople(window, to, outside).people,
    cc: findPeople(window, cc, outside).people,
    bcc: findPeople(window, bcc, outside).people,
    subject: (box?.value ?? '').replace(/\s+/g, ' ').trim().slice(0, READING_LIMITS.line),
    attachments: findFiles(window, attachments, outside),
  };
}

const numbers = new WeakMap<Element, string>();
let windows = 0;

/** Where the webmail gives a window no id: its own for as long as it is there, and another at every visit of the page. */
function numberOf(window: Element): string {
  const known = numbers.get(window);
  if (known) return known;
  windows += 1;
  const number = `${Math.round(performance.timeOrigin)}-${windows}`;
  numbers.set(window, number);
  return number;
}
