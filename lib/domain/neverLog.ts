import { addressKey, companyDomain } from './address';
import { isAutomatic } from './automatic';

/** Whose letters stay out of every history, and whose do not although they would. */
export interface NeverLogList {
  /** Addresses and domains, as keys: "anna@home.example", "bank.example". */
  never: string[];
  /** Addresses that the user wants logged nevertheless. */
  anyway: string[];
}

/** Why an address is never logged: it is of the user's own firm, a program's, or on the user's own list. */
export type NeverLogReason = 'own-domain' | 'automatic' | 'listed';

/** Undefined for an address whose letters may be logged. `own` are the user's own addresses; all are keys. */
export function neverLogReason(
  address: string,
  own: Iterable<string>,
  { never, anyway }: NeverLogList,
): NeverLogReason | undefined {
  if (anyway.includes(address)) return undefined;
  const host = address.slice(address.lastIndexOf('@') + 1);
  if (never.some((entry) => entry === address || host === entry || host.endsWith(`.${entry}`))) return 'listed';
  const domain = companyDomain(address);
  if (domain && [...own].some((mine) => companyDomain(mine) === domain)) return 'own-domain';
  return isAutomatic(address) ? 'automatic' : undefined;
}

/** What somebody wrote into the list, as a key; undefined when it is neither an address nor a domain. */
export function neverLogEntry(written: string): string | undefined {
  const text = written.trim().toLowerCase();
  const address = addressKey(text);
  if (address) return address;
  const domain = text.replace(/^@|^\*\./, '');
  return addressKey(`x@${domain}`) && /^[^@\s]+\.[^@\s]+$/.test(domain) ? domain : undefined;
}
