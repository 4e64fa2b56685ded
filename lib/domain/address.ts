import emailAddresses from 'email-addresses';
import providers from 'email-providers/all.json' with { type: 'json' };
import { getDomain } from 'tldts';
import { once } from './once';
import { ownedDomain } from './sharedEndings';

const freeProviders = once(() => new Set(providers as string[]));

/** A mail address: what it is looked up by, and the name that its owner gave it. */
export interface Mailbox {
  address: string;
  name?: string;
}

/** RFC 5321 allows no longer one. */
const LONGEST = 320;

/**
 * What nobody sees or what turns the order of what is seen: controls, soft hyphens, joiners, direction marks, and what
 * Unicode has not given out. An address with such a sign looks like another one.
 */
const unseen = once(() => /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]/u);

/** As nearly all are written: no quotes, no comments. Each step of it takes a sign that no other could. */
const plainPattern = once(
  () =>
    /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*@[\p{L}\p{M}\p{N}-]+(?:\.[\p{L}\p{M}\p{N}-]+)*$/u,
);

/** "Anna Sokolova <anna@severstroy.example>", where the name has nothing that could be part of an address. */
const NAMED = /^[^<>@()"\\:;,]{0,320}<([^<>\s]{1,320})>$/;

/** What the grammar says of anything else takes the parser time with every bracket and quote in it. */
const RARE = { longest: 120, specials: 8 };

/** The address as a key, or undefined when it is none (RFC 5322 with international letters, RFC 6532). */
export function addressKey(text: string): string | undefined {
  if (text.length > 2 * LONGEST) return undefined;
  const trimmed = text.trim();
  if (trimmed.length === 0 || trimmed.length > LONGEST || unseen().test(trimmed)) return undefined;
  const plain = NAMED.exec(trimmed)?.[1] ?? trimmed;
  if (plainPattern().test(plain)) return plain.toLowerCase();
  if (trimmed.length > RARE.longest || (trimmed.match(/[()<>[\]"\\,:;]/g)?.length ?? 0) > RARE.specials)
    return undefined;
  const parsed = emailAddresses.parseOneAddress({ input: trimmed, rfc6532: true, simple: true });
  return parsed && 'address' in parsed && parsed.address ? parsed.address.toLowerCase() : undefined;
}

export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}

/** The company's own domain: "mail.severstroy.example" is severstroy.example; undefined at a free mail provider. */
export function companyDomain(address: string): string | undefined {
  const host = domainOf(address);
  const domain = ownedDomain(host, getDomain(host) ?? host);
  return domain.includes('.') && !freeProviders().has(host) && !freeProviders().has(domain) ? domain : undefined;
}

/** A company's name for the user to correct: "north-build.example" is "North Build". */
export function companyFromDomain(domain: string): string {
  const label = domain.split('.')[0] ?? domain;
  return label
    .split(/[-_]/)
    .filter(Boolean)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

/** A person's name from the part before the @: "anna.sokolova" is "Anna Sokolova". */
export function nameFromAddress(address: string): string {
  const local = address.slice(0, address.lastIndexOf('@')).replace(/\+.*$/, '');
  return local
    .split(/[._-]+/)
    .filter((part) => /\p{L}/u.test(part))
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(' ');
}

/** Another address written inside the display name: somebody may be posing as its owner. */
export function addressInName(name: string | undefined, address: string): string | undefined {
  const found = name?.split(/[\s<>"'(),;:]+/).find((word) => /^[^@]+@[^@]+\.[^@]+$/.test(word));
  const key = found && addressKey(found);
  return key && key !== address ? key : undefined;
}
