import { CONTACT_ROLES } from '../../lib/domain/client';
import type { ListChoices } from '../../lib/domain/clientList';
import { type FieldDefinition, type FieldKind, fieldKey, type TemplateField } from '../../lib/domain/fields';
import {
  BUILT_IN,
  type BuiltIn,
  type Field,
  type FieldSort,
  SORT_OF,
  SORT_OF_OWN,
} from '../../lib/domain/segments/filter';
import { SERVICE_STYLES } from '../../lib/domain/serviceStyle';
import { TIERS } from '../../lib/domain/tier';
import type { Translate } from '../../lib/i18n/words';
import type { Choice } from '../ui/Select';

/** A field of clients as lists speak of it. */
export interface FieldInfo {
  field: Field;
  name: string;
  sort: FieldSort;
  /** How the firm defined it, where it did. */
  kind?: FieldKind;
  /** What is there to choose from, and nothing else. */
  only?: readonly Choice<string>[];
  /** What clients have there already. */
  known?: readonly string[];
}

/** All fields by which a list may be put together, the product's own first. */
export function fieldsIn(t: Translate, choices: ListChoices | undefined): FieldInfo[] {
  const known: Partial<Record<Field, readonly string[]>> = {
    ...{ tag: choices?.tags ?? [], city: choices?.cities ?? [], country: choices?.countries ?? [] },
  };
  const builtIn = BUILT_IN.map((field): FieldInfo => {
    const only = choicesOf(t, field);
    return {
      ...{ field, name: t(`column.${field}`), sort: SORT_OF[field] },
      ...(only && { only }),
      ...(known[field] && { known: known[field] }),
    };
  });
  return [...builtIn, ...(choices?.fields ?? []).map((own) => infoOf(t, own))];
}

function choicesOf(t: Translate, field: BuiltIn): Choice<string>[] | undefined {
  if (field === 'role') return CONTACT_ROLES.map((role) => [role, t(`listRole.${role}`)]);
  if (field === 'tier') return TIERS.map((tier) => [tier, t(`tier.${tier}`)]);
  if (field === 'style') return SERVICE_STYLES.map((style) => [style, t(`style.${style}`)]);
  return undefined;
}

function infoOf(t: Translate, { id, kind, name, choices }: FieldDefinition): FieldInfo {
  return {
    field: fieldKey(id),
    // Only the template's have none of their own.
    name: name ?? t(`fact.${id as TemplateField}`),
    sort: SORT_OF_OWN[kind],
    kind,
    ...(choices && kind === 'choice' && { only: choices.map((one): Choice<string> => [one, one]) }),
  };
}

/** A field that was taken away since the list was kept is called by its id. */
export function infoFor(fields: readonly FieldInfo[], field: Field): FieldInfo {
  return fields.find((one) => one.field === field) ?? { field, name: field.replace(/^own:/, ''), sort: 'text' };
}
