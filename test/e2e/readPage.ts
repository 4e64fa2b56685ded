import type { Page } from '@playwright/test';
import type { PageReading } from '../../lib/domain/pageReading.ts';
import { bundleSites, type SitesWindow } from '../bench/sitesBundle.ts';

let bundle: Promise<string> | undefined;

/** What the product reads of the page as it stands, by the same readers as the content script's. */
export async function readPage(page: Page): Promise<PageReading> {
  bundle ??= bundleSites();
  await page.evaluate(await bundle);
  return page.evaluate(() => {
    const site = (window as unknown as SitesWindow).forgetMeNotSites.siteOf(document);
    if (!site) throw new Error('No site knows this page');
    return site.read(document);
  });
}
