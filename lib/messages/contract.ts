import { z } from 'zod';
import type { Mark } from '../domain/client';
import type { ClientList } from '../domain/clientList';
import type { Dossier, SidebarView, TextForLetter } from '../domain/dossier';
import { SNOOZE_CHOICES } from '../domain/followUp';
import { HOLD_PERCENT } from '../domain/ledger/debtHold';
import { isCurrency } from '../domain/money';
import { READING_LIMITS } from '../domain/pageReading';
import type { PageReport } from '../domain/report';
import {
  LANGUAGES,
  type Language,
  type OwnAddresses,
  type Settings,
  SIDEBAR_PLACES,
  SIDEBAR_WIDTH,
  type SidebarLayout,
  type SidebarPlace,
} from '../domain/settings';
import type { FollowUpLine, TodayView } from '../domain/today';
import type { LineAnswer } from '../reading/line';
import { bankCalls } from './bankCalls';
import { type Call, call, command, due, id, letter, letterNamed, shortText } from './call';
import { moneyCalls, terms } from './moneyCalls';
import { composeReading, pageReading } from './reading';

const kind = z.enum(['call', 'letter', 'meeting', 'other']);

const company = z.object({
  name: shortText,
  details: z.string().max(2_000),
  iban: shortText,
  bic: shortText,
  bankName: shortText,
  account: shortText,
  bankNumber: shortText,
  correspondent: shortText,
  inn: shortText,
  kpp: shortText,
});

const letterBody = z.string().max(READING_LIMITS.text);
const hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const promise = { kind, text: shortText, due, repeat: z.enum(['weekly', 'monthly', 'yearly']).optional() };

const person = {
  contactName: shortText,
  email: shortText,
  phone: shortText.optional(),
  post: shortText.optional(),
};

/** What content scripts may ask: they say what they see, and learn no more than the marks of what they said. */
export const pageCalls = {
  'page.hello': call(z.object({})).answers<PageWelcome>(),
  'page.see': call(z.object({ reading: pageReading })).answers<void>(),
  'page.mark': call(z.object({ addresses: z.array(shortText).max(1_000) })).answers<Record<string, Mark>>(),
  'page.pick': call(z.object({ address: shortText })).answers<void>(),
  'page.sending': call(z.object({ compose: composeReading })).answers<void>(),
  'page.frame': call(z.object({})).answers<{ nonce: string; origin: string }>(),
  'page.layout': call(
    z.object({ open: z.boolean(), width: z.number().int().min(SIDEBAR_WIDTH.least).max(SIDEBAR_WIDTH.most) }),
  ).answers<void>(),
};

