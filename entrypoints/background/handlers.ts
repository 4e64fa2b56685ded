import { z } from 'zod';
import { callWebmail, isCalledWebmail } from '../../lib/app/believed';
import { type AppCalls, calls } from '../../lib/app/calls';
import { PEOPLE_IN_MAIL, peopleInMail } from '../../lib/app/firstDay';
import type { HistoryPage } from '../../lib/app/history';
import { forgetSending, marksFor, pickPerson, pickWritten, seePage, seeSending } from '../../lib/app/page';
import type { App } from '../../lib/app/ports';
import { keepLayout, layoutOf, showSettings } from '../../lib/app/settings';
import { SIDEBAR, showSidebar } from '../../lib/app/sidebar';
import { nounsBehind } from '../../lib/app/tables';
import type { TabPlace, Tabs } from '../../lib/app/tabPorts';
import { createTurns } from '../../lib/app/turns';
import { type PutText, putIntoLetter } from '../../lib/app/writing';
import type { Activity } from '../../lib/domain/activity';
import type { Dossier } from '../../lib/domain/dossier';
import { once } from '../../lib/domain/once';
import { refuse } from '../../lib/domain/refusal';
import { reportHead } from '../../lib/domain/report';
import { languageFor } from '../../lib/domain/settings';
import type { Translate } from '../../lib/i18n/words';
import {
  type About,
  type BrowserCallName,
  browserCalls,
  type Input,
  type Output,
  type PageScript,
  pageCalls,
} from '../../lib/messages/contract';
import type { From, Handler, Handlers } from '../../lib/messages/server';

export interface HandlerDependencies {
  app: App;
  tabs: Tabs;
  words(): Promise<Translate>;
  /** Gives the tab's page the script for what it is. */
  startScript(tabId: number, as: PageScript): Promise<void>;
  /** The extension runs in a page of this origin there. */
  enterPage(tabId: number, origin: string): Promise<void>;
  giveNonce(tabId: number): Promise<string>;
  browserLanguage(): string;
  ownOrigin: string;
  pageChanged(tabId: number): Promise<void>;
  putText: PutText;
  /** The user switched the extension on for this site. */
  isUsedSite(origin: string): Promise<boolean>;
  /** What was pressed in a page and is asked about again; null when nobody waits for the answer. */
  pressedAs(id: string): { host: string; said: string } | null;
  answerPressed(id: string, yes: boolean): void;
  /** A site that the extension comes with. */
  isOwnSite(origin: string): boolean;
  /** Whether links to there lead to a page that the extension may read. */
  mayRead(url: string): Promise<boolean>;
  /** Undefined for a page that the extension may not read, or that is no page of the web. */
  placeOfTab(tabId: number): Promise<TabPlace | undefined>;
  /** Undefined when the page is gone. */
  describePage(tabId: number): Promise<{ skeleton: string; page: string } | undefined>;
  /** Of the extension. */
  version: string;
}

/** Every call with its answer: those of lib/app as they are defined there, and those that need the browser. */
export function handlersFor(dependencies: HandlerDependencies): Handlers {
  const own = browserHandlers(dependencies);
  const schemas = { ...pageCalls, ...browserCalls };
  const handlers: Partial<Record<string, Handler>> = {};
  for (const name of Object.keys(schemas) as BrowserCallName[]) {
    const run = own[name] as (input: unknown, from: From) => Promise<unknown>;
    const about = ABOUT[name];
    handlers[name] = {
      input: () => schemas[name].input,
      run: async (input, from) => ({ value: await run(input, from), ...(about && { about: about() }) }),
    };
  }
  for (const [name, call] of Object.entries(calls)) handlers[name] = handlerOf(dependencies.app, name, call);
  // A dossier's letters are links only as long as their site is one that the extension may read.
  const dossier = handlers['client.show'];
  if (dossier) handlers['client.show'] = { ...dossier, run: liveDossier(dossier.run, dependencies.mayRead) };
  const history = handlers['history.list'];
  if (history) handlers['history.list'] = { ...history, run: liveHistory(history.run, dependencies.mayRead) };
  return handlers as Handlers;
}

