import { type FieldDefinition, TEMPLATE, type TemplateField } from '../../lib/domain/fields';
import type { Translate } from '../../lib/i18n/words';

/** As the user calls it, else the product's own word for one of the template. */
export function fieldName(t: Translate, { id, name }: Pick<FieldDefinition, 'id' | 'name'>): string {
  if (name) return name;
  return isOfTemplate(id) ? t(`field.name.${id}`) : id;
}

function isOfTemplate(id: string): id is TemplateField {
  return TEMPLATE.some((one) => one.id === id);
}
