import type { ContactRole } from '../client';
import type { FieldKind, FieldValue } from '../fields';
import type { Money } from '../money';
import type { ServiceStyle } from '../serviceStyle';
import type { Tier } from '../tier';
import type { Day } from '../wallClock';

/** A client as a list tells of it: what is left out is not known, and takes nothing away. */
export interface ClientDraft {
  /** Lines of the file, from 1. */
  lines: number[];
  /** As it was exported from here. */
  clientId?: string;
  name: string;
  /** It was not named: the name is its person's or its domain's, and renames nobody. */
  isUnnamed?: true;
  domains: string[];
  taxNumber?: string;
  city?: string;
  country?: string;
  site?: string;
  tier?: Tier;
  everyDays?: number;
  style?: ServiceStyle;
  tags: string[];
  remember: string[];
  /** By the id of the field. */
  fields: [id: string, value: FieldValue][];
  people: PersonDraft[];
  notes: string[];
  orders: OrderDraft[];
}

export interface PersonDraft {
  personId?: string;
  name: string;
  /** The name is made of the address. */
  isUnnamed?: true;
  post?: string;
  roles: ContactRole[];
  emails: string[];
  phones: string[];
  birthday?: string;
}

export interface OrderDraft {
  number?: string;
  ordered: Day;
  amount?: Money;
  items: string[];
}

/** A field that a column makes. */
export interface NewField {
  id: string;
  name: string;
  kind: FieldKind;
}

/** Why a row, or a cell of it, is left out; `cell` is what stands there. Sentences: "bring.left.<code>". */
export interface LeftOutParams {
  nobody: { line: number };
  'broken-row': { line: number };
  'too-long': { line: number };
  'not-an-address': { line: number; cell: string };
  'not-a-phone': { line: number; cell: string };
  'not-a-date': { line: number; cell: string };
  'not-an-amount': { line: number; cell: string };
  'not-a-number': { line: number; cell: string };
  'not-a-tier': { line: number; cell: string };
  'not-a-style': { line: number; cell: string };
  'not-a-link': { line: number; cell: string };
  'no-order-date': { line: number };
  'address-twice': { line: number; cell: string };
  'too-many': { line: number };
}

export type LeftOutCode = keyof LeftOutParams;
export type LeftOut = { [Code in LeftOutCode]: { code: Code; params: LeftOutParams[Code] } }[LeftOutCode];

/** With these the whole row stays out; else a cell of it. */
export const WHOLE_ROWS: ReadonlySet<LeftOutCode> = new Set(['nobody', 'broken-row']);
