/**
 * Facts and own fields of clients: what the firm wants to know of each, beyond what the product itself works with. Each
 * is a property of its own on the client, so that two people can change two of them, and one can be taken back alone.
 */
export interface FieldValues {
  [field: FieldKey]: FieldValue | undefined;
}

export type FieldKey = `own:${string}`;

/** A day for dates, the choice itself for choices, lines for lists. */
export type FieldValue = string | number | boolean | string[];

export const FIELD_KINDS = ['text', 'number', 'date', 'choice', 'yes-no', 'link', 'list'] as const;

export type FieldKind = (typeof FIELD_KINDS)[number];

export interface FieldDefinition {
  id: string;
  kind: FieldKind;
  /** As the user calls it; of the template, the product's own word until the user has another. */
  name?: string;
  choices?: string[];
  /** Asked of clients with one of these tags; of everyone when absent. */
  tags?: string[];
  /** Not asked any more; what was said stays. */
  isHidden?: true;
  /** Among the others, from the top. */
  place: number;
}

/** What the template asks of everyone until the user has changed it; its words stand in lib/i18n/client. */
export const TEMPLATE = [
  { id: 'outlets', kind: 'number' },
  { id: 'businesses', kind: 'list' },
  { id: 'affairs', kind: 'text' },
  { id: 'customers', kind: 'text' },
  { id: 'best-sellers', kind: 'list' },
  { id: 'stock-checked', kind: 'date' },
  { id: 'display-checked', kind: 'date' },
  { id: 'gifts', kind: 'list' },
] as const satisfies readonly Pick<FieldDefinition, 'id' | 'kind'>[];

export type TemplateField = (typeof TEMPLATE)[number]['id'];

/** Which orders are checked for what was forgotten. */
export const BEST_SELLERS: FieldKey = 'own:best-sellers';

export function fieldKey(id: string): FieldKey {
  return `own:${id}`;
}

/** The firm's fields: the template, changed and added to by what was decided, in their order. */
export function fieldsOf(decided: FieldDefinition[]): FieldDefinition[] {
  const known = new Map<string, FieldDefinition>(TEMPLATE.map((field, place) => [field.id, { ...field, place }]));
  for (const field of decided) known.set(field.id, field);
  return [...known.values()].sort((a, b) => a.place - b.place || (a.id < b.id ? -1 : 1));
}

/** Those that are asked of a client with these tags. */
export function fieldsFor(fields: FieldDefinition[], tags: string[] = []): FieldDefinition[] {
  return fields.filter(({ isHidden, tags: only }) => !isHidden && (!only || only.some((tag) => tags.includes(tag))));
}
