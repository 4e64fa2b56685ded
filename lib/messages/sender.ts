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
}

/**
 * Whether the sender may make the call. One place, because everything rests on it:
 *
 * - another extension or a web page's script: nothing;
 * - a content script (its address is the web page's): the calls of pages, nothing else;
 * - the extension's own page in a tab, a popup or a side panel: the calls of our own pages;
 * - the extension's own page in a frame: any web page may have framed it, so it must show the nonce that the
 *   background gave to the content script of this very tab.
 */
export async function mayCall(
  name: CallName,
  sender: Sender,
  nonce: string | undefined,
  trust: Trust,
): Promise<boolean> {
  if (sender.id !== trust.extensionId || !sender.url) return false;
  const isPageCall = name.startsWith('page.');
  if (!sender.url.startsWith(`${trust.ownOrigin}/`))
    return isPageCall && sender.tab !== undefined && sender.frameId === 0;
  if (isPageCall) return false;
  const inFrame = sender.frameId !== undefined && sender.frameId !== 0;
  if (!inFrame) return true;
  if (!nonce || sender.tab?.id === undefined) return false;
  return (await trust.nonceOfTab(sender.tab.id)) === nonce;
}
