import { addressInLabel, addressInTitle, isAddress } from '../address';
import { isGmails } from './page';
import { ACCOUNT } from './selectors';

/**
 * The address of the open account. The link in the header comes first: a letter's subject stands in the title too,
 * and its writer may put an address there.
 */
export function ownAddresses(document: Document): string[] {
  const own = fromLink(document) ?? addressInTitle(document.title) ?? fromMenu(document);
  return own ? [own.toLowerCase()] : [];
}

function fromLink(document: Document): string | undefined {
  for (const selector of ACCOUNT.link) {
    for (const link of document.querySelectorAll(selector)) {
      const address = addressInLabel(link.getAttribute('aria-label'));
      if (address && isGmails(link)) return address;
    }
  }
  return undefined;
}

function fromMenu(document: Document): string | undefined {
  for (const selector of ACCOUNT.menu) {
    const address = document.querySelector(selector)?.textContent?.trim();
    if (isAddress(address)) return address;
  }
  return undefined;
}
