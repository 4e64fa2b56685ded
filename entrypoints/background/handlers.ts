import { keepColumns, knownPayments, showColumns } from '../../lib/app/bankLists';
import { callWebmail, denyOwnAddress, isCalledWebmail, showOwnAddresses } from '../../lib/app/believed';
import { addClient, addContact, editClient, listClients, showDossier } from '../../lib/app/clients';
import { addFollowUp, dropFollowUp, finishFollowUp, snoozeFollowUp, understand } from '../../lib/app/followUps';
import { logLetter, logLetters } from '../../lib/app/letters';
import { forgetNeverLog, logAnyway, neverLog } from '../../lib/app/neverLog';
import { forgetSending, marksFor, pickPerson, pickWritten, seePage, seeSending } from '../../lib/app/page';
import type { App, Command, TabPlace, Tabs } from '../../lib/app/ports';
import { declinePromise, takePromise } from '../../lib/app/promises';
import { editSettings, keepLayout, layoutOf, showSettings, whereToWrite } from '../../lib/app/settings';
import { showSidebar } from '../../lib/app/sidebar';
import { trustSender } from '../../lib/app/suspicion';
import { listFollowUps, showToday } from '../../lib/app/today';
import { createTurns } from '../../lib/app/turns';
import { awaitReply } from '../../lib/app/waiting';
import { type PutText, putIntoLetter } from '../../lib/app/writing';
import type { Dossier } from '../../lib/domain/dossier';
import { refuse } from '../../lib/domain/refusal';
import { reportHead } from '../../lib/domain/report';
import { languageFor } from '../../lib/domain/settings';
import type { Translate } from '../../lib/i18n';
import type { Handlers } from '../../lib/messages/server';
import { moneyHandlers } from './moneyHandlers';

