import { type MailboxReading, type Mention, type PageReading, READING_LIMITS } from '../domain/pageReading';
import { addressInLabel, addressOfLink, isAddress } from './address';
import { writtenIn } from './generic/written';
import { ownElements } from './letterContent';
import { isShown, line } from './page';

/** Where webmails write addresses besides the text: for those who point at it, who listen to it, for their own scripts. */
const NAMING = ['title', 'aria-label', 'email', 'data-email', 'data-hovercard-id', 'data-address'];

/**
 * Accounts and folders, where the addresses are the user's own and those of shared mailboxes; and what the user types, as
 * into the box for searching.
 */
const AROUND =
  'nav, [role="navigation"], [role="banner"], [role="tree"], [role="search"], md-sidenav, input, textarea, [data-forget-me-not]';

/** A page may hold any number of elements; so many are looked at. */
const MOST_OF_PAGE = 10_000;
const MOST_OF_LETTER = 2_000;

/** What of a page is not looked at: letters, and what else is known to be something else. */
interface Where {
  outside: string;
  own: string[];
}

/** Whom a part of the page names where somebody sees it, outside of letters; the user is none of them. */
export function peopleInSight(root: Element, { outside, own }: Where): Mention[] {
  const found = new Map<string, Mention>();
  for (const element of partsOf(root, outside, MOST_OF_PAGE)) {
    for (const { address, name } of [...toldBy(element), ...saidIn(element)]) {
      const known = found.get(address);
      if (own.includes(address) || (!known && found.size >= READING_LIMITS.mentioned) || !isShown(element)) continue;
      const called = known?.name ?? name;
      found.set(address, { address, ...(called && { name: called }), times: (known?.times ?? 0) + 1 });
    }
  }
  return [...found.values()];
}

/**
 * True when a part of the page, outside of letters, names somebody who was not read: something stands elsewhere than it
 * is known. A name may itself look like an address, and so may the words of a subject.
 */
export function namesOthers(root: Element, { outside, own }: Where, read: MailboxReading[], words: string): boolean {
  const known = [...own, ...read.map(({ address }) => address.toLowerCase())];
  const said = [...read.map(({ name }) => name ?? ''), words].join('\n').toLowerCase();
  const isStranger = (address: string) => !known.includes(address) && !said.includes(address);
  for (const element of partsOf(root, outside)) {
    const isNamed =
      anywhereIn(element, known).some(isStranger) || saidIn(element).some((one) => isStranger(one.address));
    if (isNamed && isShown(element)) return true;
  }
  return false;
}

/** Attributes that hold no people: what identifies, runs, is loaded or only looks like something. */
const NO_PEOPLE = /id$|^(?:on|src|style|class|href$)/;

/**
 * In any attribute at all: a webmail may have put into another one what it told before. Where a known address stands,
 * it may be a part of what the webmail calls the element.
 */
function anywhereIn(element: Element, known: string[]): string[] {
  return Array.from(element.attributes).flatMap(({ name, value }) => {
    if (!value.includes('@') || NO_PEOPLE.test(name)) return [];
    const address = addressInLabel(value)?.toLowerCase();
    return address && !known.some((one) => value.toLowerCase().includes(one)) ? [address] : [];
  });
}

/** A name with an ending, whichever: "Offer 12.pdf", "Offer 12.pdf (~12 KB)". */
const FILE = /[^\s./\\@]\.\p{L}[\p{L}\d]{1,4}(?=$|--| \()/u;

/** What is shown shortened is no other file. */
const SHORTENED = /\.\.\.|…/;

/** True when a part of the page, outside of letters, shows the name of a file that was not read. */
export function showsFiles(root: Element, outside: string, read: string[], subject: string): boolean {
  const isOther = (text: string) =>
    text.length < READING_LIMITS.line &&
    FILE.test(text) &&
    !(text.includes('@') || SHORTENED.test(text) || subject.includes(text)) &&
    !read.some((name) => text.includes(name));
  for (const element of partsOf(root, outside)) {
    const told = element.getAttribute('title') ?? element.getAttribute('data-testid') ?? '';
    if ((isOther(told.trim()) || isOther(ownWordsOf(element))) && isShown(element)) return true;
  }
  return false;
}

/**
 * True when any of the first rows that name nobody tells an address after all. A text that is told again to those who
 * point at it proves nothing.
 */
export function rowsTellAddresses(
  rows: HTMLElement[],
  namesNobody: (row: HTMLElement) => boolean,
  outside: string,
): boolean {
  return rows.slice(0, FIRST_ROWS).some(
    (row) =>
      namesNobody(row) &&
      [row, ...ownElements(row, '*', outside, MOST_OF_ROW)].some((element) => {
        const repeated = line(element).toLowerCase();
        return anywhereIn(element, []).some((address) => address !== repeated);
      }),
  );
}

const MOST_OF_ROW = 100;
/** What a webmail has changed shows in the first of them; a list is read at every change of the page. */
const FIRST_ROWS = 20;

/** The same reading, said to be of people in sight, where the page names somebody and the reading nobody. */
export function withPeopleInSight(reading: PageReading, root: Element, outside: string): PageReading {
  const mentioned = peopleInSight(root, { outside, own: reading.own });
  if (mentioned.length === 0) return reading;
  const layout = reading.layout === 'none' ? IN_SIGHT : `${reading.layout}; ${IN_SIGHT}`;
  const lacks = [...new Set([...(reading.lacks ?? []), 'layout' as const])];
  return { ...reading, layout, lacks, mentioned, unreadable: true };
}

/** The layout of a reading that knows nothing of the page but whom it shows. */
const IN_SIGHT = 'in-sight';

/** Elements of the page itself: into what is passed over nobody goes. */
function* partsOf(root: Element | null, outside: string, most = MOST_OF_LETTER): Generator<Element> {
  const passedOver = `${outside}, ${AROUND}`;
  // A page that has only begun to load has no body, whatever the types say.
  if (!root) return;
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT, (node) =>
    (node as Element).matches(passedOver) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  for (let left = most, node: Node | null = root; node && left > 0; left--, node = walker.nextNode()) {
    yield node as Element;
  }
}

/** In the attributes of the element, in lower case. */
function toldBy(element: Element): MailboxReading[] {
  const href = element.getAttribute('href') ?? '';
  const linked = /^mailto:/i.test(href) ? addressOfLink(href) : undefined;
  const told = NAMING.map((attribute) => {
    const value = element.getAttribute(attribute);
    return value?.includes('@') ? addressInLabel(value) : undefined;
  });
  return [linked, ...told].filter(isAddress).map((address) => ({ address: address.toLowerCase() }));
}

/** The beginning of the element's own words, not of those of the elements in it. */
function ownWordsOf({ childNodes }: Element): string {
  return Array.from(childNodes, ({ nodeType, nodeValue }) => (nodeType === 3 ? (nodeValue ?? '') : ''))
    .join('')
    .trim()
    .slice(0, READING_LIMITS.line);
}

function saidIn(element: Element): MailboxReading[] {
  const words = ownWordsOf(element);
  if (!words.includes('@') || NOT_SAID.test(element.tagName)) return [];
  const written = writtenIn(words).filter(({ kind }) => kind === 'mail');
  return written.map(({ text, name }) => ({ address: text, ...(name && { name }) }));
}

const NOT_SAID = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/;
