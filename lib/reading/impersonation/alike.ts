import { disguiseOf } from './disguise';
import { keysOfDomain, keysToFind } from './keys';

/** Of domains nobody of which is known: those that may pass for another of them, each with that other one. */
export function domainsAlike(domains: readonly string[]): Map<string, string> {
  const byKey = new Map<string, string[]>();
  for (const domain of domains)
    for (const key of keysOfDomain(domain)) {
      const kept = byKey.get(key);
      if (kept) kept.push(domain);
      else byKey.set(key, [domain]);
    }
  const alike = new Map<string, string>();
  for (const domain of domains) {
    const near = new Set(keysToFind(domain).flatMap((key) => byKey.get(key) ?? []));
    for (const other of near) {
      const disguise = disguiseOf(domain, other);
      if (!disguise) continue;
      alike.set(domain, other);
      // Who wears a name inside is the stranger; of two that look alike it may be either.
      if (disguise !== 'inside' && !alike.has(other)) alike.set(other, domain);
    }
  }
  return alike;
}
