import { all, dockByMargin } from '../page';
import type { Row, Site } from '../site';
import { sending } from './compose';
import { previews, read } from './read';
import { MARKS, ROW, ROW_ADDRESS } from './selectors';

/** Roundcube stands on anybody's server: it is known by the marks of its page, not by its address. */
export const roundcube: Site = {
  name: 'roundcube',
  recognises: (document) => document.querySelector(MARKS) !== null,
  read,
  rows,
  documents: (document) => [document, ...previews(document)],
  sending,
  dock: dockByMargin,
};

function rows(document: Document): Row[] {
  return all(document, ROW).flatMap((element) => {
    const people = all(element, ROW_ADDRESS);
    const anchor = people[0]?.parentElement;
    const addresses = people.map((person) => person.title).filter((address) => address.includes('@'));
    return anchor && addresses.length > 0 ? [{ element, anchor, addresses }] : [];
  });
}
