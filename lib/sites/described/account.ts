import { addressInLabel, addressInTitle, isAddress } from '../address';
import { ownElements } from '../letterContent';
import { line } from '../page';
import type { Description, OwnAddress, Place } from './description';
import { outsideOf } from './find';

/** The address of the open account, wherever the webmail says it and no letter does. */
export function ownAddresses(document: Document, description: Description, place: Place): string[] {
  const outside = outsideOf(description);
  for (const read of description.own) {
    const address = read(document, place, outside);
    if (address) return [address.toLowerCase()];
  }
  return [];
}

/** In an attribute, alone or at the end of a label. */
export function ownIn(selector: string, attribute: string): OwnAddress {
  return (document, _, outside) =>
    first(document, selector, outside, (element) => addressInLabel(element.getAttribute(attribute)));
}

/** As the text of an element that holds it alone. */
export function ownText(selector: string): OwnAddress {
  return (document, _, outside) => first(document, selector, outside, (element) => addressAlone(line(element)));
}

/** In the title of a list. That of a letter begins with its subject, where its writer may put an address. */
export const ownInTitle: OwnAddress = (document, { view }) =>
  view === 'list' ? addressInTitle(document.title) : undefined;

function addressAlone(text: string): string | undefined {
  return isAddress(text) ? text : undefined;
}

function first(document: Document, selector: string, outside: string, read: Reader): string | undefined {
  for (const element of ownElements(document, selector, outside)) {
    const address = read(element);
    if (address) return address;
  }
  return undefined;
}

type Reader = (element: Element) => string | undefined;
