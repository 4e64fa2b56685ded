import { ownElements } from '../letterContent';
import { inListsOn } from '../page';
import type { Row } from '../site';
import { ownAddresses } from './account';
import type { Description, Rows } from './description';
import { findPeople, outermost, outsideOf } from './find';

export interface FoundRows {
  spelling?: Rows;
  rows: HTMLElement[];
}

/** Lists show a few dozen rows at a time; a page that shows thousands at once is no list of letters. */
const MOST_ROWS = 1_000;

/** The rows of the lists that are on; asked at every scroll, so nothing here measures anything. */
export function findRows(document: Document, description: Description): FoundRows {
  const outside = outsideOf(description);
  for (const spelling of description.rows) {
    const rows = outermost(inListsOn(ownElements(document, spelling.selector, outside, MOST_ROWS)));
    if (rows.length > 0) return { spelling, rows };
  }
  return { rows: [] };
}

/** A row whose people the webmail does not name by address is there with none: what was marked in it before is not. */
export function readRows(document: Document, description: Description): Row[] {
  const own = ownAddresses(document, description, description.place(new URL(document.URL)));
  const { spelling, rows } = findRows(document, description);
  const outside = outsideOf(description);
  return rows.map((element) => {
    const addresses = spelling ? participants(element, spelling, outside) : [];
    const person = spelling && element.querySelector(spelling.people.map(({ selector }) => selector).join(', '));
    const anchor = person?.parentElement ?? element;
    return { element, anchor, addresses: addresses.filter((address) => !own.includes(address.toLowerCase())) };
  });
}

/** Everybody whom the row names by address, the user too. */
export function participants(row: HTMLElement, { people }: Rows, outside: string): string[] {
  return findPeople(row, people, outside).people.map(({ address }) => address);
}
