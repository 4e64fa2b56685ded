import { z } from 'zod';
import { LACKS, READING_LIMITS as most, type PageReading } from '../domain/pageReading';

// The pages' security policy forbids making functions from text, which zod would otherwise try.
z.config({ jitless: true });

/** What a content script may say it has read. Everything is bounded: a hostile page can fill it, not overfill it. */
const text = z.string().max(most.line);
const mailbox = z.object({ address: text, name: text.optional() });
const people = z.array(mailbox).max(most.people);
const attachments = z.array(text).max(most.attachments);

export const composeReading = z.object({
  key: text,
  to: people,
  cc: people,
  bcc: people,
  subject: text,
  attachments,
  text: z.string().max(most.text).optional(),
});

const messageReading = z.object({
  key: text.optional(),
  link: z
    .url({ protocol: /^https?$/ })
    .max(4_000)
    .optional()
    .catch(undefined),
  subject: text,
  from: mailbox.optional(),
  to: people,
  cc: people,
  bcc: people.optional(),
  replyTo: mailbox.optional(),
  attachments,
  date: text.optional(),
  text: z.string().max(most.text),
  open: z.boolean(),
});

const selectedLetter = z.object({
  key: text,
  link: z
    .url({ protocol: /^https?$/ })
    .max(4_000)
    .optional()
    .catch(undefined),
  subject: text,
  people,
  direction: z.enum(['incoming', 'outgoing']),
  date: text.optional(),
});

export const pageReading = z.object({
  site: z.string().max(40),
  layout: z.string().max(200),
  own: z.array(text).max(50),
  writeTo: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .optional()
    .catch(undefined),
  view: z.enum(['list', 'message', 'compose', 'sign-in', 'other']),
  messages: z.array(messageReading).max(most.messages),
  composes: z.array(composeReading).max(most.composes),
  lacks: z.array(z.enum(LACKS)).max(LACKS.length).optional(),
  mentioned: z
    .array(mailbox.extend({ times: z.number().int().min(1) }))
    .max(most.mentioned)
    .optional(),
  pageView: z.string().max(100).optional(),
  selected: z.array(selectedLetter).max(most.selected).optional(),
  selectedUnknown: z.number().int().min(1).max(1_000_000).optional(),
  takesText: z.literal(true).optional(),
  unreadable: z.boolean(),
}) satisfies z.ZodType<PageReading>;
