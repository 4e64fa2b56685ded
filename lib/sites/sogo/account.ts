import { addressInLabel, isAddress } from '../address';
import { isSogos, own } from './letter';
import { COMPOSE, COMPOSE_FROM } from './selectors';

/**
 * The user's addresses: SOGo writes the main one into every page, all identities into the main window, and the one that is
 * written from into the window of a letter. A letter may show a field of that name as well, and names nobody by it.
 */
export function ownAddresses(document: Document): string[] {
  const scripts = Array.from(document.scripts).filter(isSogos);
  const settings = scripts.flatMap(({ text }) => accountIn(text) ?? [])[0];
  const from = own(document, `${COMPOSE} ${COMPOSE_FROM}`).map((input) =>
    addressInLabel((input as HTMLInputElement).value),
  );
  const addresses = [settings?.email, ...(settings?.identities ?? []), ...from].filter(isAddress);
  return [...new Set(addresses.map((address) => address.toLowerCase()))];
}

/** What SOGo tells its own scripts of whose account it is; the part that is read here. */
export interface Account {
  email: string;
  /** Addresses that the user writes from. */
  identities: string[];
}

/** Undefined for a script that says nothing of it. */
export function accountIn(script: string): Account | undefined {
  const email = /var UserEmail = '([^']*)'/.exec(script)?.[1];
  if (email === undefined) return undefined;
  const accounts = /var mailAccounts = (.*)/.exec(script)?.[1] ?? '';
  return { email, identities: [...accounts.matchAll(/"email":"([^"\\]*)"/g)].flatMap(([, address]) => address ?? []) };
}

/** The same as it would stand in a script. */
export function writtenAccount({ email, identities }: Account): string {
  const accounts = [{ identities: identities.map((address) => ({ email: address })) }];
  return `var UserEmail = '${email}';\nvar mailAccounts = ${JSON.stringify(accounts)};\n`;
}
