import type { Row, Site } from '../site';
import { insert, sending } from './compose';
import { dock } from './dock';
import { own } from './letter';
import { previews, read } from './read';
import { selected } from './selected';
import { ROW, ROW_ADDRESS } from './selectors';

export const roundcube: Site = {
  name: 'roundcube',
  read,
  rows,
  selected,
  documents: (document) => [document, ...previews(document)],
  sending,
  insert,
  dock,
};

function rows(document: Document): Row[] {
  return own(document, ROW).flatMap((element) => {
    const people = own(element, ROW_ADDRESS);
    const anchor = people[0]?.parentElement;
    const addresses = people.map((person) => person.title).filter((address) => address.includes('@'));
    return anchor && addresses.length > 0 ? [{ element, anchor, addresses }] : [];
  });
}
