import type { Activity } from '../activity';
import { type Client, type Contact, type ContactRole, fold } from '../client';
import type { FieldValue, FieldValues } from '../fields';
import type { Debt } from '../ledger/sums';
import { sumMinor } from '../money';
import { inOrder } from '../roles';
import { satisfactionOf } from '../satisfaction';
import type { ServiceStyle } from '../serviceStyle';
import type { Tier } from '../tier';
import type { Day, Due, Instant } from '../wallClock';

/** A client's card in the index: all by which lists are filtered and sorted, and what they show, and nothing else. */
export interface Card extends FieldValues {
  id: string;
  name: string;
  /** The name as it stands in the order of names. */
  place: string;
  tags?: string[];
  city?: string;
  country?: string;
  taxNumber?: string;
  site?: string;
  tier?: Tier;
  style?: ServiceStyle;
  /** The average score (`satisfaction.ts`). */
  satisfaction?: number;
  /** The first of those who are there. */
  contactNames?: string[];
  contactCount: number;
  /** That somebody there has. */
  roles?: ContactRole[];
  lastContactAt?: Instant;
  lastContactOn?: Day;
  lastOrderOn?: Day;
  nextId?: string;
  nextDue?: Due;
  /** Minor units by currency; only where something is owed. */
  owed?: Record<string, number>;
  /** The earliest day on which some of it was due. */
  owedSince?: Day;
  createdAt: Instant;
  createdOn: Day;
}

/** So many names fit into a row; how many more there are is said. */
const NAMES_SHOWN = 3;

export interface CardSources {
  client: Client;
  contacts: readonly Contact[];
  debts: readonly Debt[];
  next?: { id: string; due: Due } | undefined;
  lastContactAt?: Instant | undefined;
  lastOrderOn?: Day | undefined;
  scored?: readonly Pick<Activity, 'at' | 'score'>[];
}

export function cardOf(sources: CardSources, dayOf: (at: Instant) => Day): Card {
  const { client, contacts, debts, next, lastContactAt, lastOrderOn, scored = [] } = sources;
  const satisfaction = satisfactionOf(scored);
  const there = inOrder(contacts.filter(({ left }) => !left));
  const roles = [...new Set(there.flatMap(({ roles: own = [] }) => own))].sort();
  const owing = debts.filter(({ owed }) => owed.length > 0);
  const owedSince = owing.flatMap(({ owed }) => owed[0]?.due ?? []).sort()[0];
  return {
    id: client.id,
    name: client.name,
    place: placeOfName(client.name),
    ...(client.tags?.length && { tags: client.tags }),
    ...(client.city && { city: client.city }),
    ...(client.country && { country: client.country }),
    ...(client.taxNumber && { taxNumber: client.taxNumber }),
    ...(client.site && { site: client.site }),
    ...(client.tier && { tier: client.tier }),
    ...(client.style && { style: client.style }),
    ...(satisfaction && { satisfaction: satisfaction.average }),
    ...(there.length > 0 && { contactNames: there.slice(0, NAMES_SHOWN).map(({ name }) => name) }),
    contactCount: there.length,
    ...(roles.length > 0 && { roles }),
    ...(lastContactAt !== undefined && { lastContactAt, lastContactOn: dayOf(lastContactAt) }),
    ...(lastOrderOn && { lastOrderOn }),
    ...(next && { nextId: next.id, nextDue: next.due }),
    ...(owing.length > 0 && {
      owed: Object.fromEntries(owing.map(({ currency, owed }) => [currency, sumMinor(owed.map(({ minor }) => minor))])),
    }),
    ...(owedSince && { owedSince }),
    createdAt: client.createdAt,
    createdOn: dayOf(client.createdAt),
    ...ownFields(client),
  };
}

/** «ООО „Ёлка“» stands among the letters that it is read by, without quotes and marks. */
export function placeOfName(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, 200);
}

function ownFields(client: Client): Record<string, FieldValue> {
  const own = Object.entries(client).filter(([name, value]) => name.startsWith('own:') && value !== undefined);
  return Object.fromEntries(own) as Record<string, FieldValue>;
}
