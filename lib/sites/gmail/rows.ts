import { inListsOn } from '../page';
import type { Row } from '../site';
import { ownAddresses } from './account';
import { addressOf, currentViews, firstOwn, own as gmails } from './page';
import { MAILBOX, ROW, ROWS } from './selectors';

interface FoundRows {
  /** The spelling that matched, 'none' without rows. */
  variant: string;
  rows: HTMLElement[];
}

/** The rows of the lists that are on; asked at every scroll, so nothing here measures anything. */
export function findRows(document: Document): FoundRows {
  const views = currentViews(document);
  for (const { name, selector } of ROWS) {
    const found = views.flatMap((view) => gmails(view, selector).flatMap((piece) => piece.closest('tr') ?? []));
    const rows = inListsOn([...new Set(found)]);
    if (rows.length > 0) return { variant: name, rows };
  }
  return { variant: 'none', rows: [] };
}

export function readRows(document: Document): Row[] {
  const own = new Set(ownAddresses(document));
  return findRows(document).rows.flatMap((element) => {
    const people = peopleOf(element);
    const addresses = participants(element, people);
    // With the preview pane at the right one letter takes two or three table rows; only the first has an id.
    if (addresses.length === 0 && !element.id) return [];
    const others = addresses.filter((address) => !own.has(address.toLowerCase()));
    return [{ element, anchor: people ?? anchorOf(element), addresses: others }];
  });
}

/** Everybody whom Gmail names in the row, the user too; once each. */
export function participants(row: HTMLElement, people = peopleOf(row)): string[] {
  const byKey = new Map<string, string>();
  for (const element of (people ?? row).querySelectorAll(MAILBOX)) {
    const address = addressOf(element);
    if (address) byKey.set(address.toLowerCase(), address);
  }
  return [...byKey.values()];
}

function peopleOf(row: HTMLElement): HTMLElement | null {
  return row.querySelector<HTMLElement>(ROW.people);
}

export function isDraft(row: Element): boolean {
  return firstOwn(row as HTMLElement, ROW.draft) !== undefined;
}

function anchorOf(row: HTMLElement): HTMLElement {
  return row.querySelector(MAILBOX)?.closest('td') ?? row;
}
