import { z } from 'zod';
import { CONTACT_ROLES } from '../domain/client';
import { FIELD_KINDS } from '../domain/fields';
import { isCurrency, MOST_MINOR } from '../domain/money';
import { SERVICE_STYLES } from '../domain/serviceStyle';
import { isDaysApart, TIERS } from '../domain/tier';
import { day, id, money, shortText } from './input';

const texts = (most: number) => z.array(shortText).max(most);

const personDraft = z.object({
  personId: id.optional(),
  name: shortText,
  isUnnamed: z.literal(true).optional(),
  post: shortText.optional(),
  roles: z.array(z.enum(CONTACT_ROLES)).max(CONTACT_ROLES.length),
  emails: z.array(z.string().max(320)).max(100),
  phones: z.array(z.string().max(64)).max(100),
  birthday: z
    .string()
    .regex(/^(?:\d{4}|-)-\d{2}-\d{2}$/)
    .optional(),
});

const orderDraft = z.object({
  number: z.string().max(100).optional(),
  ordered: day,
  amount: money
    .refine(
      ({ minor, currency }) => Number.isInteger(minor) && minor > 0 && minor <= MOST_MINOR && isCurrency(currency),
    )
    .optional(),
  items: texts(50),
});

const fieldValue = z.union([shortText, z.number(), z.boolean(), texts(50)]);

/** One client of a list, as it was decided when the list was looked at. */
export const brought = z.object({
  /** The client that it is; a new one when it is left out. */
  into: id.optional(),
  clientId: id.optional(),
  name: shortText,
  isUnnamed: z.literal(true).optional(),
  domains: z.array(z.string().max(253)).max(100),
  taxNumber: shortText.optional(),
  city: shortText.optional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  site: z
    .url({ protocol: /^https?$/ })
    .max(2_000)
    .optional(),
  tier: z.enum(TIERS).optional(),
  everyDays: z.number().refine(isDaysApart).optional(),
  style: z.enum(SERVICE_STYLES).optional(),
  tags: texts(50),
  remember: texts(50),
  fields: z.array(z.tuple([id, fieldValue])).max(300),
  people: z.array(personDraft).max(500),
  notes: texts(50),
  orders: z.array(orderDraft).max(2_000),
});

export type Brought = z.output<typeof brought>;

export const newField = z.object({ id, name: shortText, kind: z.enum(FIELD_KINDS) });
