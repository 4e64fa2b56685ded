import { browser } from 'wxt/browser';
import type { TabPage, TabPlace, Tabs } from '../app/tabPorts';
import { createTurns } from '../app/turns';
import { type KeptPage, makeRoom } from '../domain/tabRoom';

/**
 * Where each tab is, what it shows and which nonce it was given, in the session's memory: it outlives the worker, never
 * reaches the disk, and is gone with the browser.
 */
const pageKey = (tabId: number) => `page:${tabId}`;
const nonceKey = (tabId: number) => `nonce:${tabId}`;
const originKey = (tabId: number) => `origin:${tabId}`;
const listedKey = (tabId: number) => `listed:${tabId}`;

/** So many of a tab's rows are remembered, the latest; a list that is scrolled through goes on without end. */
const LISTED = 500;

const session = browser.storage.session;

const inTurn = createTurns<number>();

/** How much of the memory the tabs' pages take, those kept longest first; learned once in the worker's life. */
let sizes: Promise<Map<number, KeptPage>> | undefined;

export const tabs: Tabs = {
  async reading(tabId) {
    const kept = await session.get(pageKey(tabId));
    return kept[pageKey(tabId)] as TabPage | undefined;
  },
  change: (tabId, next) =>
    inTurn(tabId, async () => {
      const page = await next(await tabs.reading(tabId));
      if (page) await keep(tabId, page);
    }),
  async all() {
    const kept = await session.get(null);
    return new Map(
      Object.entries(kept).flatMap(([key, page]) =>
        key.startsWith('page:') ? [[Number(key.slice(5)), page as TabPage] as const] : [],
      ),
    );
  },
  list: (tabId, addresses) =>
    inTurn(tabId, async () => {
      const key = listedKey(tabId);
      const { [key]: before = [] } = (await session.get(key)) as Record<string, string[]>;
      const news = addresses.filter((address) => !before.includes(address));
      if (news.length > 0) await session.set({ [key]: [...before, ...news].slice(-LISTED) });
    }),
  async listed() {
    const kept = await session.get(null);
    return new Map(
      Object.entries(kept).flatMap(([key, addresses]) =>
        key.startsWith('listed:') ? [[Number(key.slice(7)), addresses as string[]] as const] : [],
      ),
    );
  },
};

/** A page for which there is no room is not kept, and nothing older of it stays in its place. */
async function keep(tabId: number, page: TabPage): Promise<void> {
  sizes ??= tabs.all().then((all) => new Map([...all].map(([id, kept]) => [id, sizeOf(id, kept)])));
  const taken = await sizes;
  const wanted = sizeOf(tabId, page);
  taken.delete(tabId);
  const gone = makeRoom([...taken.values()], wanted) ?? [tabId];
  for (const id of gone) taken.delete(id);
  const isKept = !gone.includes(tabId);
  if (isKept) taken.set(tabId, wanted);
  if (gone.length > 0) await session.remove(gone.map(pageKey));
  if (isKept) await session.set({ [pageKey(tabId)]: page });
}

function sizeOf(tabId: number, page: TabPage): KeptPage {
  return { tabId, origin: page.origin, size: new TextEncoder().encode(JSON.stringify(page)).length };
}

/** The tab shows a page that the extension runs in. What was known of another site's page in it holds no more. */
export async function enterPage(tabId: number, origin: string): Promise<void> {
  const key = originKey(tabId);
  const { [key]: before } = await session.get(key);
  if (before === origin) return;
  if (before !== undefined) await forgetTab(tabId);
  await session.set({ [key]: origin });
}

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

/** What the tab's page said is not to be shown any more; the extension stays in it. */
export function forgetPage(tabId: number): Promise<void> {
  return inTurn(tabId, async () => {
    await session.remove([pageKey(tabId), listedKey(tabId)]);
    (await sizes)?.delete(tabId);
  });
}

/** The tab is gone, or the site was switched off; with it goes all that was known of it. */
export async function forgetTab(tabId: number): Promise<void> {
  await session.remove([pageKey(tabId), nonceKey(tabId), originKey(tabId), listedKey(tabId)]);
  (await sizes)?.delete(tabId);
}

/** Tabs in whose pages the extension runs, read or not, and the pages' origins. */
export async function openPages(): Promise<Map<number, string>> {
  const kept = await session.get(null);
  return new Map(
    Object.entries(kept).flatMap(([key, origin]) =>
      key.startsWith('origin:') ? [[Number(key.slice(7)), String(origin)] as const] : [],
    ),
  );
}

/** Where the tab is now; undefined when the extension may not know, or the tab is gone. */
export async function placeOfTab(tabId: number): Promise<TabPlace | undefined> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (!tab?.url || !URL.canParse(tab.url)) return undefined;
  const { origin, host } = new URL(tab.url);
  return { origin, host, url: tab.url, title: tab.title ?? '' };
}
