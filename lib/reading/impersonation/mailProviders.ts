import { companyDomain, domainOf } from '../../domain/address';
import { disguiseOf } from './disguise';

/** Free mail providers that clients have, whose misspellings are registered by others. */
const PROVIDERS = [
  'gmail.com|googlemail.com|outlook.com|hotmail.com|live.com|yahoo.com|icloud.com|proton.me|protonmail.com|gmx.com',
  'mail.ru|bk.ru|inbox.ru|list.ru|yandex.ru|yandex.com|ya.ru|rambler.ru|mail.md|yahoo.ro|ukr.net|i.ua|tut.by',
].flatMap((domains) => domains.split('|'));

/** The addresses that this one may be mistaken for: "anna@gmai1.example" for anna@gmail.com. */
export function addressesItLooksLike(address: string): string[] {
  if (!companyDomain(address)) return [];
  const host = domainOf(address);
  const name = address.slice(0, address.lastIndexOf('@'));
  return PROVIDERS.filter((provider) => disguiseOf(host, provider)).map((provider) => `${name}@${provider}`);
}
