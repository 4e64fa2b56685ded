import { addDays } from '../../lib/domain/wallClock.ts';
import type { Input } from '../../lib/messages/contract.ts';
import { FIRMS, type Firm } from './twoYears/firms.ts';
import { ordersOf } from './twoYears/orders.ts';

type Brought = Input<'clients.import'>['clients'][number];

/**
 * Three dozen firms that have bought for two years, as a list that is brought in: regular ones, some later than usual,
 * some sliding, some long quiet, some who bought once. Invented, and the same each time but for the day it begins from.
 */
export function twoYears(today: string): Brought[] {
  return FIRMS.map((firm, i) => ({
    name: firm.name,
    domains: [firm.domain],
    city: firm.city,
    country: firm.country,
    ...firm.care,
    tags: [],
    remember: [],
    fields: [],
    notes: [],
    people: [
      {
        ...{ name: firm.person, post: firm.post, roles: ['orders' as const] },
        ...{ emails: [`orders@${firm.domain}`], phones: [firm.phone] },
        ...birthdayOf(firm, today),
      },
    ],
    orders: ordersOf(firm, i + 1, today),
  }));
}

function birthdayOf({ birthdayIn, usual }: Firm, today: string): { birthday?: string } {
  if (birthdayIn === undefined) return {};
  const day = addDays(today, birthdayIn).slice(4);
  return { birthday: `${1965 + (usual % 30)}${day === '-02-29' ? '-02-28' : day}` };
}
