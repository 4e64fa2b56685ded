import type { Facts } from './facts';
import { nearKeys } from './similar';

/** Under which keys a client is put, so that two which may be one meet under one of them. */
export function* keysOf({ tax, addresses, phones, joined, city, domains }: Facts): Generator<string> {
  if (tax) yield `t ${tax}`;
  for (const address of addresses) yield `a ${address}`;
  for (const end of phones.keys()) yield `p ${end}`;
  if (!city && domains.length === 0) return;
  for (const name of nearKeys(joined)) {
    if (city) yield `c ${name} ${city}`;
    for (const domain of domains) yield `d ${name} ${domain}`;
  }
}
