import { z } from 'zod';
import { isDay, isDue } from '../domain/wallClock';

/** A question or a command: how its input is checked on arrival, and what is answered. */
export interface Call<Input extends z.ZodType, Output> {
  input: Input;
  /** Only its type is used. */
  output?: Output;
}

export function call<Input extends z.ZodType>(input: Input) {
  return { answers: <Output>(): Call<Input, Output> => ({ input }) };
}

// What many calls are made of.

export const id = z.string().min(1).max(64);
/** A command repeated with the same id is carried out once, so that a caller may ask again. */
export const command = { commandId: z.uuid() };
export const shortText = z.string().max(1_000);
export const due = z.string().refine(isDue);
export const day = z.string().refine(isDay);

const letterKey = z.string().min(1).max(2_000);
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
  isAnother: z.literal(true).optional(),
});

/** Which letter, where no more of it is needed. */
export const letterNamed = z.object({ key: letterKey, subject: shortText });