const commandId = { commandId: z.uuid() };

/** A command is named in the journal as it is called; an answer says what it is about. */
function handlerOf(app: App, name: string, call: AppCalls[keyof AppCalls]): Handler {
  if (call.kind === 'command') {
    const run = call as unknown as (app: App, command: { id: string; name: string }, input: object) => Promise<unknown>;
    return {
      input: once(() => call.input().extend(commandId)),
      async run(input) {
        const { commandId: id, ...said } = input as { commandId: string };
        return { value: await run(app, { id, name }, said) };
      },
    };
  }
  const run = call as unknown as (app: App, input: object) => Promise<unknown>;
  const clientOf = call.client as ((input: object) => string | undefined) | undefined;
  const nouns = nounsBehind(call.reads);
  return {
    input: call.input,
    async run(input) {
      const clientId = clientOf?.(input as object);
      return { value: await run(app, input as object), about: { nouns, ...(clientId && { clientIds: [clientId] }) } };
    },
  };
}

const ABOUT: Partial<Record<BrowserCallName, () => About>> = {
  'sidebar.show': () => ({ nouns: ['page', ...nounsBehind(SIDEBAR)] }),
  'settings.show': () => ({ nouns: nounsBehind(['setting', 'device']) }),
  'people.inMail': () => ({ nouns: ['page', ...nounsBehind(PEOPLE_IN_MAIL)] }),
};

type BrowserHandlers = {
  [Name in BrowserCallName]: (input: Input<Name>, from: From) => Promise<Output<Name>>;
};

