import { type MailboxReading, READING_LIMITS } from '../../domain/pageReading';
import { ownElement, ownElements } from '../letterContent';
import { all, isShown, line, mailboxes } from '../page';
import type { Description, NamedFile, Naming } from './description';

/** A page may hold any number of elements that look like somebody; so many are looked at. */
const LOOKED_AT = 2 * READING_LIMITS.people;

/** What letters hold, and what the user writes and quotes: whoever is named there is no part of the page itself. */
export function outsideOf({ letter, compose: { text } }: Description): string {
  return [letter, ...text].join(', ');
}

export interface FoundPeople {
  /** The spelling that matched; undefined when nobody was found. */
  spelling?: string;
  people: MailboxReading[];
}

/** Those whom the first spelling that names anybody names, outside of what letters and other windows hold. */
export function findPeople(scope: ParentNode, namings: Naming[], outside: string): FoundPeople {
  for (const { name, selector, read, unless } of namings) {
    if (unless && ownElement(scope, unless, outside)) continue;
    const named = ownElements(scope, selector, outside, LOOKED_AT);
    const people = mailboxes(named.flatMap((element) => read(element, outside)));
    if (people.length > 0) return { spelling: name, people };
  }
  return { people: [] };
}

/** Those whom any of the spellings names: one line may name each of its people in another way. */
export function findEveryone(scope: ParentNode, namings: Naming[], outside: string): MailboxReading[] {
  return mailboxes(namings.flatMap((naming) => findPeople(scope, [naming], outside).people));
}

/** The first shown element that one of these finds, newest spelling first. */
export function findFirst(scope: ParentNode, selectors: string[], outside: string): HTMLElement | undefined {
  for (const selector of selectors) {
    const first = ownElements(scope, selector, outside, LOOKED_AT).find(isShown);
    if (first) return first;
  }
  return undefined;
}

/** The text of the first element that one of these finds in a row, or what is told when pointing at it; measures nothing. */
export function findFirstText(row: Element, selectors: string[]): string {
  const [found] = selectors.flatMap((selector) => row.querySelector(selector) ?? []);
  return titleOrText(found);
}

/** What is told when pointing at it is the whole of what is shown shortened. */
export function titleOrText(element: Element | undefined): string {
  const title = element?.getAttribute('title')?.replace(/\s+/g, ' ').trim();
  return title ? title.slice(0, READING_LIMITS.line) : line(element);
}

/** The names of files, by the first spelling that finds any. */
export function findFiles(scope: ParentNode, files: NamedFile[], outside: string): string[] {
  for (const { selector, read } of files) {
    const names = ownElements(scope, selector, outside, LOOKED_AT)
      .map((element) => read(element).slice(0, READING_LIMITS.line))
      .filter(Boolean);
    if (names.length > 0) return [...new Set(names)].slice(0, READING_LIMITS.attachments);
  }
  return [];
}

/** The first shown of the elements that a letter stands in; whatever is found inside it is no less the letter's. */
export function findBody(scope: ParentNode, selectors: string[]): HTMLElement | undefined {
  for (const selector of selectors) {
    const first = all(scope, selector).slice(0, LOOKED_AT).find(isShown);
    if (first) return first;
  }
  return undefined;
}

/** Elements that no other of them holds, in page order. */
export function outermost(elements: HTMLElement[]): HTMLElement[] {
  const kept: HTMLElement[] = [];
  for (const element of elements) if (!kept.at(-1)?.contains(element)) kept.push(element);
  return kept;
}

/**
 * What surrounds each piece, no other piece and none of the `strangers`: the whole of which only a part has a known
 * name. A single piece is surrounded by the page's main part at most.
 */
export function surroundings(pieces: HTMLElement[], strangers: HTMLElement[]): HTMLElement[] {
  const held = new Map<Element, number>();
  const count = (element: Element, by: number) => {
    for (let at: Element | null = element; at; at = at.parentElement) held.set(at, (held.get(at) ?? 0) + by);
  };
  for (const piece of pieces) count(piece, 1);
  for (const stranger of strangers) count(stranger, 2);
  return pieces.map((piece) => {
    let whole = piece;
    for (let at = piece.parentElement; at && held.get(at) === 1 && !at.matches(MAIN); at = at.parentElement) whole = at;
    return whole;
  });
}

const MAIN = 'body, [role="main"], main';