/** What the extension's own pages may ask. */
export const ownCalls = {
  'sidebar.show': call(z.object({ tabId: z.number().optional() })).answers<SidebarView>(),
  'sidebar.pick': call(
    z.object({ tabId: z.number().optional(), address: shortText, beside: z.string().max(3_000) }),
  ).answers<void>(),
  'sidebar.describe': call(z.object({ tabId: z.number().optional() })).answers<PageReport>(),
  'sidebar.dismissSent': call(z.object({ tabId: z.number().optional() })).answers<void>(),
  'sidebar.putText': call(
    z.object({
      tabId: z.number().optional(),
      text: z.object({ key: z.string().max(READING_LIMITS.line), subject: shortText, body: letterBody }),
    }),
  ).answers<void>(),

  'site.isWebmail': call(z.object({ ...command, tabId: z.number().optional(), is: z.boolean() })).answers<void>(),

  /** What was pressed in a page where it may have been covered, for the window that asks whether it was meant. */
  'again.show': call(z.object({ id: z.uuid() })).answers<{ host: string; said: string } | null>(),
  'again.answer': call(z.object({ id: z.uuid(), yes: z.boolean() })).answers<void>(),

  'own.list': call(z.object({})).answers<OwnAddresses[]>(),
  'own.deny': call(z.object({ ...command, origin: z.string().max(300), address: z.string().max(320) })).answers<void>(),

  'letter.writeTo': call(z.object({})).answers<string | null>(),

  'client.add': call(z.object({ ...command, clientName: shortText, ...person })).answers<{ clientId: string }>(),
  'client.edit': call(
    z.object({
      ...command,
      clientId: id,
      name: shortText.optional(),
      remember: z.array(shortText).max(20).optional(),
      language: z.enum(LANGUAGES).optional(),
    }),
  ).answers<void>(),
  'client.show': call(z.object({ clientId: id })).answers<Dossier>(),
  'client.list': call(
    z.object({
      search: z.string().max(200),
      idle: z.boolean(),
      offset: z.number().int().min(0),
      limit: z.number().int().min(1).max(200),
    }),
  ).answers<ClientList>(),
  'contact.add': call(z.object({ ...command, clientId: id, ...person })).answers<{ contactId: string }>(),

  'letter.log': call(z.object({ ...command, clientId: id, contactId: id.optional(), letter })).answers<{
    activityId: string;
  }>(),
  'letter.logSeveral': call(
    z.object({
      ...command,
      letters: z.array(z.object({ clientId: id, contactId: id.optional(), letter })).max(READING_LIMITS.selected),
    }),
  ).answers<void>(),
  'letter.await': call(
    z.object({
      ...command,
      clientId: id,
      contactId: id.optional(),
      letter: letterNamed,
    }),
  ).answers<{ due: string }>(),

  'sender.trust': call(z.object({ ...command, key: z.string().max(1_000) })).answers<void>(),

  'neverLog.add': call(z.object({ ...command, entry: shortText })).answers<void>(),
  'neverLog.forget': call(z.object({ ...command, entry: shortText })).answers<void>(),
  'neverLog.logAnyway': call(z.object({ ...command, address: shortText })).answers<void>(),

  'promise.take': call(
    z.object({
      ...command,
      clientId: id,
      contactId: id.optional(),
      key: z.string().max(200),
      kind,
      text: shortText,
      due,
    }),
  ).answers<{ due: string }>(),
  'promise.decline': call(z.object({ ...command, key: z.string().max(200) })).answers<void>(),

  'followUp.understand': call(z.object({ line: z.string().max(20_000) })).answers<LineAnswer>(),
  'followUp.add': call(z.object({ ...command, clientId: id, contactId: id.optional(), ...promise })).answers<{
    followUpId: string;
  }>(),
  'followUp.snooze': call(
    z.object({ ...command, followUpId: id, to: z.union([z.enum(SNOOZE_CHOICES), z.object({ due })]) }),
  ).answers<{ due: string }>(),
  'followUp.finish': call(
    z.object({
      ...command,
      followUpId: id,
      outcome: shortText,
      next: z.object(promise).optional(),
    }),
  ).answers<{ nextId?: string }>(),

  'followUp.list': call(z.object({ followUpIds: z.array(id).max(1_000).optional() })).answers<FollowUpLine[]>(),
  'followUp.drop': call(z.object({ ...command, followUpId: id, reason: shortText })).answers<void>(),

  'today.show': call(z.object({ limit: z.number().int().min(1).max(500) })).answers<TodayView>(),

  'settings.show': call(z.object({})).answers<
    Settings & { language: Language; chosenLanguage: Language | undefined }
  >(),
  'settings.edit': call(
    z.object({
      ...command,
      language: z.enum(LANGUAGES).nullable().optional(),
      country: z.string().length(2).optional(),
      workDay: z.object({ startsAt: hour }).optional(),
      early: z.number().int().min(0).max(120).optional(),
      quiet: z.object({ from: hour, to: hour }).optional(),
      money: z
        .object({
          currency: z.string().refine(isCurrency),
          terms,
          holdPercent: z.number().int().min(HOLD_PERCENT.least).max(HOLD_PERCENT.most),
        })
        .optional(),
      sidebarIn: z.enum(SIDEBAR_PLACES).optional(),
      company: company.optional(),
    }),
  ).answers<void>(),

  ...moneyCalls,
  ...bankCalls,

  'journal.undo': call(z.object({ commandId: id })).answers<void>(),
};

export const calls = { ...pageCalls, ...ownCalls };

type Calls = typeof calls;
export type CallName = keyof Calls;
export type PageCallName = keyof typeof pageCalls;
export type Input<Name extends CallName> = z.infer<Calls[Name]['input']>;
export type Output<Name extends CallName> = Calls[Name] extends Call<z.ZodType, infer Result> ? Result : never;

/** What a content script needs before it shows anything: its words in the user's language, and the layout. */
export interface PageWelcome {
  layout: SidebarLayout;
  sidebarIn: SidebarPlace;
  /** The user switched the extension on for this site: it is read whatever it is. */
  anyPage: boolean;
  words: { open: string; fold: string; resize: string; marks: Record<Mark, string>; marksOnPage: string };
}

/** How a call travels. The framed sidebar adds the nonce which its content script was given, and what was pressed. */
export interface Envelope {
  data: unknown;
  nonce?: string;
  said?: string;
}

/** What comes back: expected errors are values with a sentence in the user's language. */
export type Answer<T> = { ok: true; value: T } | { ok: false; code: string; sentence: string };

/** What the background tells open pages: that something changed, never what. */
export interface News {
  /** Nouns that changed, as in the journal; "page" is what a tab shows. */
  nouns: string[];
  tabId?: number;
}

export type Protocol = { [Name in CallName]: (envelope: Envelope) => Answer<Output<Name>> } & {
  news(news: News): void;
  /** What the background asks of a tab's content script: whether the text stands in the letter now. */
  putText(text: TextForLetter): boolean;
};
