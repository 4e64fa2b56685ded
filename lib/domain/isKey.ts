import { type Client, fold } from './client';

/** Tags by which users mark those who matter most, folded, in the three languages. */
const KEY_TAGS = new Set([
  'key',
  'key client',
  'vip',
  'ключевой',
  'ключевои',
  'ключевои клиент',
  'cheie',
  'client cheie',
]);

/** A client with whom important things are said in person. */
export function isKey({ tags = [] }: Pick<Client, 'tags'>): boolean {
  return tags.some((tag) => KEY_TAGS.has(fold(tag.trim())));
}
