import { fold } from '../client';
import { once } from '../once';

/** Legal forms by their letters and in full, folded (lib/domain/client.ts). */
const forms = once(
  () =>
    new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${[
        'общество с ограниченнои ответственностью|открытое акционерное общество|закрытое акционерное общество',
        'публичное акционерное общество|акционерное общество|индивидуальныи предприниматель|частное предприятие',
        'societatea? cu raspundere limitata|societatea? pe actiuni|intreprinderea? individuala|ооо|оао|зао|пао|нао|ао',
        'ип|чп|тоо|одо|уп|чуп|фоп|тов|s\\.? ?r\\.? ?l\\.?|s\\.? ?a\\.? ?s\\.?|s\\.? ?a\\.?|s\\.? ?c\\.?',
        'i\\.? ?c\\.? ?s\\.?|i\\.? ?i\\.?|g\\.? ?t\\.?|p\\.? ?f\\.? ?a\\.?|p\\.? ?f\\.?|gmbh(?: & co\\.? ?kg)?|ag|kg',
        'ltd\\.?|limited|llc|l\\.l\\.c\\.|llp|inc\\.?|corp\\.?|co\\.?|plc|b\\.?v\\.?|n\\.?v\\.?|s\\.?p\\.?a\\.?|sarl',
        'sp\\. z o\\. ?o\\.|s\\.r\\.o\\.|a\\.s\\.|d\\.o\\.o\\.|kft|oy|ab|aps|as|uab|sia|ou',
      ].join('|')})(?![\\p{L}\\p{N}])`,
      'gu',
    ),
);

const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'ie',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sh',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
};

/** Spellings of one sound, so that "Severnaya Plitka", "Severnaia Plitca" and «Северная плитка» meet. In this order. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/shch|sch|sh/gu, 's'],
  [/zh/gu, 'j'],
  [/kh/gu, 'h'],
  [/ph/gu, 'f'],
  [/ck|ch|ts|tz|[cq]/gu, 'k'],
  [/x/gu, 'ks'],
  [/w/gu, 'v'],
  [/y|j(?=[aou])/gu, 'i'],
  [/ie/gu, 'e'],
  [/(\p{L})\1+/gu, '$1'],
];

/**
 * The words that tell a firm or a person from others, by their sound: legal forms, quotation marks and single letters
 * are left out. Sorted, each once; empty when nothing remains.
 */
export function nameWords(name: string): string[] {
  const words =
    fold(name)
      .replace(forms(), ' ')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words.map(soundOf).filter((word) => word.length > 1))].sort();
}

function soundOf(word: string): string {
  const latin = Array.from(word, (letter) => CYRILLIC[letter] ?? letter).join('');
  return SOUNDS.reduce((sound, [spelling, as]) => sound.replace(spelling, as), latin);
}
