import { addressInLabel, isAddress } from '../address';
import { all } from '../page';
import { COMPOSE_FROM } from './selectors';

/** The user's addresses: SOGo writes the main one into every page, all identities into the main window. */
export function ownAddresses(document: Document): string[] {
  const settings = Array.from(document.scripts).flatMap(({ text }) => accountIn(text) ?? [])[0];
  const from = all(document, COMPOSE_FROM).map((input) => addressInLabel((input as HTMLInputElement).value));
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
