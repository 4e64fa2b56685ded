import type { CallName } from './contract';

/** Who sent a message, as the browser says it; nothing in it comes from the message itself. */
export interface Sender {
  /** The extension that sent it. */
  id?: string | undefined;
  /** The address of the page that sent it. */
  url?: string | undefined;
  /** Where a content script or a framed page stands. */
  tab?: { id?: number | undefined; url?: string | undefined } | undefined;
  /** 0 is the tab's own page; anything else is a frame in it. */
  frameId?: number | undefined;
}

export interface Trust {
  extensionId: string;
  /** "chrome-extension://…" */
  ownOrigin: string;
  /** The nonce that this tab's content script was given last. */
  nonceOfTab(tabId: number): Promise<string | undefined>;
  /** Whether the browser still lets the extension read pages at this address. */
  mayRead(url: string): Promise<boolean>;
}

/**
 * Our own pages that no page of the web can frame, open or load. Whatever else stands at our origin may have been opened
 * by anybody, under any spelling of its address. The manifest is a page without a script, for whoever looks in from the
 * browser's own tools.
 */
const OUT_OF_REACH = ['/again.html', '/popup.html', '/dashboard.html', '/side-panel.html', '/manifest.json'];

/**
 * Whether the sender may make the call. One place, because everything rests on it:
 *
 * - another extension or a web page's script: nothing;
 * - a content script (its address is the web page's): the calls of pages, as long as its site is switched on;
 * - our own page in a tab, a popup or a side panel, out of the web's reach: the calls of our own pages;
 * - the sidebar that stands in pages, and whatever else of ours: any web page may have framed it or opened it as a
 *   window, so it must show the nonce that the background gave to the content script of this very tab.
 */
export async function mayCall(
  name: CallName,
  sender: Sender,
  nonce: string | undefined,
  trust: Trust,
): Promise<boolean> {
  if (sender.id !== trust.extensionId || !sender.url || !URL.canParse(sender.url)) return false;
  const isPageCall = name.startsWith('page.');
  if (!sender.url.startsWith(`${trust.ownOrigin}/`)) {
    if (!isPageCall || sender.tab === undefined || sender.frameId !== 0) return false;
    return trust.mayRead(sender.url);
  }
  if (isPageCall) return false;
  if (isOutOfReach(sender, trust.ownOrigin)) return true;
  // Whether something was meant is not for a page to say that may be covered.
  if (name.startsWith('again.')) return false;
  if (!nonce || sender.tab?.id === undefined) return false;
  return (await trust.nonceOfTab(sender.tab.id)) === nonce;
}

/** True for our own pages in a tab of their own, a popup or a side panel, which only the user opens. */
export function isOutOfReach({ url = '', frameId }: Sender, ownOrigin: string): boolean {
  if (!url.startsWith(`${ownOrigin}/`) || !URL.canParse(url)) return false;
  const isFramed = frameId !== undefined && frameId !== 0;
  return !isFramed && OUT_OF_REACH.includes(new URL(url).pathname);
}
