import type { Site } from '../sites/site';
import { isOwn } from './own';

/** Where webmails write addresses; a list that is scrolled may change them in the rows that it has. */
export const NAMING = ['title', 'email', 'aria-label', 'data-email'];

const NAMED = NAMING.map((attribute) => `[${attribute}]`).join(', ');

/** Writing a letter changes the page at every key and nothing that is read. */
export const WRITING = '[contenteditable="true"], [contenteditable=""], textarea';

/** True for a change after which the page may read otherwise; asked at every key that is typed. */
export function matters(record: MutationRecord, site: Pick<Site, 'isLetterText'>): boolean {
  const element = isElement(record.target) ? record.target : record.target.parentElement;
  const box = element?.closest(WRITING);
  if (box) return site.isLetterText?.(box) === false && changesNames(record);
  if (record.type !== 'childList') return true;
  return [...record.addedNodes, ...record.removedNodes].some((node) => !isOwn(node));
}

/** Where recipients are typed, what is typed is text; a recipient is an element to which the webmail gave a name. */
function changesNames({ type, attributeName, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type === 'attributes') return NAMING.includes(attributeName ?? '');
  return [...addedNodes, ...removedNodes].some(
    (node) => isElement(node) && (node.matches(NAMED) || node.querySelector(NAMED) !== null),
  );
}

/** A frame of the same origin has an Element of its own. */
export function isElement(target: EventTarget | null): target is Element {
  return (target as Node | null)?.nodeType === Node.ELEMENT_NODE;
}
