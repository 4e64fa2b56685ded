import { z } from 'zod';
import type { AppCalls } from '../app/calls';
import type { Mark } from '../domain/client';
import type { About, News } from '../domain/concerns';
import type { SidebarView } from '../domain/dossier';
import type { PeopleHere } from '../domain/firstDay';
import type { Language } from '../domain/language';
import { READING_LIMITS } from '../domain/pageReading';
import type { PageReport } from '../domain/report';
import { type Settings, SIDEBAR_WIDTH, type SidebarLayout, type SidebarPlace } from '../domain/settings';
import { type Call, call } from './call';
import { composeReading, pageReading } from './reading';

const shortText = z.string().max(1_000);
const tab = { tabId: z.number().optional() };

/** What a page is for us: each has a script of its own. */
export const PAGE_SCRIPTS = ['webmail', 'any'] as const;
export type PageScript = (typeof PAGE_SCRIPTS)[number];

/** What content scripts may ask: they say what they see, and learn no more than the marks of what they said. */
export const pageCalls = {
  'page.begin': call(z.object({ as: z.enum(PAGE_SCRIPTS) })).answers<void>(),
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

/** What the extension's own pages may ask that needs the browser: about a tab, in the browser's language. */
export const browserCalls = {
  'sidebar.show': call(z.object(tab)).answers<SidebarView>(),
  'sidebar.pick': call(z.object({ ...tab, address: shortText, beside: z.string().max(3_000) })).answers<void>(),
  'sidebar.describe': call(z.object(tab)).answers<PageReport>(),
  'sidebar.dismissSent': call(z.object(tab)).answers<void>(),
  'sidebar.putText': call(
    z.object({
      ...tab,
      text: z.object({
        key: z.string().max(READING_LIMITS.line),
        subject: shortText,
        body: z.string().max(READING_LIMITS.text),
      }),
    }),
  ).answers<void>(),
  /** Whom the open mail names and nobody keeps, for the user to choose among. */
  'people.inMail': call(z.object({})).answers<PeopleHere[]>(),

  'site.isWebmail': call(z.object({ ...tab, is: z.boolean(), commandId: z.uuid() })).answers<void>(),

  /** What was pressed in a page where it may have been covered, for the window that asks whether it was meant. */
  'again.show': call(z.object({ id: z.uuid() })).answers<{ host: string; said: string } | null>(),
  'again.answer': call(z.object({ id: z.uuid(), yes: z.boolean() })).answers<void>(),

  'settings.show': call(z.object({})).answers<
    Settings & { language: Language; chosenLanguage: Language | undefined }
  >(),
};

type BrowserCalls = typeof pageCalls & typeof browserCalls;
export type PageCallName = keyof typeof pageCalls;
export type BrowserCallName = keyof BrowserCalls;
export type AppCallName = keyof AppCalls;
/** Those of lib/app are named and defined there. */
export type CallName = BrowserCallName | AppCallName;

/** A command carries its id: repeated with the same one it is carried out once, so that a caller may ask again. */
type AppInput<Name extends AppCallName> = z.infer<ReturnType<AppCalls[Name]['input']>> &
  (AppCalls[Name]['kind'] extends 'command' ? { commandId: string } : unknown);

export type Input<Name extends CallName> = Name extends AppCallName
  ? AppInput<Name>
  : Name extends BrowserCallName
    ? z.infer<BrowserCalls[Name]['input']>
    : never;

export type Output<Name extends CallName> = Name extends AppCallName
  ? Awaited<ReturnType<AppCalls[Name]>>
  : Name extends BrowserCallName
    ? BrowserCalls[Name] extends Call<z.ZodType, infer Result>
      ? Result
      : never
    : never;

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

/**
 * What comes back: expected errors are values with a sentence in the user's language. A question says what its answer is
 * about, and is asked again only when that changed.
 */
export type Answer<T> = { ok: true; value: T; about?: About } | { ok: false; code: string; sentence: string };

/**
 * What the background tells open pages: that something changed, never what. "page" is what a tab shows, "job" how far
 * long work has come, "device" what this device remembers.
 */
export type { About, News };
