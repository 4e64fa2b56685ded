import { fold } from '../client';

const FORMS =
  /(?<![\p{L}\p{N}])(?:ооо|оао|зао|пао|ао|ип|тоо|чп|тов|уп|одо|srl|s r l|sa|s a|sc|pfa|ii|cs|ics|ltd|limited|llc|inc|corp|gmbh|ag|plc|co|bv|oy|ab|sas|spa|kft|sro|doo)(?![\p{L}\p{N}])/gu;

/** A company's name without its legal form and signs: «ООО „Северстрой“» and "северстрой" are one. */
export function nameKey(name: string): string {
  const plain = fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const bare = plain.replace(FORMS, ' ').replace(/\s+/gu, ' ').trim();
  return bare || plain;
}
