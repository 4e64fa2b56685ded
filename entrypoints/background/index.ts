import { v7 as newId } from 'uuid';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { forgetSites } from '../../lib/app/believed';
import { emptyBin } from '../../lib/app/bin';
import { finishErasing } from '../../lib/app/erasing';
import { snoozeFollowUp } from '../../lib/app/followUps';
import { createFollow } from '../../lib/app/playbooks/follow';
import { createSweep } from '../../lib/app/playbooks/sweep';
import type { App } from '../../lib/app/ports';
import { createReminders, followUpOfNotice } from '../../lib/app/reminders';
import { createRefit } from '../../lib/app/rhythmBase';
import { showSettings } from '../../lib/app/settings';
import { Database } from '../../lib/db/schema';
import { createStore } from '../../lib/db/store';
import { languageFor } from '../../lib/domain/settings';
import { loadWords } from '../../lib/i18n/load';
import { refusalSentence } from '../../lib/i18n/refusalSentence';
import type { Translate } from '../../lib/i18n/words';
import { putText, serve, tell } from '../../lib/messages/server';
import { createAlarms } from '../../lib/platform/alarms';
import { answerPressed, askAgain, pressedAs } from '../../lib/platform/askAgain';
import { badge } from '../../lib/platform/badge';
import { clock } from '../../lib/platform/clock';
import { describePage } from '../../lib/platform/describe';
import { notifier } from '../../lib/platform/notifications';
import { onReturn } from '../../lib/platform/presence';
import { createSiteMenu, onSiteMenu } from '../../lib/platform/siteMenu';
import {
  covers,
  isOwnSite,
  isUsedSite,
  leaveSites,
  mayRead,
  restoreSites,
  runOnSite,
  startScript,
} from '../../lib/platform/sites';
import {
  enterPage,
  forgetPage,
  forgetTab,
  giveNonce,
  nonceOfTab,
  openPages,
  placeOfTab,
  tabs,
} from '../../lib/platform/tabs';
import { agePicture } from '../../lib/query/picture';
import { handlersFor } from './handlers';
import { reminderWords } from './words';

/**
 * The composition root. Everything is wired and listening when `main` returns, as a woken worker needs. It is built as one
 * file: as a module it waited for some thirty, a third of its start.
 */
