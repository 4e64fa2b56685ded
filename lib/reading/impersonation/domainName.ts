import { toUnicode } from 'punycode/punycode.es6.js';
import { parse } from 'tldts';

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
  const readable = decoded(host.toLowerCase().replace(/\.$/, ''));
  const { domain, domainWithoutSuffix: name, publicSuffix: ending, subdomain } = parse(readable);
  if (!domain || !name || !ending) return undefined;
  return { host: readable, domain, name, ending, above: subdomain ? subdomain.split('.') : [] };
}

function decoded(host: string): string {
  try {
    return toUnicode(host);
  } catch {
    // A label that only pretends to be encoded is compared as it stands.
    return host;
  }
}
