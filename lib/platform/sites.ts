import { browser } from 'wxt/browser';

/** Sites the user has switched on: the pages of one origin, until switched off. */
const scriptId = (origin: string) => `site:${origin}`;

const CONTENT_SCRIPT = '/content-scripts/webmail.js';

/**
 * Registers the content script for an origin whose permission has been given, and starts it in the pages that are
 * open. It survives restarts of the browser.
 */
export async function runOnSite(origin: string): Promise<void> {
  const id = scriptId(origin);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (registered.length > 0) return;
  await browser.scripting.registerContentScripts([
    {
      id,
      matches: [`${origin}/*`],
      js: [CONTENT_SCRIPT.slice(1)],
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
  for (const tab of await browser.tabs.query({ url: `${origin}/*` })) {
    if (tab.id !== undefined) {
      await browser.scripting.executeScript({ target: { tabId: tab.id }, files: [CONTENT_SCRIPT] });
    }
  }
}

/** An update of the extension forgets registered scripts, but not the permissions: they are brought back from those. */
export async function restoreSites(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const declared = new Set(browser.runtime.getManifest().host_permissions);
  for (const pattern of origins) if (!declared.has(pattern)) await runOnSite(originOf(pattern));
}

/** "https://mail.firm.example/*" is the pattern of https://mail.firm.example. */
export function originOf(pattern: string): string {
  return pattern.replace(/\/\*$/, '');
}

/** A permission that the user took back in the browser's own settings takes the site with it. */
export async function leaveSites(origins: string[]): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts();
  const ids = registered.map(({ id }) => id);
  const gone = ids.filter((id) => origins.some((pattern) => id === scriptId(originOf(pattern))));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
}
