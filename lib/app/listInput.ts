import { z } from 'zod';
import { isCurrency } from '../domain/money';
import { BUILT_IN, type Condition, type Field, type Filter, MOST_CONDITIONS, mayAsk } from '../domain/segments/filter';
import type { Order } from '../domain/segments/order';
import { MOST_COLUMNS } from '../domain/segments/segment';
import { day } from './input';

// How lists of clients are asked for. Whatever says so may be hostile: all of it is bounded.

const OWN = /^own:[\w-]{1,64}$/;

export const field = z.custom<Field>(
  (said) => typeof said === 'string' && ((BUILT_IN as readonly string[]).includes(said) || OWN.test(said)),
);

const text = z.string().trim().min(1).max(200);
const days = z.number().int().min(0).max(36_500);

const condition = z
  .discriminatedUnion('op', [
    z.object({ field, op: z.enum(['is', 'is-not', 'contains', 'has', 'has-not']), text }),
    z.object({ field, op: z.enum(['longer-ago', 'within', 'in-days']), days }),
    z.object({ field, op: z.enum(['before', 'since']), day }),
    z.object({
      field,
      op: z.enum(['over', 'under', 'equals']),
      number: z.number().min(-1e15).max(1e15),
      currency: z.string().refine(isCurrency).optional(),
    }),
    z.object({ field, op: z.enum(['overdue', 'yes', 'no', 'none', 'some']) }),
  ])
  .refine((said) => mayAsk(said as Condition)) as z.ZodType<Condition>;

export const filter: z.ZodType<Filter> = z.object({
  match: z.enum(['all', 'any']),
  conditions: z.array(condition).max(MOST_CONDITIONS),
});

export const order: z.ZodType<Order> = z
  .object({ by: field, isDescending: z.boolean().optional() })
  .transform(({ by, isDescending }): Order => ({ by, ...(isDescending && { isDescending }) }));

export const columns = z.array(field).max(MOST_COLUMNS);

export const search = z.string().max(200);

/** Who is meant: those that are named, or all that a list shows. */
const ids = z.array(z.string().min(1).max(64)).max(10_000);
export const who = z.union([z.object({ ids }), z.object({ search, filter, but: ids.optional() })]);
