import { addressInLabel, addressInTitle, isAddress } from '../address';
import { own } from './page';
import { ACCOUNT } from './selectors';

/**
 * The address of the open account. The link in the header comes first: a letter's subject stands in the title too,
 * and its writer may put an address there.
 */
export function ownAddresses(document: Document): string[] {
  const address = fromLink(document) ?? addressInTitle(document.title) ?? fromMenu(document);
  return address ? [address.toLowerCase()] : [];
}

function fromLink(document: Document): string | undefined {
  for (const selector of ACCOUNT.link) {
    for (const link of own(document, selector)) {
      const address = addressInLabel(link.getAttribute('aria-label'));
      if (address) return address;
    }
  }
  return undefined;
}

function fromMenu(document: Document): string | undefined {
  for (const selector of ACCOUNT.menu) {
    const address = own(document, selector)[0]?.textContent?.trim();
    if (isAddress(address)) return address;
  }
  return undefined;
}
