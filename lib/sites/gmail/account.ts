import { isAddress, isGmails } from './page';
import { ACCOUNT } from './selectors';

/** What an address may stand between in a label: in some languages wide brackets and colons, or marks of direction. */
const PART = '[^\\s()<>[\\]"\',;:（）：\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]+';
const WITHIN = new RegExp(`${PART}@${PART}`, 'g');

/**
 * The address of the open account. The link in the header comes first: a letter's subject stands in the title too,
 * and its writer may put an address there.
 */
export function ownAddresses(document: Document): string[] {
  const own = fromLink(document) ?? fromTitle(document) ?? fromMenu(document);
  return own ? [own.toLowerCase()] : [];
}

function fromLink(document: Document): string | undefined {
  for (const selector of ACCOUNT.link) {
    for (const link of document.querySelectorAll(selector)) {
      // The user's own name comes first in the label, the address last.
      const address = link.getAttribute('aria-label')?.match(WITHIN)?.at(-1);
      if (isAddress(address) && isGmails(link)) return address;
    }
  }
  return undefined;
}

/** "Inbox (3) - name@host - Gmail"; a company's own name may follow in several parts. */
export function fromTitle(document: Document): string | undefined {
  return document.title
    .split(/\s[-–—]\s/)
    .slice(1)
    .map((part) => part.trim())
    .findLast(isAddress);
}

function fromMenu(document: Document): string | undefined {
  for (const selector of ACCOUNT.menu) {
    const address = document.querySelector(selector)?.textContent?.trim();
    if (isAddress(address)) return address;
  }
  return undefined;
}
