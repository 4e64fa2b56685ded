import type { FieldDefinition } from '../../../lib/domain/fields';
import type { Translate } from '../../../lib/i18n/words';
import { fieldName } from '../fieldName';

/** The firm's fields, each under its name. */
export function namedFields(fields: FieldDefinition[], t: Translate) {
  return fields.map((field) => ({ ...field, name: fieldName(t, field) }));
}

export type NamedField = ReturnType<typeof namedFields>[number];
