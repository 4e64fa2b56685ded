import { v7 as newId } from 'uuid';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { snoozeFollowUp } from '../../lib/app/followUps';
import type { App } from '../../lib/app/ports';
import { createReminders, followUpOfNotice } from '../../lib/app/reminders';
import { showSettings } from '../../lib/app/settings';
import { Database } from '../../lib/db/schema';
import { createStore } from '../../lib/db/store';
import type { Change } from '../../lib/domain/journal';
import { languageFor } from '../../lib/domain/settings';
import { createWords, type Translate } from '../../lib/i18n';
import { serve, tell } from '../../lib/messages/server';
import { createAlarms } from '../../lib/platform/alarms';
import { badge } from '../../lib/platform/badge';
import { clock } from '../../lib/platform/clock';
import { notifier } from '../../lib/platform/notifications';
import { onReturn } from '../../lib/platform/presence';
import { leaveSites, originOf, restoreSites, runOnSite } from '../../lib/platform/sites';
import { forgetTab, giveNonce, openWebmailTabs, tabOfNonce, tabs } from '../../lib/platform/tabs';
import { dropPicture } from '../../lib/query/picture';
import { handlersFor } from './handlers';
import { reminderWords } from './words';

/** The composition root. Everything is wired and listening when `main` returns, as a woken worker needs. */
export default defineBackground({
  type: 'module',
  main() {
    const store = createStore({ db: new Database(), now: clock.now });
    const app: App = { store, clock, newId };

    const ownOrigin = browser.runtime.getURL('/').replace(/\/$/, '');
    const browserLanguage = () => browser.i18n.getUILanguage();
    const words = async (): Promise<Translate> => {
      const settings = await showSettings(app);
      return createWords(languageFor(settings, browserLanguage())).t;
    };
    const report = (where: string, error: unknown) => console.error(`Forget-me-not: ${where}`, error);
    const reminders = createReminders(app, {
      alarms: createAlarms(clock),
      notifier,
      badge,
      words: reminderWords(words),
    });
    const reconcile = () => reminders.reconcile().catch((error) => report('reminders', error));

    serve(
      handlersFor({
        app,
        tabs,
        words,
        giveNonce,
        browserLanguage,
        ownOrigin,
        pageChanged: (tabId) => tell({ nouns: ['page'], tabId }, []),
      }),
      {
        extensionId: browser.runtime.id,
        ownOrigin,
        tabOfNonce,
        sentence: async (code, params) => (await words())(`refusal.${code}`, params as Record<string, string>),
        report,
      },
    );

    store.onChange((changes) => {
      dropPicture().catch((error) => report('picture', error));
      void reconcile();
      openWebmailTabs()
        .then((open) => tell(newsOf(changes), open))
        .catch((error) => report('news', error));
    });

    browser.alarms.onAlarm.addListener(reconcile);
    browser.runtime.onStartup.addListener(reconcile);
    browser.runtime.onInstalled.addListener(() => {
      void reconcile();
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
      for (const pattern of origins) runOnSite(originOf(pattern)).catch((error) => report('site', error));
    });
    browser.permissions.onRemoved.addListener(({ origins = [] }) =>
      leaveSites(origins).catch((error) => report('site', error)),
    );
    browser.commands.onCommand.addListener((command, tab) => {
      if (command === 'toggle-sidebar' && tab?.id !== undefined) {
        tell({ nouns: ['toggle-sidebar'], tabId: tab.id }, [tab.id]).catch((error) => report('command', error));
      }
    });

    void reconcile();
  },
});

function newsOf(changes: Change[]): { nouns: string[] } {
  return { nouns: [...new Set(changes.map((change) => change.noun))] };
}

/** Opens the dossier at the follow-up; the digest opens the list of the day. */
async function openFollowUp(app: App, id: string): Promise<void> {
  const followUpId = followUpOfNotice(id);
  const followUp = followUpId && (await app.store.read((rows) => rows.get('followUp', followUpId)));
  const place = followUp ? `#/clients/${followUp.clientId}?followUp=${followUp.id}` : '#/today';
  await browser.tabs.create({ url: browser.runtime.getURL(`/dashboard.html${place}`) });
  await notifier.clear(id);
}

async function snoozeFromNotice(app: App, id: string): Promise<void> {
  const followUpId = followUpOfNotice(id);
  if (followUpId) {
    await snoozeFollowUp(app, { id: app.newId(), name: 'snoozeFollowUp' }, { followUpId, to: 'hour' });
  }
  await notifier.clear(id);
}
