import type { Row, SelfHosted } from '../site';
import { insert, sending } from './compose';
import { dock } from './dock';
import { environmentOf } from './environment';
import { own } from './letter';
import { previews, read } from './read';
import { selected } from './selected';
import { ROW, ROW_ADDRESS } from './selectors';

/** Roundcube stands on anybody's server: it is known by what it tells its own scripts, not by its address. */
export const roundcube: SelfHosted = {
  name: 'roundcube',
  recognises: (document) => ['mail', 'login'].includes(environmentOf(document).task ?? ''),
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
