import type { FieldValues } from './fields';
import type { Language } from './language';
import type { Terms } from './ledger/terms';
import type { ServiceStyle } from './serviceStyle';
import type { Tier } from './tier';
import type { Day, Due, Instant } from './wallClock';

/** A company or a sole person that buys, or may buy. What was removed is in the journal, and comes back from there. */
export interface Client extends FieldValues {
  id: string;
  name: string;
  /** Registrable domains of the company's own addresses; never a free mail provider. */
  domains: string[];
  /** Short lines that must be seen before anything else. */
  remember: string[];
  /** When it pays; as everyone does when absent. */
  terms?: Terms;
  /** Of letters and papers to them, when the user chose it (`clientLanguage.ts`). */
  language?: Language;
  /** As the user writes them; two that fold to the same are one (`tags.ts`). */
  tags?: string[];
  /** Since when it has each of them, folded. */
  tagged?: Record<string, Day>;
  /** By which the state knows it: CUI, IDNO, ИНН, ЄДРПОУ, VAT. */
  taxNumber?: string;
  city?: string;
  /** ISO 3166, two letters. */
  country?: string;
  /** Its own page: http or https. */
  site?: string;
  /** How much it matters; it says how often to be in touch (`tier.ts`). */
  tier?: Tier;
  /** Days from one contact to the next, instead of what the tier says. */
  everyDays?: number;
  /** How it wants to be served. */
  style?: ServiceStyle;
  /** It asked to be left alone, or is not to be won back: nothing that asks for its custom names it. */
  leftAlone?: { on: Day; reason?: string };
  /** It came with a list and not by itself: nobody is to be welcomed. */
  brought?: true;
  madeBy?: string;
  createdAt: Instant;
}

/** A person at a client. */
export interface Contact {
  id: string;
  clientId: string;
  name: string;
  /** Their post: "head of purchasing". */
  post?: string;
  /** What is done with them: who pays is asked for money. */
  roles?: ContactRole[];
  /** Of those with the same role at the client, the one who is asked first; one contact a role. */
  mainFor?: ContactRole[];
  emails: string[];
  /** As E.164: "+37322123456"; as it was typed where it is none. */
  phones: string[];
  /** "1980-05-17", "--05-17" where the year is not known. */
  birthday?: string;
  /** They work here no more; their history stays, and letters from their addresses here still find it. */
  left?: { on: Day /** As whom they are kept at the client they went to. */; contactId?: string };
  /** As whom they are kept at the client they came from. */
  cameFrom?: string;
  madeBy?: string;
  createdAt: Instant;
}

export const CONTACT_ROLES = ['orders', 'receiving', 'paperwork', 'payments', 'decision'] as const;

export type ContactRole = (typeof CONTACT_ROLES)[number];

/**
 * One row per mail address or telephone number, keyed by it, so that a page of letters is answered by a bulk read. A
 * number is kept as E.164.
 */
export interface AddressEntry {
  address: string;
  clientId: string;
  contactId: string;
}

/** What stands beside a row of the list. */
export type Mark = 'client' | 'overdue' | 'debt';

/** What to write beside a letter of this address; undefined when the address is nobody's. A debt outweighs a promise. */
export function markOf(
  entry: { nextDue?: Due; owedSince?: Day } | undefined,
  isPast: (due: string) => boolean,
): Mark | undefined {
  if (!entry) return undefined;
  if (entry.owedSince && isPast(entry.owedSince)) return 'debt';
  return entry.nextDue && isPast(entry.nextDue) ? 'overdue' : 'client';
}

const LEGAL_FORM = /^(?:ооо|оао|зао|пао|ао|ип|srl|sa|sc|pfa|ltd|llc|inc|gmbh|ag|plc)$/i;

/** Letters for the round picture: "Anna Sokolova" is AS, "ООО «Лунный Кирпич»" is ЛК. */
export function initialsOf(name: string): string {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !isLegalForm(word));
  const [first = '', second = ''] = telling.length > 0 ? telling : words;
  return (firstLetter(first) + firstLetter(second)).toUpperCase() || '?';
}

function firstLetter(word: string): string {
  return Array.from(word)[0] ?? '';
}

/** "ООО", "SRL": what says how a firm is founded, and not which. */
export function isLegalForm(word: string): boolean {
  return LEGAL_FORM.test(word);
}

/** Lower case, without accents: й as и, ё as е. Cyrillic stays Cyrillic; for finding see `finding/fold.ts`. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
