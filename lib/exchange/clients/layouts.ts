import type { BringColumn, Meaning } from '../../domain/bringing/columns';
import { headerKey, meaningOfHeader } from './words';

/** A kind of file that is known by the names of its columns alone. */
export interface KnownLayout {
  name: 'google' | 'outlook' | 'own' | 'vcard' | 'json';
  meanings: Meaning[];
}

/** What all lists of this kind have, and what some of their columns hold. */
interface Description {
  name: KnownLayout['name'];
  has: readonly string[];
  columns: readonly (readonly [name: RegExp, meaning: BringColumn])[];
}

// Names as the programs write them into what they export; those of Google are of two years, before and after 2024.
const DESCRIPTIONS: readonly Description[] = [
  {
    name: 'google',
    has: ['e mail 1 value'],
    columns: [
      [/^organization( 1)? name$/u, 'company'],
      [/^organization( 1)? title$/u, 'post'],
      [/^(first|given) name$/u, 'firstName'],
      [/^(middle|additional) name$/u, 'middleName'],
      [/^(last|family) name$/u, 'lastName'],
      [/^e mail \d+ value$/u, 'email'],
      [/^phone \d+ value$/u, 'phone'],
      [/^address 1 city$/u, 'city'],
      [/^address 1 country$/u, 'country'],
      [/^website 1 value$/u, 'site'],
      [/^(labels|group membership)$/u, 'tags'],
      [/^birthday$/u, 'birthday'],
      [/^notes$/u, 'note'],
    ],
  },
  {
    name: 'outlook',
    has: ['e mail address', 'first name', 'last name', 'company', 'business phone'],
    columns: [
      [/^company$/u, 'company'],
      [/^job title$/u, 'post'],
      [/^first name$/u, 'firstName'],
      [/^middle name$/u, 'middleName'],
      [/^last name$/u, 'lastName'],
      [/^e mail( \d)? address$/u, 'email'],
      [/^(business phone( 2)?|mobile phone|company main phone|primary phone|other phone|home phone( 2)?)$/u, 'phone'],
      [/^business city$/u, 'city'],
      [/^business country( region)?$/u, 'country'],
      [/^web page$/u, 'site'],
      [/^categories$/u, 'tags'],
      [/^birthday$/u, 'birthday'],
      [/^notes$/u, 'note'],
    ],
  },
];

/** The layout of a header that another program, or this one, writes; undefined for any other. */
export function layoutKnownBy(
  header: readonly string[],
  fieldOf: (name: string) => Meaning | undefined,
): KnownLayout | undefined {
  const keys = header.map(headerKey);
  if (keys.includes('forget me not client')) {
    const meanings = header.map((name): Meaning => fieldIdOf(name) ?? meaningOfHeader(name) ?? fieldOf(name) ?? null);
    return { name: 'own', meanings: onceEach(meanings) };
  }
  for (const { name, has, columns } of DESCRIPTIONS) {
    if (!has.every((key) => keys.includes(key))) continue;
    const meanings = keys.map((key) => columns.find(([pattern]) => pattern.test(key))?.[1] ?? null);
    return { name, meanings: onceEach(meanings) };
  }
  return undefined;
}

const OFTEN = new Set<Meaning>(['email', 'phone', 'tags', 'note', 'remember', 'new', null]);

/** "Size [own:0192…]": a field that is called like something else. */
function fieldIdOf(name: string): Meaning | undefined {
  const id = /\[(?<key>own:[\w-]{1,64})\]$/u.exec(name)?.groups?.key;
  return id as Meaning | undefined;
}

/** Of two columns of one meaning the first has it, unless a list may have several. */
export function onceEach(meanings: readonly Meaning[]): Meaning[] {
  const taken = new Set<Meaning>();
  return meanings.map((meaning) => {
    if (OFTEN.has(meaning)) return meaning;
    if (taken.has(meaning)) return null;
    taken.add(meaning);
    return meaning;
  });
}
