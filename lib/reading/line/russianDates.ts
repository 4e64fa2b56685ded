import type { Table } from './text';

const STEMS = [
  'перв',
  'втор',
  'треть',
  'четверт',
  'пят',
  'шест',
  'седьм',
  'восьм',
  'девят',
  'десят',
  'одиннадцат',
  'двенадцат',
  'тринадцат',
  'четырнадцат',
  'пятнадцат',
  'шестнадцат',
  'семнадцат',
  'восемнадцат',
  'девятнадцат',
];

/** «третье», «к третьему», «двадцать первого»: longer ones first, for «двадцать первое» begins with none of the others. */
export const DATES: Table<number> = [
  ...STEMS.slice(0, 9).map((stem, index) => [`двадцать ${declined(stem)}`, 21 + index] as const),
  [`тридцать ${declined('перв')}`, 31],
  [declined('тридцат'), 30],
  [declined('двадцат'), 20],
  ...STEMS.map((stem, index) => [declined(stem), index + 1] as const),
];

function declined(stem: string): string {
  return stem.endsWith('ь') ? `${stem}(?:е|его|ему|им)` : `${stem}(?:ое|ого|ому|ым)`;
}
