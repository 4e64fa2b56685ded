import { TEMPLATE } from '../../lib/domain/fields';
import type { Noun } from '../../lib/domain/journal';
import { type FieldShape, isJournalField, JOURNAL_FIELDS } from '../../lib/domain/journalFields';
import type { Language } from '../../lib/domain/language';
import type { Terms } from '../../lib/domain/ledger/terms';
import type { Money } from '../../lib/domain/money';
import type { Reason } from '../../lib/domain/reason';
import { isDay, isDue } from '../../lib/domain/wallClock';
import { LANGUAGE_NAMES } from '../../lib/i18n/languageNames';
import { whatFor } from '../../lib/i18n/whatFor';
import type { Translate } from '../../lib/i18n/words';
import type { Words } from '../../lib/query/words';

/** What a value needs to be said that does not stand in it. */
export interface Around {
  noun: Noun;
  name?: string;
  currency?: string | undefined;
  names: Record<string, string>;
}

type Say = (key: string, fill?: object) => string;

/** A field's name to a reader; undefined for one that is the product's own account. */
export function fieldName(t: Translate, name: string, names: Record<string, string>): string | undefined {
  if (name.startsWith('own:')) return names[name] ?? ownFieldName(t, name.slice('own:'.length));
  return isJournalField(name) ? t(`journal.field.${name}`) : undefined;
}

/** Of the template a field's name is the product's own word; of one that was taken away none is known any more. */
export function ownFieldName(t: Translate, id: string): string {
  return TEMPLATE.some((field) => field.id === id) ? (t as Say)(`field.name.${id}`) : t('journal.field.own');
}

/** A field's value to a reader, in a line. */
export function valueWords(words: Words, name: string, value: unknown, around: Around): string {
  const { t } = words;
  if (value === undefined || value === null || value === '') return t('journal.nothing');
  if (Array.isArray(value) && value.length === 0) return t('journal.nothing');
  const shape = name.startsWith('own:') ? shapeOfOwn(value) : isJournalField(name) ? JOURNAL_FIELDS[name] : 'thing';
  return sayBy[shape](words, value as never, { ...around, name }) || t('journal.changed');
}

function shapeOfOwn(value: unknown): FieldShape {
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'boolean') return 'yes';
  if (typeof value === 'number') return 'count';
  return typeof value === 'string' && isDay(value) ? 'due' : 'text';
}

const sayBy: Record<FieldShape, (words: Words, value: never, around: Around) => string> = {
  text: (_, value: unknown) => String(value),
  list: (_, value: unknown) => (Array.isArray(value) ? value.map(String).join(', ') : String(value)),
  instant: ({ format }, value: number) => format.past(value, Date.now()),
  due: ({ format }, value: string) =>
    isDue(value) ? `${format.paperDate(value)}${value.length > 10 ? `, ${value.slice(11)}` : ''}` : String(value),
  money: ({ format }, value: Money) => format.money(value),
  minor: ({ format }, minor: number, { currency }) =>
    currency ? format.money({ minor, currency }) : format.count(minor),
  count: ({ format }, value: number) => format.count(value),
  choice: ({ t }, value: string, around) => choiceWords(t, around, value),
  choices: ({ t }, value: string[], around) => value.map((one) => choiceWords(t, around, one)).join(', '),
  language: (_, value: Language) => LANGUAGE_NAMES[value] ?? value,
  row: ({ t }, value: string, { names }) => names[value] ?? t('journal.removed'),
  reason: ({ t }, value: Reason | string) =>
    typeof value === 'string' ? (t as Say)(`proposal.reason.${value}`) : whatFor(t, { reason: value }),
  terms: ({ t }, value: Terms) =>
    value.kind === 'prepayment'
      ? t('terms.prepayment')
      : value.kind === 'days'
        ? t('terms.days', { count: value.days })
        : t(value.months > 0 ? 'terms.endOfNext' : 'terms.end-of-month'),
  yes: ({ t }, value: boolean) => t(value ? 'journal.choice.yes' : 'journal.choice.no'),
  thing: ({ t }) => t('journal.changed'),
};

/** One of a few, by the words that the rest of the product has for it. */
function choiceWords(t: Translate, { noun, name = '' }: Around, value: string): string {
  return (t as Say)(`${areaOf(noun, name, value)}.${value}`);
}

function areaOf(noun: Noun, name: string, value: string): string {
  if (name === 'proposalState' || (name === 'state' && noun === 'proposal')) return 'proposal.state';
  if (name === 'said' || name === 'why' || name === 'amends') return `reactivation.${name}`;
  if (name !== 'kind') return 'journal.choice';
  if (noun === 'followUp') return 'kind';
  return noun === 'activity' || (noun === 'ledgerEntry' && value !== 'moved') ? 'activity' : 'journal.choice';
}
