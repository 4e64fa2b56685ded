import { withoutBait } from './bait.ts';
import { LONG_NAME, SHORTEST_TO_EDIT } from './disguise.ts';
import { type DomainName, domainNameOf } from './domainName.ts';
import { looksOf, shapeOf } from './looks.ts';

/**
 * How look-alikes are found among very many domains without going through them. A name cut into one part more than it
 * may have slips keeps at least one part whole, so that a domain is kept under its parts, and a suspect asks for the
 * parts of its own name. Two or three parts, the same of its looks where these differ, and the looks of the whole make
 * at most seven keys a domain.
 */
export function keysOfDomain(domain: string): string[] {
  const known = domainNameOf(domain);
  if (!known) return [];
  const parts = formsOf(known.name).flatMap((form) =>
    cuts(form.length).map(([from, to], i) => partKey(form.length, i, form.slice(from, to))),
  );
  return [...new Set([wholeKey(known.name), ...parts])];
}

/** Every key under which a domain can be kept that this host may pass for (`disguiseOf`). */
export function keysToFind(host: string): string[] {
  const it = domainNameOf(host);
  if (!it) return [];
  const parts = formsOf(it.name).flatMap((form) => {
    const slips = form.length >= LONG_NAME ? 2 : 1;
    return [
      ...partKeys(form, slips),
      ...withPairsSwappedAtCuts(form).flatMap((swapped) => partKeys(swapped, slips - 1)),
    ];
  });
  return [...new Set([...[it.name, ...namesInside(it)].map(wholeKey), ...parts])];
}

/** The two ways in which names are compared. */
function formsOf(name: string): string[] {
  return [...new Set([shapeOf(name), looksOf(name)])];
}

function wholeKey(name: string): string {
  return `=${looksOf(name)}`;
}

/** The length says of which names the part is; without it a common word would bring up thousands. */
function partKey(length: number, index: number, part: string): string {
  return `${length}.${index}.${part}`;
}

/** Where a name of this length is cut. */
function cuts(length: number): [from: number, to: number][] {
  const count = length >= LONG_NAME ? 3 : length >= SHORTEST_TO_EDIT ? 2 : 0;
  return Array.from({ length: count }, (_, i) => [
    Math.floor((length * i) / count),
    Math.floor((length * (i + 1)) / count),
  ]);
}

/**
 * The parts of names that are at most so many slips away, each where letters too many or too few before it may have
 * moved it. The first part begins where the name does and the last ends where it does: what is put in front of the one
 * or behind the other counts as a slip in it.
 */
function partKeys(form: string, slips: number): string[] {
  const keys: string[] = [];
  for (let length = form.length - slips; length <= form.length + slips; length++) {
    const parts = cuts(length);
    for (const [i, [from, to]] of parts.entries()) {
      for (const moved of movesOf(i, parts.length, form.length - length, slips)) {
        const part = from + moved >= 0 ? form.slice(from + moved, to + moved) : '';
        if (part.length === to - from) keys.push(partKey(length, i, part));
      }
    }
  }
  return keys;
}

/** By how many letters a part may stand elsewhere in a name that is `longer` by so many. */
function movesOf(index: number, count: number, longer: number, slips: number): number[] {
  if (index === 0) return [0];
  if (index === count - 1) return [longer];
  // One letter too many and one too few leave the length as it is.
  const most = Math.max(longer, 0) + Math.floor((slips - Math.abs(longer)) / 2);
  const least = Math.min(longer, 0) - Math.floor((slips - Math.abs(longer)) / 2);
  return Array.from({ length: most - least + 1 }, (_, i) => least + i);
}

/** Two swapped letters on both sides of a cut would break both parts: they are swapped back. */
function withPairsSwappedAtCuts(form: string): string[] {
  const swaps = new Set<number>();
  for (const length of [form.length - 1, form.length, form.length + 1]) {
    for (const [from] of cuts(length).slice(1)) for (const place of [from - 1, from, from + 1]) swaps.add(place);
  }
  return [...swaps].map(
    (place) => form.slice(0, place - 1) + form.charAt(place) + form.charAt(place - 1) + form.slice(place + 1),
  );
}

/** More labels and words than a name that anybody would believe. */
const MOST_WORDS = 12;

/** Names that may be worn inside: labels above, runs of words between hyphens, and what bait is put beside. */
function namesInside({ above, name }: DomainName): string[] {
  const runs = [...above, name].slice(-MOST_WORDS).flatMap((label) => {
    const words = label.split('-').slice(0, MOST_WORDS);
    return words.flatMap((_, from) => words.slice(from).map((_, i) => words.slice(from, from + i + 1).join('-')));
  });
  return [...runs, ...withoutBait(name)];
}
