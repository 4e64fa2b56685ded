import { z } from 'zod';
import { CONTACT_ROLES } from '../domain/client';
import { isDay, isDue } from '../domain/wallClock';

// What many calls are made of. Everything is bounded: whoever sends it may be hostile.

export const id = z.string().min(1).max(64);
export const shortText = z.string().max(1_000);
export const due = z.string().refine(isDue);
export const day = z.string().refine(isDay);
export const offset = z.number().int().min(0);

export const kind = z.enum(['call', 'letter', 'meeting', 'other']);
export const promise = { kind, text: shortText, due, repeat: z.enum(['weekly', 'monthly', 'yearly']).optional() };

/** How satisfied a client was. */
export const score = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);

export const role = z.enum(CONTACT_ROLES);

export const letterKey = z.string().min(1).max(2_000);
/** By what a letter is known again where it was moved to. */
const letterShown = z.object({
  subject: shortText,
  minute: z.union([z.literal(''), z.string().refine(isDue)]),
  date: z.string().max(100).optional(),
  from: z.string().max(320).optional(),
  to: z.array(z.string().max(320)).max(1_000),
  outgoing: z.literal(true).optional(),
  words: z.string().max(64).optional(),
});

export const letter = z.object({
  key: letterKey,
  sentFrom: z.object({ origin: z.string().max(300), account: z.array(shortText).max(50).optional() }).optional(),
  by: z.string().max(320).optional(),
  writtenAt: z.number().int().optional(),
  link: z
    .url({ protocol: /^https?$/ })
    .max(4_000)
    .optional(),
  subject: shortText,
  direction: z.enum(['incoming', 'outgoing']),
  to: z.array(shortText).max(500),
  attachments: z.array(shortText).max(100),
  shown: letterShown.optional(),
  /** The user was asked, and it is none of those that it may be. */
  isAnother: z.literal(true).optional(),
});

/** Whether an amount may stand on an invoice is for the rules to say, with a sentence of their own. */
export const money = z.object({ minor: z.number(), currency: z.string().max(10) });
export const number = z.string().max(100);

export const terms = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('prepayment') }),
  z.object({ kind: z.literal('days'), days: z.number().int().min(0).max(3_650) }),
  z.object({ kind: z.literal('end-of-month'), months: z.number().int().min(0).max(24) }),
]);

export const ofClient = { clientId: id, contactId: id.optional() };
