import type { Condition } from '../../lib/domain/segments/filter';
import type { Formatter } from '../../lib/i18n/format';
import type { Translate } from '../../lib/i18n/words';
import type { FieldInfo } from './fields';

/** A condition in words: "City: Cluj", "Last order: none for 60 days". */
export function conditionWords(
  t: Translate,
  format: Formatter,
  { name: field, only }: FieldInfo,
  said: Condition,
): string {
  const { op } = said;
  switch (op) {
    case 'is':
    case 'has':
      return t('condition.is', { field, value: called(only, said.text) });
    case 'is-not':
    case 'has-not':
      return t('condition.is-not', { field, value: called(only, said.text) });
    case 'contains':
      return t('condition.contains', { field, value: said.text });
    case 'longer-ago':
      return t('condition.longer-ago', { field, count: said.days });
    case 'within':
      return t('condition.within', { field, count: said.days });
    case 'in-days':
      return t('condition.in-days', { field, count: said.days });
    case 'before':
    case 'since':
      return t(`condition.${op}`, { field, value: format.paperDate(said.day) });
    case 'over':
    case 'under':
    case 'equals': {
      const { number, currency } = said;
      return t(`condition.${op}`, {
        field,
        value: currency ? format.money({ minor: number, currency }) : format.number(number),
      });
    }
    default:
      return t(`condition.${op}`, { field });
  }
}

function called(only: FieldInfo['only'], text: string): string {
  return only?.find(([value]) => value === text)?.[1] ?? text;
}
