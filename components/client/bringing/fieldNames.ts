import { type FieldDefinition, fieldsOf, TEMPLATE, type TemplateField } from '../../../lib/domain/fields';
import type { Translate } from '../../../lib/i18n/words';

/** The firm's fields, each under its name: the user's, else the product's own word. */
export function namedFields(decided: FieldDefinition[], t: Translate) {
  return fieldsOf(decided).map((field) => ({ ...field, name: field.name ?? wordOf(field.id, t) }));
}

export type NamedField = ReturnType<typeof namedFields>[number];

function wordOf(id: string, t: Translate): string {
  return TEMPLATE.some((field) => field.id === id) ? t(`bring.field.${id as TemplateField}`) : id;
}
