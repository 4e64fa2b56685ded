import { READING_LIMITS } from '../domain/pageReading';

/** A single address and nothing else: attributes hold just that; anything else is not for guessing. */
const ADDRESS = /^[^\s@<>()[\]"',;:]+@[^\s@<>()[\]"',;:]+$/;

/** What an address may stand between in a label: in some languages wide brackets and colons, or marks of direction. */
const PART = '[^\\s()<>[\\]"\',;:（）：\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]+';
const WITHIN = new RegExp(`${PART}@${PART}`, 'g');

export function isAddress(text: string | null | undefined): text is string {
  return text !== null && text !== undefined && text.length <= READING_LIMITS.line && ADDRESS.test(text);
}

/**
 * The last address of a label such as "Account: Name (address)"; the name comes first and may hold another one. A label
 * may go on after it with another sentence.
 */
export function addressInLabel(label: string | null | undefined): string | undefined {
  const address = label?.slice(0, READING_LIMITS.line).match(WITHIN)?.at(-1)?.replace(/\.+$/, '');
  return isAddress(address) ? address : undefined;
}

/**
 * The account that a tab's title names: "Inbox (3) - name@host - Gmail", "Inbox | name@host | Proton Mail". What it is
 * called comes first and may be a letter's subject, so the last one counts; a company's own name may follow it.
 */
export function addressInTitle(title: string): string | undefined {
  return title
    .split(/\s[-–—|]\s/)
    .slice(1)
    .map((part) => part.trim())
    .findLast(isAddress);
}

/** "mailto:name@host?subject=…", as programs write links to write to somebody; they need not encode everything. */
export function addressOfLink(href: string | null): string {
  const address = (href ?? '').replace(/^mailto:/i, '').replace(/\?.*$/s, '');
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
