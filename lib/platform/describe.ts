import { browser } from 'wxt/browser';

const SCRIPT = '/describe-page.js';

/** Runs the script that describes a page in the tab; undefined when the page is gone or keeps the extension out. */
export async function describePage(tabId: number): Promise<{ skeleton: string; page: string } | undefined> {
  const [answer] = await browser.scripting.executeScript({ target: { tabId }, files: [SCRIPT] }).catch(() => []);
  const described = answer?.result as { skeleton?: unknown; page?: unknown } | undefined;
  const { skeleton, page } = described ?? {};
  return typeof skeleton === 'string' && typeof page === 'string' ? { skeleton, page } : undefined;
}
