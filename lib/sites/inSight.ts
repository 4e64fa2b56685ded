import { type MailboxReading, type Mention, type PageReading, READING_LIMITS } from '../domain/pageReading';
import { addressInLabel, addressOfLink, isAddress } from './address';
import { look } from './generic/find';
import { elementOf } from './generic/place';
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
const MOST_STEPS = 20_000;
const MOST_PARTS = 3_000;

/** What of a page is not looked at: letters, and what else is known to be something else. */
interface Where {
  outside: string;
  own: string[];
}

interface Named {
  element: Element;
  address: string;
  name?: string;
}

/** Whom a part of the page names where somebody sees it, outside of letters; the user is none of them. */
export function peopleInSight(root: Element, { outside, own }: Where): Mention[] {
  const found = new Map<string, Mention>();
  for (const { element, address, name } of [...namedByAttributes(root, outside), ...namedInWords(root, outside)]) {
    const key = address.toLowerCase();
    const known = found.get(key);
    if (own.includes(key) || (!known && found.size >= READING_LIMITS.mentioned) || !isShown(element)) continue;
    const called = known?.name ?? name;
    found.set(key, { address: key, ...(called && { name: called }), times: (known?.times ?? 0) + 1 });
  }
  return [...found.values()];
}

/**
 * True when a part of the page, outside of letters, names somebody who was not read: something stands elsewhere than it
 * is known. A name may itself look like an address, and so may the words of a subject.
 */
export function namesOthers(root: Element, { outside, own }: Where, read: MailboxReading[], words: string): boolean {
  const known = new Set([...own, ...read.map(({ address }) => address.toLowerCase())]);
  const said = [...read.map(({ name }) => name ?? ''), words].join('\n').toLowerCase();
  for (const element of partsOf(root, outside)) {
    const strangers = [...attributesNaming(element), ...textNaming(element)].filter(
      (address) => !known.has(address) && !said.includes(address),
    );
    if (strangers.length > 0 && isShown(element)) return true;
  }
  return false;
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
    if (isOther(told.trim()) || (element.childElementCount === 0 && isOther(line(element)))) return isShown(element);
  }
  return false;
}

/**
 * True when any of these rows, which name nobody, tells an address after all. A text that is told again to those who
 * point at it proves nothing.
 */
export function rowsTellAddresses(rows: Element[], outside: string): boolean {
  return rows.some((row) =>
    ownElements(row, TELLS, outside, MOST_TOLD).some((element) => {
      const text = line(element);
      return NAMING.some((attribute) => {
        const value = element.getAttribute(attribute);
        return value?.includes('@') && value.trim() !== text && addressInLabel(value) !== undefined;
      });
    }),
  );
}

const TELLS = NAMING.map((attribute) => `[${attribute}*="@"]`).join(', ');
const MOST_TOLD = 20;

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
function* partsOf(root: Element, outside: string): Generator<Element> {
  const passedOver = `${outside}, ${AROUND}`;
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT, (node) =>
    (node as Element).matches(passedOver) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  for (let left = MOST_PARTS, node: Node | null = root; node && left > 0; left--, node = walker.nextNode()) {
    yield node as Element;
  }
}

function* namedByAttributes(root: Element, outside: string): Generator<Named> {
  for (const element of partsOf(root, outside)) {
    for (const address of attributesNaming(element)) yield { element, address };
  }
}

function* namedInWords(root: Element, outside: string): Generator<Named> {
  const passedOver = `${outside}, ${AROUND}`;
  let steps = 0;
  for (const step of look(root, (node) => node.nodeType === 1 && (node as Element).matches(passedOver))) {
    if (++steps > MOST_STEPS) return;
    if (!step || !('found' in step) || step.found.kind !== 'mail' || step.found.joined) continue;
    const element = elementOf(step.found.place);
    if (element) yield { element, address: step.found.text, ...(step.found.name && { name: step.found.name }) };
  }
}

function attributesNaming(element: Element): string[] {
  const linked = addressOfLink(
    /^mailto:/i.test(element.getAttribute('href') ?? '') ? element.getAttribute('href') : '',
  );
  const told = NAMING.map((attribute) => {
    const value = element.getAttribute(attribute);
    return value?.includes('@') ? addressInLabel(value) : undefined;
  });
  return [linked, ...told].filter(isAddress).map((address) => address.toLowerCase());
}

/** In the element's own words, not in those of the elements in it. */
function textNaming(element: Element): string[] {
  return Array.from(element.childNodes).flatMap(({ nodeType, nodeValue }) =>
    nodeType === 3 && nodeValue?.includes('@')
      ? writtenIn(nodeValue.slice(0, READING_LIMITS.line)).flatMap(({ kind, text }) => (kind === 'mail' ? [text] : []))
      : [],
  );
}
