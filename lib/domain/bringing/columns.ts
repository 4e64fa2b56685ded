import type { DateOrder, Encoding } from '../bankColumns';
import type { FieldKey } from '../fields';

/** What a column of a list of clients may hold, beside the firm's own fields. */
export const BRING_COLUMNS = [
  'company',
  'person',
  'firstName',
  'middleName',
  'lastName',
  'post',
  'role',
  'email',
  'phone',
  'tags',
  'taxNumber',
  'city',
  'country',
  'site',
  'remember',
  'tier',
  'everyDays',
  'style',
  'note',
  'birthday',
  'orderDate',
  'orderAmount',
  'orderCurrency',
  'orderNumber',
  'orderItems',
  'clientId',
  'personId',
] as const;

export type BringColumn = (typeof BRING_COLUMNS)[number];

/** A column's meaning; `new` makes an own field of it, null leaves it out. */
export type Meaning = BringColumn | FieldKey | 'new' | null;

/** Those of which a list may have several columns. */
export const SEVERAL: ReadonlySet<Meaning> = new Set(['email', 'phone', 'tags', 'note', 'remember', 'new', null]);

/** By which columns it is known who somebody is. */
export const NAMING: ReadonlySet<Meaning> = new Set(['company', 'person', 'firstName', 'lastName', 'email', 'phone']);

/** How a kind of file is read, kept under its layout: a setting `bring:<layout>`. */
export interface BringColumns {
  /** Of each column, in their order. */
  meanings: Meaning[];
  dateOrder?: DateOrder;
  encoding?: Encoding;
}

export function areEnoughToBring(meanings: readonly Meaning[]): boolean {
  return meanings.some((meaning) => NAMING.has(meaning));
}

/** A column has one meaning, and most meanings one column: choosing a meaning takes it from whoever had it. */
export function withMeaning(meanings: readonly Meaning[], index: number, chosen: Meaning): Meaning[] {
  return meanings.map((meaning, i) => {
    if (i === index) return chosen;
    return meaning === chosen && !SEVERAL.has(chosen) ? null : meaning;
  });
}

/** More clients than anybody's list has; with all that is said of them a message still carries them. */
export const MOST_BROUGHT = 100_000;
