import { once } from '../../domain/once';

/**
 * Russian words of trade as people spell them in Latin letters, mostly in names of files: «schet», "schyot", "KP". Each
 * is put back into its own letters, and one table of words reads both.
 */
const NAMES: readonly (readonly [latin: string, cyrillic: string])[] = [
  ['s(?:ch|h)(?:[eoi]|yo|io|jo)t[ _-]?faktur[ay]', 'счет-фактура'],
  ['s(?:ch|h)(?:[eoi]|yo|io|jo)t[ _-]?(?:dogovor|oferta)', 'счет-договор'],
  ['s(?:ch|h)(?:[eo]|yo|io|jo)t(?:a|u|om|e)?', 'счет'],
  ['(?:kommer(?:ch|4)eskoy?e|komm?\\.?) ?predl(?:o(?:zh|j|g|z)eni[ey])?', 'коммерческое предложение'],
  ['predlo(?:zh|j)eni[ey]', 'предложение'],
  ['kp', 'кп'],
  ['smeta', 'смета'],
  ['invoy?s', 'инвойс'],
];

/** They stand beside those names, and alone are words of other languages. */
const OTHERS: readonly (readonly [latin: string, cyrillic: string])[] = [
  ['na (?:pred)?oplatu', 'на оплату'],
  ['na avans', 'на аванс'],
  ['na (?:obs(?:ch|h)uyu )?summu', 'на сумму'],
  ['summa', 'сумма'],
  ['itogo', 'итого'],
  ['vsego', 'всего'],
  ['k oplate', 'к оплате'],
  ['bez nds', 'без ндс'],
  ['ot', 'от'],
  ['na', 'на'],
  ['po', 'по'],
  ['dlya', 'для'],
  ['za', 'за'],
  ['dogovoru?', 'договор'],
  ['zakazu?', 'заказ'],
  ['akt', 'акт'],
  ['zapros', 'запрос'],
  ['nomer', 'номер'],
  ['ra(?:s|ss)?(?:ch|4)etn\\p{L}{1,3}', 'расчетный'],
  ['bankovsk\\p{L}{1,3}', 'банковский'],
  ['rub(?:l(?:ey|ya|ej))?', 'руб'],
  ['r', 'р'],
  ['tys', 'тыс'],
  ['mln', 'млн'],
  ['tr', 'т.р.'],
];

const START = '(?<![\\p{L}@])';
const END = '(?![\\p{L}@])';
const ready = (table: typeof NAMES) =>
  table.map(([latin, cyrillic]) => [new RegExp(`${START}(?:${latin})${END}`, 'giu'), cyrillic] as const);
const namePatterns = once(() => ready(NAMES));
const otherPatterns = once(() => ready(OTHERS));
const anyName = once(() => new RegExp(`${START}(?:${NAMES.map(([latin]) => latin).join('|')})${END}`, 'iu'));

/** The line with its transliterated words of trade in Cyrillic; any other line as it is. */
export function inCyrillic(line: string): string {
  if (!anyName().test(line)) return line;
  return [...namePatterns(), ...otherPatterns()].reduce(
    (text, [latin, cyrillic]) => text.replace(latin, cyrillic),
    line,
  );
}
