import { toUnicode } from 'punycode/punycode.es6.js';
import { parse } from 'tldts';
import { ownedDomain } from '../../domain/sharedEndings.ts';

/** A host taken apart: "mail.sever-stroy.example". */
export interface DomainName {
  host: string;
  /** What can be registered: "sever-stroy.example". */
  domain: string;
  /** The label that its owner chose: "sever-stroy". */
  name: string;
  /** "example", "co.uk". */
  ending: string;
  /** The labels above it, the outermost first: ["mail"]. */
  above: string[];
}

/** Undefined for what nobody can register: an IP address, a name without an ending. Letters are decoded from "xn--". */
export function domainNameOf(host: string): DomainName | undefined {
  const readable = readableHost(host.toLowerCase().replace(/\.$/, ''));
  const { domain: registrable } = parse(readable);
  if (!registrable) return undefined;
  const domain = ownedDomain(readable, registrable);
  const [name = '', ...ending] = domain.split('.');
  const above = readable.slice(0, -domain.length - 1);
  return { host: readable, domain, name, ending: ending.join('.'), above: above ? above.split('.') : [] };
}

/** The host in the letters it is meant in: "xn--e1afmkfd.example" is "пример.example". */
export function readableHost(host: string): string {
  if (!host.includes('xn--')) return host;
  try {
    return toUnicode(host);
  } catch {
    // A label that only pretends to be encoded is compared as it stands.
    return host;
  }
}
