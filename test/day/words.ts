import { en } from '../../lib/i18n/en.ts';
import { ro } from '../../lib/i18n/ro.ts';
import { ru } from '../../lib/i18n/ru.ts';

export type DayLanguage = 'en' | 'ru' | 'ro';

/** What the manager types, and the product's own words to press and to find. */
export const dayWords = {
  en: {
    ui: en,
    promise: 'call Thursday 10:00 about the samples',
    about: 'about the samples',
    soon: 'call in 1 minute about the delivery',
    soonText: 'about the delivery',
    outcome: 'they want a discount from 50 pallets',
    next: 'write next week about the discount',
    entry: 'called, they like the samples, call Friday about the order',
    entryOutcome: 'they like the samples',
    lateEntry: 'called, they moved to a new store, call Thursday about the order',
    lateOutcome: 'they moved to a new store',
  },
  ru: {
    ui: ru,
    promise: 'позвонить в четверг в 10:00 по образцам',
    about: 'по образцам',
    soon: 'позвонить через 1 минуту по доставке',
    soonText: 'по доставке',
    outcome: 'просят скидку от 50 паллет',
    next: 'написать через неделю про скидку',
    entry: 'звонил, образцы понравились, позвонить в пятницу про заказ',
    entryOutcome: 'образцы понравились',
    lateEntry: 'звонил, переезжали на новый склад, позвонить в четверг про заказ',
    lateOutcome: 'переезжали на новый склад',
  },
  ro: {
    ui: ro,
    promise: 'sună joi la 10:00 despre mostre',
    about: 'despre mostre',
    soon: 'sună peste 1 minut despre livrare',
    soonText: 'despre livrare',
    outcome: 'cer reducere de la 50 de paleți',
    next: 'scrie peste o săptămână despre reducere',
    entry: 'am sunat, le plac mostrele, sun vineri despre comandă',
    entryOutcome: 'le plac mostrele',
    lateEntry: 'am sunat, s-au mutat în alt depozit, sun joi despre comandă',
    lateOutcome: 's-au mutat în alt depozit',
  },
} as const;

/** A sentence of the product with its words filled in. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
}