function browserHandlers(dependencies: HandlerDependencies): BrowserHandlers {
  const { app, tabs, words, giveNonce, browserLanguage, ownOrigin, pageChanged, putText } = dependencies;
  const { isUsedSite, isOwnSite, mayRead, startScript, enterPage, pressedAs, answerPressed } = dependencies;
  const { placeOfTab, describePage, version } = dependencies;
  const inTurn = createTurns<number>();
  const shownTab = (tabId: number | undefined, from: From) => tabId ?? from.tabId ?? -1;

  return {
    'page.begin': ({ as }, { tabId = -1 }) => startScript(tabId, as),
    async 'page.hello'(_, { tabId = -1, origin }) {
      await enterPage(tabId, origin);
      const [layout, t, anyPage, { sidebarIn }] = await Promise.all([
        layoutOf(app, origin),
        words(),
        isUsedSite(origin),
        showSettings(app, {}),
      ]);
      return {
        layout,
        sidebarIn,
        anyPage,
        words: {
          open: t('sidebar.unfold'),
          fold: t('sidebar.fold'),
          resize: t('sidebar.resize'),
          marks: { client: t('mark.client'), overdue: t('mark.overdue'), debt: t('mark.debt') },
          marksOnPage: t('mark.onPage'),
        },
      };
    },
    async 'page.see'({ reading }, { tabId = -1, origin }) {
      // One after the other: a long reading must not come out after the short one that followed it.
      const others = await inTurn(tabId, async () => {
        const believed = isOwnSite(origin) || ((await isCalledWebmail(app, origin)) ?? 'unanswered');
        return seePage(app, tabs, tabId, origin, reading, believed);
      });
      for (const changed of [tabId, ...others]) await pageChanged(changed);
    },
    async 'page.mark'({ addresses }, { tabId }) {
      const [marks] = await Promise.all([marksFor(app, addresses), tabId !== undefined && tabs.list(tabId, addresses)]);
      return marks;
    },
    async 'page.pick'({ address }, { tabId = -1 }) {
      await pickWritten(app, tabs, tabId, address);
      await pageChanged(tabId);
    },
    async 'page.sending'({ compose }, { tabId = -1, origin }) {
      await seeSending(app, tabs, tabId, origin, compose);
    },
    'page.frame': async (_, { tabId = -1 }) => ({ nonce: await giveNonce(tabId), origin: ownOrigin }),
    'page.layout': (layout, { origin }) => keepLayout(app, origin, layout),

    async 'sidebar.show'({ tabId }, from) {
      const shown = shownTab(tabId, from);
      const [page, at] = await Promise.all([tabs.reading(shown), placeOfTab(shown)]);
      // A sidebar in the page goes with the page; the browser's own stays when the tab goes elsewhere.
      const isThere = page && (tabId === undefined || at?.origin === page.origin);
      const view = await showSidebar(app, isThere ? { ...page, ...(at && { at }) } : undefined);
      return {
        ...view,
        ...(view.dossier && { dossier: await withLiveLinks(view.dossier, mayRead) }),
        ...(isThere && page.claims && { asksWebmail: new URL(page.origin).host }),
      };
    },
    async 'sidebar.pick'({ tabId: shown, ...picked }, from) {
      const tabId = shownTab(shown, from);
      await pickPerson(tabs, tabId, picked);
      await pageChanged(tabId);
    },
    async 'sidebar.describe'({ tabId: shown }, from) {
      const tabId = shownTab(shown, from);
      const [page, at] = await Promise.all([tabs.reading(tabId), placeOfTab(tabId)]);
      const described = at && (await describePage(tabId));
      if (!described) return refuse('not-found');
      const head = reportHead(page?.reading, at.host, version);
      return { report: `${head}\n\n${described.skeleton}`, page: described.page };
    },
    async 'sidebar.dismissSent'({ tabId: shown }, from) {
      const tabId = shownTab(shown, from);
      await forgetSending(tabs, tabId);
      await pageChanged(tabId);
    },
    'sidebar.putText': ({ tabId, text }, from) => putIntoLetter(tabs, putText, shownTab(tabId, from), text),

    'people.inMail': () => peopleInMail(app, tabs),

    async 'site.isWebmail'({ tabId: shown, is }, from) {
      const asked = await tabs.reading(shownTab(shown, from));
      if (!asked?.claims) return refuse('not-found');
      await callWebmail(app, asked.origin, is);
      for (const [tabId, { origin, reading, claims }] of await tabs.all()) {
        if (origin !== asked.origin || !claims) continue;
        await seePage(app, tabs, tabId, origin, { ...reading, ...claims }, is);
        await pageChanged(tabId);
      }
    },

    'again.show': async ({ id }) => pressedAs(id),
    'again.answer': async ({ id, yes }) => answerPressed(id, yes),

    async 'settings.show'() {
      const settings = await showSettings(app, {});
      return { ...settings, language: languageFor(settings, browserLanguage()), chosenLanguage: settings.language };
    },
  };
}

function liveDossier(run: Handler['run'], mayRead: HandlerDependencies['mayRead']): Handler['run'] {
  return async (input, from) => {
    const { value, ...rest } = await run(input, from);
    return { value: await withLiveLinks(value as Dossier, mayRead), ...rest };
  };
}

function liveHistory(run: Handler['run'], mayRead: HandlerDependencies['mayRead']): Handler['run'] {
  return async (input, from) => {
    const { value, ...rest } = await run(input, from);
    const page = value as HistoryPage;
    return { value: { ...page, activities: await liveLinks(page.activities, mayRead) }, ...rest };
  };
}

async function withLiveLinks(dossier: Dossier, mayRead: HandlerDependencies['mayRead']): Promise<Dossier> {
  return { ...dossier, timeline: await liveLinks(dossier.timeline, mayRead) };
}

/** Letters of a site that was switched off stay in the history as words: the link would lead to a page nobody vouches for. */
function liveLinks(activities: Activity[], mayRead: HandlerDependencies['mayRead']): Promise<Activity[]> {
  return Promise.all(
    activities.map(async ({ link, ...activity }) => (link && (await mayRead(link)) ? { ...activity, link } : activity)),
  );
}
