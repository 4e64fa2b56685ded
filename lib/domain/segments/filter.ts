import type { FieldKey, FieldKind } from '../fields';
import type { Day } from '../wallClock';

/** Which clients are meant, as data: conditions put together by choosing, all of which hold, or any of which does. */
export interface Filter {
  match: 'all' | 'any';
  conditions: Condition[];
}

export const EVERYBODY: Filter = { match: 'all', conditions: [] };

/** More than anybody puts together by choosing. */
export const MOST_CONDITIONS = 20;

/** What is asked of one field. `has` is asked of what holds several, `is` of what holds one. */
export type Condition = { field: Field } & (
  | { op: 'is' | 'is-not' | 'contains' | 'has' | 'has-not'; text: string }
  | { op: 'longer-ago' | 'within' | 'in-days'; days: number }
  | { op: 'before' | 'since'; day: Day }
  /** Of money the number is of minor units. */
  | { op: 'over' | 'under' | 'equals'; number: number; currency?: string | undefined }
  | { op: 'overdue' | 'yes' | 'no' | 'none' | 'some' }
);

export type Field = BuiltIn | FieldKey;

export const BUILT_IN = [
  ...(['tag', 'city', 'country', 'role', 'owed', 'lastContact', 'lastOrder', 'next', 'created'] as const),
  ...(['tier', 'style', 'satisfaction'] as const),
  ...(['name', 'taxNumber', 'site'] as const),
] as const;
export type BuiltIn = (typeof BUILT_IN)[number];

/** What kind of thing stands in a field: it says what may be asked of it. */
export type FieldSort = 'text' | 'choice' | 'set' | 'day' | 'number' | 'money' | 'next' | 'yes-no';

export const SORT_OF = {
  ...{ tag: 'set', role: 'set', owed: 'money', lastContact: 'day', lastOrder: 'day', next: 'next', created: 'day' },
  ...{ tier: 'choice', style: 'choice', satisfaction: 'number' },
  ...{ city: 'text', country: 'text', name: 'text', taxNumber: 'text', site: 'text' },
} as const satisfies Record<BuiltIn, FieldSort>;

/** What may be asked of each kind, the usual first. */
export const OPERATORS = {
  text: ['is', 'is-not', 'contains', 'none', 'some'],
  choice: ['is', 'is-not', 'none', 'some'],
  set: ['has', 'has-not', 'none', 'some'],
  day: ['longer-ago', 'within', 'before', 'since', 'none', 'some'],
  number: ['over', 'under', 'equals', 'none', 'some'],
  money: ['over', 'under', 'overdue', 'some', 'none'],
  next: ['none', 'some', 'overdue', 'in-days'],
  'yes-no': ['yes', 'no'],
} as const satisfies Record<FieldSort, readonly Condition['op'][]>;

export type Operator = Condition['op'];

export function isOwn(field: string): field is FieldKey {
  return field.startsWith('own:');
}

/** What stands in an own field, by how it was defined. */
export const SORT_OF_OWN = {
  ...{ text: 'text', link: 'text', choice: 'text', list: 'set', number: 'number', date: 'day', 'yes-no': 'yes-no' },
} as const satisfies Record<FieldKind, FieldSort>;

/** Whether that may be asked of the field; of own fields everything, since what they hold is known where they are. */
export function mayAsk({ field, op }: Condition): boolean {
  if (isOwn(field)) return op !== 'overdue' && op !== 'in-days';
  return (OPERATORS[SORT_OF[field]] as readonly Operator[]).includes(op);
}
