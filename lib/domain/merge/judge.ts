import type { Facts } from './facts';
import { isSamePhone } from './phones';
import { areSimilar } from './similar';

/** Why two clients may be one. */
export interface PairReason {
  code: 'tax-number' | 'address' | 'phone' | 'name-domain' | 'name-city';
  /** What they share, as it may be shown. */
  shared: string;
}

export const SURENESS = ['sure', 'likely', 'perhaps'] as const;

export type Sureness = (typeof SURENESS)[number];

export interface Judgement {
  sureness: Sureness;
  /** The weightiest first. */
  reasons: PairReason[];
  /** How much speaks for it: the pairs to look at first have most. */
  weight: number;
}

const WEIGHT = { tax: 4, address: 3, phone: 2, sameName: 2, nearly: 1 };

/** Two numbers with the state are two firms, of one owner perhaps, with one telephone. */
const OTHER_TAX_NUMBER = -2;

/** Whether two clients may be one, and why; undefined when nothing says so. */
export function judge(a: Facts, b: Facts): Judgement | undefined {
  const found = [...byTaxNumber(a, b), ...byAddress(a, b), ...byPhone(a, b), ...byName(a, b)];
  const against = a.tax && b.tax && a.tax !== b.tax ? OTHER_TAX_NUMBER : 0;
  const weight = found.reduce((sum, one) => sum + one.weight, against);
  if (found.length === 0 || weight < 1) return undefined;
  const sureness = weight >= WEIGHT.tax ? 'sure' : weight >= WEIGHT.phone ? 'likely' : 'perhaps';
  return { sureness, weight, reasons: found.map(({ code, shared }) => ({ code, shared })) };
}

type Weighed = PairReason & { weight: number };

function byTaxNumber(a: Facts, b: Facts): Weighed[] {
  return a.tax && a.tax === b.tax ? [{ code: 'tax-number', shared: a.tax, weight: WEIGHT.tax }] : [];
}

function byAddress(a: Facts, b: Facts): Weighed[] {
  const shared = a.addresses.find((address) => b.addresses.includes(address));
  return shared ? [{ code: 'address', shared, weight: WEIGHT.address }] : [];
}

function byPhone(a: Facts, b: Facts): Weighed[] {
  for (const [end, phone] of a.phones) {
    const other = b.phones.get(end);
    if (other === undefined || !isSamePhone(phone, other)) continue;
    return [{ code: 'phone', shared: phone.startsWith('+') ? phone : other, weight: WEIGHT.phone }];
  }
  return [];
}

/** A name alone is no reason: there are many of one name in other towns. */
function byName(a: Facts, b: Facts): Weighed[] {
  const isSame = a.words !== '' && a.words === b.words;
  if (!isSame && !areSimilar(a.joined, b.joined)) return [];
  const weight = isSame ? WEIGHT.sameName : WEIGHT.nearly;
  const domain = a.domains.find((one) => b.domains.includes(one));
  if (domain) return [{ code: 'name-domain', shared: domain, weight }];
  return a.city && a.city === b.city ? [{ code: 'name-city', shared: a.town, weight }] : [];
}
