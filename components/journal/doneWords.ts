import type { Key, Translate } from '../../lib/i18n/words';

type Done = Extract<Key, `done.${string}`>;

/** What a command did, in words; of one that a newer version knows, its name. */
export function doneWords(t: Translate, name: string): string {
  const key = `done.${name}` as Done;
  const said = t(key);
  return said === key ? t('journal.unknown', { name }) : said;
}
