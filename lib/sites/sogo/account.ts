import { addressInLabel, isAddress } from '../address';
import { all } from '../page';
import { COMPOSE_FROM } from './selectors';

/** The user's addresses: SOGo writes the main one into every page, all identities into the main window. */
export function ownAddresses(document: Document): string[] {
  const settings = Array.from(document.scripts).find(({ text }) => text.includes('var UserEmail'))?.text ?? '';
  const email = /var UserEmail = '([^']*)'/.exec(settings)?.[1];
  const accounts = /var mailAccounts = (.*)/.exec(settings)?.[1] ?? '';
  const identities = [...accounts.matchAll(/"email":"([^"\\]*)"/g)].map(([, address]) => address);
  const from = all(document, COMPOSE_FROM).map((input) => addressInLabel((input as HTMLInputElement).value));
  const addresses = [email, ...identities, ...from].filter(isAddress);
  return [...new Set(addresses.map((address) => address.toLowerCase()))];
}
