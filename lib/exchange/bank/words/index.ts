import { fold } from '../../../domain/client';
import { baltic } from './baltic';
import { type BankWords, MEANINGS, type Meaning } from './bankWords';
import { czech } from './czech';
import { danish } from './danish';
import { dutch } from './dutch';
import { english } from './english';
import { french } from './french';
import { german } from './german';
import { hungarian } from './hungarian';
import { italian } from './italian';
import { polish } from './polish';
import { portuguese } from './portuguese';
import { romanian } from './romanian';
import { russian } from './russian';
import { slovak } from './slovak';
import { spanish } from './spanish';
import { swedish } from './swedish';
import { ukrainian } from './ukrainian';

export type { Meaning } from './bankWords';

const LANGUAGES: readonly BankWords[] = [
  ...[english, russian, romanian, german, dutch, french, spanish, italian, portuguese],
  ...[polish, czech, slovak, hungarian, swedish, danish, baltic, ukrainian],
];

/** No word of a bank is longer; longer cells are texts. */
const LONGEST = 80;

/** A word as it is compared: small letters, no accents, one space for all signs, "ae" and "ä" alike. */
export function wordKey(written: string): string {
  const parted = written.slice(0, LONGEST).replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
  return fold(parted.replace(/[*:]/gu, ''))
    .replace(/ß/gu, 'ss')
    .replace(/ø/gu, 'o')
    .replace(/æ/gu, 'a')
    .replace(/ł/gu, 'l')
    .replace(/đ/gu, 'd')
    .replace(/([aou])e/gu, '$1')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function wordsOf(list: string): string[] {
  return list.split('|').map((word) => word.trim());
}

const meanings = new Map<string, Set<Meaning>>();
/** Endings of compound words: "Kontoauszugsdatum". */
const endings: { ending: string; meaning: Meaning }[] = [];
for (const meaning of MEANINGS) {
  for (const { columns } of LANGUAGES) {
    for (const word of wordsOf(columns[meaning] ?? '')) {
      const key = wordKey(word);
      if (word.startsWith('*')) endings.push({ ending: key, meaning });
      else if (key) meanings.set(key, (meanings.get(key) ?? new Set()).add(meaning));
    }
  }
}

/** What a column's name may mean, the likelier first, and whether the whole name is known. */
export interface NameMeaning {
  meanings: readonly Meaning[];
  isWhole: boolean;
}

const keysOf = (list: string) => new Set(list.split(/\s+/u).map(wordKey));

const BALANCES = keysOf(
  `saldo salda balance sold solde остаток залишок баланс zustatek zostatok egyenleg kontostand jaak atlikums likutis`,
);

/** Whatever stands beside them, a column with one of these tells of a bank, a fee, a tax or a way to reach somebody. */
const NEVER = keysOf(
  `bic swift blz bankleitzahl bankcode bankname бик инн кпп мфо єдрпоу унп fee fees gebuhr gebuhren frais commissione
  commissioni comision комиссия комиссии комісія poplatek poplatok prowizja vat ндс пдв tva iva mwst tax mcc category
  kategorie kategoria categorie categoria категория категорія bank банк банка banka banca banque banco rate kurs курс
  taux cambio status state stato statut estado stav stan email mail phone telefon telephone tel address adresse
  indirizzo direccion adres adresa адрес zip country land pays`,
);

/** True for the name of a column of what was on the account after each movement. */
export function isBalanceName(name: string): boolean {
  return wordKey(name)
    .split(' ')
    .some((word) => BALANCES.has(word) || word.endsWith('saldo'));
}

/** Shorter words stand within others by chance. */
const SHORTEST_PART = 4;

/** So many words in a row are looked at: no name of a column is longer. */
const MOST_WORDS = 8;

/** What the name of a column means: as a whole, else by known words in it, the longest first. */
export function meaningOf(name: string): NameMeaning {
  const key = wordKey(name);
  const whole = meanings.get(key);
  if (whole) return { meanings: [...whole], isWhole: true };
  const words = key.split(' ').slice(0, MOST_WORDS);
  if (isBalanceName(name) || words.some((word) => NEVER.has(word))) return { meanings: ['other'], isWhole: true };
  const parts: string[] = [];
  for (let from = 0; from < words.length; from += 1) {
    for (let to = from + 1; to <= words.length; to += 1) parts.push(words.slice(from, to).join(' '));
  }
  const known = parts
    .filter((part) => part.length >= SHORTEST_PART)
    .sort((a, b) => b.length - a.length)
    .flatMap((part) => [...(meanings.get(part) ?? [])]);
  const compound = endings.filter(({ ending }) => words.some((word) => word.endsWith(ending)));
  return { meanings: [...known, ...compound.map(({ meaning }) => meaning)], isWhole: false };
}

function setOf(pick: (words: BankWords) => string): Set<string> {
  return new Set(LANGUAGES.flatMap((words) => wordsOf(pick(words))).map(wordKey));
}

const incoming = setOf((words) => words.incoming);
const outgoing = setOf((words) => words.outgoing);
const notBooked = setOf((words) => words.notBooked);
const sums = setOf((words) => words.sums);

/** Which way the money went, by a bank's word or sign for it; undefined for any other word. */
export function directionOf(cell: string): 1 | -1 | undefined {
  const sign = cell.trim();
  if (sign === '+') return 1;
  if (/^[-−–]$/u.test(sign)) return -1;
  const key = wordKey(sign);
  const [comes, goes] = [incoming.has(key), outgoing.has(key)];
  if (comes === goes) return undefined;
  return comes ? 1 : -1;
}

/** True for what a bank writes of a movement that does not count, or not yet. */
export function isNotBooked(cell: string): boolean {
  return notBooked.has(wordKey(cell));
}

/** True where a row that adds up others begins: "Total", "Closing balance on 30 June". */
export function beginsSum(cell: string): boolean {
  const words = wordKey(cell).split(' ');
  return [1, 2, 3].some((count) => sums.has(words.slice(0, count).join(' ')));
}

/** Words of columns in the languages of one part of Europe, where letters of a byte were shared. */
function columnWords(languages: readonly BankWords[]): Set<string> {
  const lists = languages.flatMap(({ columns }) => Object.values(columns));
  return new Set(lists.flatMap(wordsOf).map(wordKey));
}

const western = columnWords([english, german, dutch, french, spanish, italian, portuguese, swedish, danish]);
const central = columnWords([romanian, polish, czech, slovak, hungarian]);

/** How many words of banks a text has, in all languages and in two groups: what tells one encoding from another. */
export function knownWords(text: string): { all: number; western: number; central: number } {
  const words = (fold(text).match(/\p{L}{4,}/gu) ?? []).map(wordKey);
  const count = (known: { has(word: string): boolean }) => words.filter((word) => known.has(word)).length;
  return { all: count(meanings), western: count(western), central: count(central) };
}

/** Beginnings of at least three letters of the months' names; zero where two months begin so. */
const months = new Map<string, number>();
const wholeMonths = new Map<string, number>();
for (const language of LANGUAGES) {
  language.months.split(' ').forEach((forms, index) => {
    for (const form of forms.split('/').map(wordKey)) {
      wholeMonths.set(form, index + 1);
      for (let length = 3; length < form.length; length += 1) {
        const start = form.slice(0, length);
        const known = months.get(start);
        months.set(start, known === undefined || known === index + 1 ? index + 1 : 0);
      }
    }
  });
}

/** The month from 1 that a name or its beginning stands for, in any language of LANGUAGES. */
export function monthOf(name: string): number | undefined {
  const key = wordKey(name);
  return wholeMonths.get(key) ?? (months.get(key) || undefined);
}
