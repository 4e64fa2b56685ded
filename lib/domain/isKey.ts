import { type Client, fold } from './client';

/** Tags by which users marked those who matter most before there were tiers, folded, in the three languages. */
const KEY_TAGS = new Set(['key', 'key client', 'vip', 'ключевои', 'ключевои клиент', 'cheie', 'client cheie']);

/** A client with whom important things are said in person. */
export function isKey({ tier, tags = [] }: Pick<Client, 'tier' | 'tags'>): boolean {
  return tier === 'key' || tags.some((tag) => KEY_TAGS.has(fold(tag.trim())));
}