export interface HandlerDependencies {
  app: App;
  tabs: Tabs;
  words(): Promise<Translate>;
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

/** The contract's calls, each to its use case; nothing is decided here. */
export function handlersFor(dependencies: HandlerDependencies): Handlers {
  const {
    app,
    tabs,
    words,
    enterPage,
    giveNonce,
    browserLanguage,
    ownOrigin,
    pageChanged,
    putText,
    isUsedSite,
    isOwnSite,
    mayRead,
    pressedAs,
    answerPressed,
    placeOfTab,
    describePage,
    version,
  } = dependencies;
  const command = (name: string, { commandId }: { commandId: string }): Command => ({ id: commandId, name });

  const inTurn = createTurns<number>();

  return {
    async 'page.hello'(_, { tabId = -1, origin }) {
      await enterPage(tabId, origin);
      const [layout, t, anyPage, { sidebarIn }] = await Promise.all([
        layoutOf(app, origin),
        words(),
        isUsedSite(origin),
        showSettings(app),
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
    'page.mark': ({ addresses }) => marksFor(app, addresses),
    async 'page.pick'({ address }, { tabId = -1 }) {
      await pickWritten(app, tabs, tabId, address);
      await pageChanged(tabId);
    },
    async 'page.sending'({ compose }, { tabId = -1, origin }) {
      await seeSending(app, tabs, tabId, origin, compose);
    },
    'page.frame': async (_, { tabId = -1 }) => ({ nonce: await giveNonce(tabId), origin: ownOrigin }),
    'page.layout': (layout, { origin }) => keepLayout(app, { id: app.newId(), name: 'keepLayout' }, origin, layout),

    async 'sidebar.show'({ tabId }, from) {
      const shown = tabId ?? from.tabId ?? -1;
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
      const tabId = shown ?? from.tabId ?? -1;
      await pickPerson(tabs, tabId, picked);
      await pageChanged(tabId);
    },
    async 'sidebar.describe'({ tabId: shown }, from) {
      const tabId = shown ?? from.tabId ?? -1;
      const [page, at] = await Promise.all([tabs.reading(tabId), placeOfTab(tabId)]);
      const described = at && (await describePage(tabId));
      if (!described) return refuse('not-found');
      const head = reportHead(page?.reading, at.host, version);
      return { report: `${head}\n\n${described.skeleton}`, page: described.page };
    },
    async 'sidebar.dismissSent'({ tabId: shown }, from) {
      const tabId = shown ?? from.tabId ?? -1;
      await forgetSending(tabs, tabId);
      await pageChanged(tabId);
    },

    'sidebar.putText': ({ tabId: shown, text }, from) => putIntoLetter(tabs, putText, shown ?? from.tabId ?? -1, text),

    async 'site.isWebmail'({ tabId: shown, is, ...input }, from) {
      const asked = await tabs.reading(shown ?? from.tabId ?? -1);
      if (!asked?.claims) return refuse('not-found');
      await callWebmail(app, command('callWebmail', input), asked.origin, is);
      for (const [tabId, { origin, reading, claims }] of await tabs.all()) {
        if (origin !== asked.origin || !claims) continue;
        await seePage(app, tabs, tabId, origin, { ...reading, ...claims }, is);
        await pageChanged(tabId);
      }
    },

    'again.show': async ({ id }) => pressedAs(id),
    'again.answer': async ({ id, yes }) => answerPressed(id, yes),

    'own.list': () => showOwnAddresses(app),
    'own.deny': (input) => denyOwnAddress(app, command('denyOwnAddress', input), input),

    'letter.writeTo': async () => (await whereToWrite(app)) ?? null,

    'client.add': (input) => addClient(app, command('addClient', input), input),
    'client.edit': (input) => editClient(app, command('editClient', input), input),
    'client.show': async ({ clientId }) => withLiveLinks(await showDossier(app, clientId), mayRead),
    'client.list': (query) => listClients(app, query),
    'contact.add': (input) => addContact(app, command('addContact', input), input),

    'letter.log': (input) => logLetter(app, command('logLetter', input), input),
    'letter.logSeveral': (input) => logLetters(app, command('logLetters', input), input),
    async 'letter.await'({ letter: { key, subject }, ...input }) {
      const t = await words();
      const text = t('wait.text', { subject: subject || t('letter.noSubject') });
      return awaitReply(app, command('awaitReply', input), { ...input, letterKey: key, text });
    },

    'sender.trust': (input) => trustSender(app, command('trustSender', input), input),

    'neverLog.add': (input) => neverLog(app, command('neverLog', input), input),
    'neverLog.forget': (input) => forgetNeverLog(app, command('forgetNeverLog', input), input),
    'neverLog.logAnyway': (input) => logAnyway(app, command('logAnyway', input), input),

    'promise.take': (input) => takePromise(app, command('takePromise', input), input),
    'promise.decline': (input) => declinePromise(app, command('declinePromise', input), input),

    'followUp.understand': ({ line }) => understand(app, line),
    'followUp.add': (input) => addFollowUp(app, command('addFollowUp', input), input),
    'followUp.snooze': (input) => snoozeFollowUp(app, command('snoozeFollowUp', input), input),
    'followUp.list': ({ followUpIds }) => listFollowUps(app, followUpIds),
    'followUp.drop': (input) => dropFollowUp(app, command('dropFollowUp', input), input),
    'followUp.finish': (input) => finishFollowUp(app, command('finishFollowUp', input), input),

    'today.show': ({ limit }) => showToday(app, limit),

    async 'settings.show'() {
      const settings = await showSettings(app);
      return { ...settings, language: languageFor(settings, browserLanguage()), chosenLanguage: settings.language };
    },
    'settings.edit': ({ commandId, ...change }) => editSettings(app, { id: commandId, name: 'editSettings' }, change),

    ...moneyHandlers({ app, words }),

    'bank.columns': ({ layout }) => showColumns(app, layout),
    'bank.keepColumns': (input) => keepColumns(app, command('keepColumns', input), input),
    'bank.known': ({ fingerprints }) => knownPayments(app, fingerprints),

    'journal.undo': ({ commandId }) => app.store.undo(commandId),
  };
}

/** Letters of a site that was switched off stay in the history as words: the link would lead to a page nobody vouches for. */
async function withLiveLinks(dossier: Dossier, mayRead: (url: string) => Promise<boolean>): Promise<Dossier> {
  const timeline = await Promise.all(
    dossier.timeline.map(async ({ link, ...activity }) =>
      link && (await mayRead(link)) ? { ...activity, link } : activity,
    ),
  );
  return { ...dossier, timeline };
}