export default defineBackground({
  main() {
    const ownOrigin = browser.runtime.getURL('/').replace(/\/$/, '');
    const browserLanguage = () => browser.i18n.getUILanguage();
    const report = (where: string, error: unknown) => console.error(`Forget-me-not: ${where}`, error);
    const store = createStore({
      db: new Database(),
      clock,
      newId,
      follow: createFollow({ clock }),
      onOutOfScope: (error) => report('scope', error),
      onFailure: (error) => report('store', error),
    });
    const app: App = { store, clock, newId };
    const sweep = createSweep(app);
    const refit = createRefit(app);
    const words = async (): Promise<Translate> => {
      const settings = await showSettings(app, {});
      return loadWords(languageFor(settings, browserLanguage()));
    };
    const alarms = createAlarms(clock);
    const reminders = createReminders(app, {
      alarms,
      notifier,
      badge,
      words: reminderWords(words),
    });
    const reconcile = async () => {
      // What is due today may only become so by it; what went wrong with a playbook shall not keep reminders back.
      await sweep().catch((error) => report('playbooks', error));
      await reminders.reconcile().catch((error) => report('reminders', error));
      await emptyBin(app).catch((error) => report('bin', error));
      await refit().catch((error) => report('rhythm', error));
    };

    serve(
      handlersFor({
        app,
        tabs,
        words,
        startScript,
        enterPage,
        giveNonce,
        browserLanguage,
        ownOrigin,
        isUsedSite,
        isOwnSite,
        pressedAs,
        answerPressed,
        mayRead,
        placeOfTab,
        describePage,
        putText,
        version: browser.runtime.getManifest().version,
        // Firefox tells a page of ours that is framed in a tab only what is said to that tab.
        pageChanged: (tabId) => tell({ nouns: ['page'], tabId }, import.meta.env.BROWSER === 'firefox' ? [tabId] : []),
      }),
      {
        extensionId: browser.runtime.id,
        ownOrigin,
        nonceOfTab,
        mayRead,
        forgetPage,
        // Chromium tells the sidebar in the page whether it is covered; Firefox tells nobody.
        askAgain: import.meta.env.BROWSER === 'firefox' ? askAboutTab : undefined,
        sentence: async (code, params) => refusalSentence(await words(), code, params),
        report,
      },
    );

    store.onChange(async (news) => {
      agePicture(news).catch((error) => report('picture', error));
      // Before anybody hears that it is kept: should the worker end from now on, it is woken to look after it.
      await alarms.tryAgainSoon().catch((error) => report('alarms', error));
      void reconcile();
      openPages()
        .then((open) => tell(news, [...open.keys()]))
        .catch((error) => report('news', error));
      if (news.nouns.includes('setting')) void showSiteMenu();
    });

    store.onFound((news) => {
      openPages()
        .then((open) => tell(news, [...open.keys()]))
        .catch((error) => report('news', error));
    });

    store.jobs.onProgress(() => void tell({ nouns: ['job'] }, []).catch((error) => report('news', error)));

    browser.alarms.onAlarm.addListener(reconcile);
    browser.runtime.onStartup.addListener(reconcile);
    const showSiteMenu = async () => {
      try {
        const t = await words();
        await createSiteMenu({ use: t('today.useHere'), stop: t('today.stopHere') });
      } catch (error) {
        report('menu', error);
      }
    };
    onSiteMenu((error) => report('site', error));
    browser.runtime.onInstalled.addListener(() => {
      void reconcile();
      void showSiteMenu();
      restoreSites().catch((error) => report('sites', error));
    });
    onReturn(reconcile);
    browser.notifications.onClicked.addListener((id) => openFollowUp(app, id).catch((error) => report('open', error)));
    browser.notifications.onButtonClicked?.addListener((id, button) => {
      const pressed = button === 0 ? openFollowUp(app, id) : snoozeFromNotice(app, id);
      pressed.catch((error) => report('notification', error));
    });
    browser.tabs.onRemoved.addListener((tabId) => forgetTab(tabId).catch((error) => report('tab', error)));
    browser.permissions.onAdded.addListener(({ origins = [] }) => {
      for (const pattern of origins) runOnSite(pattern).catch((error) => report('site', error));
    });
    browser.permissions.onRemoved.addListener(({ origins = [] }) =>
      leaveAll(app, origins).catch((error) => report('site', error)),
    );
    browser.commands.onCommand.addListener((command, tab) => {
      if (command === 'toggle-sidebar' && tab?.id !== undefined) {
        tell({ nouns: ['toggle-sidebar'], tabId: tab.id }, [tab.id]).catch((error) => report('command', error));
      }
    });

    // What an ended browser left behind: marks and figures behind the journal, long work half done.
    store.settled().catch((error) => report('projections', error));
    store.jobs.resume().catch((error) => report('jobs', error));
    finishErasing(app).catch((error) => report('erasing', error));
    void reconcile();
  },
});

async function askAboutTab(tabId: number, said: string): Promise<boolean> {
  const origin = (await openPages()).get(tabId);
  return askAgain({ host: origin ? new URL(origin).host : '', said });
}

/** The pages of these sites that are open take their things away at once, and what was read of them is forgotten. */
async function leaveAll(app: App, patterns: string[]): Promise<void> {
  await leaveSites(patterns);
  const isLeft = (origin: string) => patterns.some((pattern) => covers(pattern, origin));
  for (const [tabId, origin] of await openPages()) {
    if (!isLeft(origin)) continue;
    await tell({ nouns: ['site-left', 'page'], tabId }, [tabId]);
    await forgetTab(tabId);
  }
  await forgetSites(app, isLeft);
}

/** Opens the dossier at the follow-up; the digest opens the list of the day. */
async function openFollowUp(app: App, id: string): Promise<void> {
  const followUpId = followUpOfNotice(id);
  const followUp = followUpId && (await app.store.read(['followUp'], (rows) => rows.get('followUp', followUpId)));
  const place = followUp ? `#/clients/${followUp.clientId}?followUp=${followUp.id}` : '#/today';
  await browser.tabs.create({ url: browser.runtime.getURL(`/dashboard.html${place}`) });
  await notifier.clear(id);
}

async function snoozeFromNotice(app: App, id: string): Promise<void> {
  const followUpId = followUpOfNotice(id);
  if (followUpId) {
    await snoozeFollowUp(app, { id: app.newId(), name: 'followUp.snooze' }, { followUpId, to: 'hour' });
  }
  await notifier.clear(id);
}
