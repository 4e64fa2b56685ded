import { createRequire } from 'node:module';

/**
 * The text of confusables.ts: which letters of other scripts look like a Latin letter or digit, from Unicode's
 * confusables.txt (UTS #39) as the package unhomoglyph carries it. A letter whose capital alone is listed counts too:
 * people see "к" as "k" although Unicode lists only "К". Left out is what cannot stand in a domain beside Latin letters:
 * what Unicode itself folds to the plain letter, and scripts that run from right to left (RFC 5893).
 */
export function confusablesText(): string {
  const table: Record<string, string> = createRequire(import.meta.url)('unhomoglyph/data.json');
  const letterOf = new Map<string, string>();
  const small = Object.entries(table);
  const capitals = small.map(([character, prototype]) => [character.toLowerCase(), prototype] as const);
  for (const [character, prototype] of [...small, ...capitals]) {
    const letter = plain(prototype);
    if (/^[a-z0-9]$/.test(letter) && canStandInDomain(character) && !letterOf.has(character))
      letterOf.set(character, letter);
  }
  const byLetter = Map.groupBy([...letterOf.keys()], (character) => letterOf.get(character) ?? '');
  const rows = [...byLetter].sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = rows.map(([letter, characters]) => `  ['${letter}', '${characters.join('')}'],`);
  return [
    '// Written by generate.ts from Unicode’s confusables.txt; not to be edited.',
    '',
    '/** Letters that look like a Latin letter or digit, by what they look like. */',
    'export const CONFUSABLES: readonly (readonly [letter: string, alike: string])[] = [',
    ...lines,
    '];',
    '',
  ].join('\n');
}

function canStandInDomain(character: string): boolean {
  const isLetter = /^[\p{Ll}\p{Lo}\p{Lm}\p{Nd}]$/u.test(character) && !/[a-z0-9]/.test(character);
  const runsLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Nko}]|[\u0660-\u0669]/u.test(character);
  return isLetter && !runsLeft && plain(character) === character;
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
