import { browser } from 'wxt/browser';
import type { TabPage, Tabs } from '../app/ports';

/**
 * What each tab shows and which tab was given which nonce, in the session's memory: it outlives the worker,
 * never reaches the disk, and is gone with the browser.
 */
const pageKey = (tabId: number) => `page:${tabId}`;
const nonceKey = (nonce: string) => `nonce:${nonce}`;

const session = browser.storage.session;

export const tabs: Tabs = {
  async reading(tabId) {
    const kept = await session.get(pageKey(tabId));
    return kept[pageKey(tabId)] as TabPage | undefined;
  },
  async keep(tabId, page) {
    await session.set({ [pageKey(tabId)]: page });
  },
};

/** A word that only the content script of this tab learns; it passes it to the sidebar that it frames. */
export async function giveNonce(tabId: number): Promise<string> {
  const nonce = crypto.randomUUID();
  await session.set({ [nonceKey(nonce)]: tabId });
  return nonce;
}

export async function tabOfNonce(nonce: string): Promise<number | undefined> {
  const kept = await session.get(nonceKey(nonce));
  return kept[nonceKey(nonce)] as number | undefined;
}

/** The tab is gone, and with it all that was known of it. */
export async function forgetTab(tabId: number): Promise<void> {
  const kept = await session.get(null);
  const nonces = Object.keys(kept).filter((key) => key.startsWith('nonce:') && kept[key] === tabId);
  await session.remove([pageKey(tabId), ...nonces]);
}

/** Tabs that show a page that is read, and its origin. */
export async function openPages(): Promise<Map<number, string>> {
  const kept = await session.get(null);
  return new Map(
    Object.entries(kept).flatMap(([key, page]) =>
      key.startsWith('page:') ? [[Number(key.slice(5)), (page as TabPage).origin] as const] : [],
    ),
  );
}
