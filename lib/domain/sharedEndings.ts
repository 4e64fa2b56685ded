/**
 * Endings under which many firms have a name although the list of public suffixes does not say so, or says it among
 * those of private owners: "com.md", "co.ua", "msk.ru", "uk.com".
 */
const UNDER_COUNTRY = /^(?:com|co|org|net|gov|edu|ltd|plc|srl|msk|spb)\.(?:\p{L}{2}|example)$/u;
const COUNTRY_UNDER = /^(?:uk|us|eu|ru|de|gb|cn|br|za|sa|se|hu|no|kr|gr|co)\.(?:com|net|org)$/u;

/** The domain that one firm owns: the registrable `domain` of `host`, and under a shared ending the label before it. */
export function ownedDomain(host: string, domain: string): string {
  const isShared = UNDER_COUNTRY.test(domain) || COUNTRY_UNDER.test(domain);
  const label =
    isShared && host.endsWith(`.${domain}`)
      ? host
          .slice(0, -domain.length - 1)
          .split('.')
          .at(-1)
      : '';
  return label ? `${label}.${domain}` : domain;
}
