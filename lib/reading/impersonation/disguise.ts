import { withoutBait } from './bait.ts';
import { type DomainName, domainNameOf } from './domainName.ts';
import { editCost } from './edits.ts';
import { looksOf, shapeOf } from './looks.ts';

/** How a domain passes for another: it looks the same, differs in a letter or two, ends otherwise, or wears it inside. */
export type Disguise = 'same-looks' | 'similar' | 'other-ending' | 'inside';

/** Names shorter than this are so many that only one that looks the same is suspicious. */
export const SHORTEST_TO_EDIT = 5;
/** From this length two slips are still seen as the same name. */
export const LONG_NAME = 9;

/** Those of the domains that the host passes for. */
export function disguisedDomains<Kept extends { of: string }>(host: string, domains: Kept[]): Kept[] {
  return domains.filter(({ of }) => disguiseOf(host, of) !== undefined);
}

/** How the host of an address passes for a known domain; undefined when it does not, or is of that domain itself. */
export function disguiseOf(host: string, knownDomain: string): Disguise | undefined {
  const it = domainNameOf(host);
  const known = domainNameOf(knownDomain);
  if (!it || !known || it.domain === known.domain) return undefined;
  if (wears(it, known)) return 'inside';
  const sameName = it.name.replaceAll('-', '') === known.name.replaceAll('-', '');
  if (!sameName && looksOf(it.name) === looksOf(known.name)) return 'same-looks';
  if (sameName) return sameNameDisguise(it, known);
  return isSimilar(it, known) ? 'similar' : undefined;
}

function sameNameDisguise(it: DomainName, known: DomainName): Disguise | undefined {
  if (known.name.length < 4) return undefined;
  return it.ending === known.ending ? 'similar' : 'other-ending';
}

/** "severstroy.example.pay.example", "severstroy-example.test", "severstroy-invoice.example". */
function wears(it: DomainName, known: DomainName): boolean {
  if (`.${it.above.join('.')}.`.includes(`.${known.domain}.`)) return true;
  const joined = known.domain.replaceAll('.', '-');
  if ([...it.above, it.name].some((label) => `-${label}-`.includes(`-${joined}-`))) return true;
  if (known.name.length < SHORTEST_TO_EDIT) return false;
  const looks = looksOf(known.name);
  return withoutBait(it.name).some((rest) => looksOf(rest) === looks);
}

function isSimilar(it: DomainName, known: DomainName): boolean {
  // Numbers tell firms apart: "region77" and "region78".
  if (/\d/.test(known.name) && it.name.replace(/\d+/g, '#') === known.name.replace(/\d+/g, '#')) return false;
  const sameEnding = it.ending === known.ending;
  return (
    (areNear(shapeOf(it.name), shapeOf(known.name), sameEnding) ||
      areNear(looksOf(it.name), looksOf(known.name), sameEnding)) &&
    wordsAreSimilar(it.name, known.name)
  );
}

function areNear(a: string, b: string, sameEnding: boolean): boolean {
  const most = mostCost(Math.min(a.length, b.length), sameEnding);
  return Math.abs(a.length - b.length) <= most && editCost(a, b) <= most;
}

function mostCost(length: number, sameEnding: boolean): number {
  if (length < SHORTEST_TO_EDIT) return 0;
  if (length < 7) return sameEnding ? 1 : 0;
  if (length < LONG_NAME) return sameEnding ? 1.2 : 1;
  return sameEnding ? 2 : 1.2;
}

/** Word by word where both have as many: in "mobila-lux" and "mobila-luna" a short word is another word. */
function wordsAreSimilar(a: string, b: string): boolean {
  const [words, others] = [a.split('-'), b.split('-')];
  if (words.length < 2 || words.length !== others.length) return true;
  return words.every((word, i) => {
    const [x, y] = [shapeOf(word), shapeOf(others[i] ?? '')];
    const shortest = Math.min(x.length, y.length);
    return editCost(x, y) <= (shortest < 4 ? 1 : shortest < LONG_NAME ? 1.2 : 2);
  });
}
