import type { Facts } from './facts';
import { nearKeys } from './similar';

/** Under which keys a client is put, so that two which may be one meet under one of them. */
export function* keysOf({ tax, addresses, phones, words, joined, city, domains }: Facts): Generator<string> {
  if (tax) yield `t ${tax}`;
  for (const address of addresses) yield `a ${address}`;
  for (const end of phones.keys()) yield `p ${end}`;
  const places = [...(city ? [`c ${city}`] : []), ...domains.map((domain) => `d ${domain}`)];
  if (words === '' || places.length === 0) return;
  // Apart from names that are only near: many may be near to one, and it still meets its like.
  for (const place of places) yield `= ${words} ${place}`;
  for (const name of nearKeys(joined)) for (const place of places) yield `~ ${name} ${place}`;
}
