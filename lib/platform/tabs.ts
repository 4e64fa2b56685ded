import { browser } from 'wxt/browser';
import type { TabPage, TabPlace, Tabs } from '../app/ports';
import { createTurns } from '../app/turns';

/**
 * What each tab shows and which tab was given which nonce, in the session's memory: it outlives the worker,
 * never reaches the disk, and is gone with the browser.
 */
const pageKey = (tabId: number) => `page:${tabId}`;
const nonceKey = (tabId: number) => `nonce:${tabId}`;

const session = browser.storage.session;

const inTurn = createTurns<number>();

export const tabs: Tabs = {
  async reading(tabId) {
    const kept = await session.get(pageKey(tabId));
    return kept[pageKey(tabId)] as TabPage | undefined;
  },
  change: (tabId, next) =>
    inTurn(tabId, async () => {
      const page = await next(await tabs.reading(tabId));
      if (page) await session.set({ [pageKey(tabId)]: page });
    }),
  async all() {
    const kept = await session.get(null);
    return new Map(
      Object.entries(kept).flatMap(([key, page]) =>
        key.startsWith('page:') ? [[Number(key.slice(5)), page as TabPage] as const] : [],
      ),
    );
  },
};

/**
 * A word that only the content script of this tab learns; it passes it to the sidebar that it frames. A tab has one:
 * with the next, the word of the sidebar before it is worth nothing.
 */
export async function giveNonce(tabId: number): Promise<string> {
  const nonce = crypto.randomUUID();
  await session.set({ [nonceKey(tabId)]: nonce });
  return nonce;
}

export async function nonceOfTab(tabId: number): Promise<string | undefined> {
  const kept = await session.get(nonceKey(tabId));
  return kept[nonceKey(tabId)] as string | undefined;
}

/** The tab is gone, and with it all that was known of it. */
export async function forgetTab(tabId: number): Promise<void> {
  await session.remove([pageKey(tabId), nonceKey(tabId)]);
}

/** Tabs that show a page that is read, and its origin. */
export async function openPages(): Promise<Map<number, string>> {
  return new Map([...(await tabs.all())].map(([tabId, { origin }]) => [tabId, origin]));
}

/** Where the tab is now; undefined when the extension may not know, or the tab is gone. */
export async function placeOfTab(tabId: number): Promise<TabPlace | undefined> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (!tab?.url || !URL.canParse(tab.url)) return undefined;
  const { origin, host } = new URL(tab.url);
  return { origin, host, url: tab.url, title: tab.title ?? '' };
}
