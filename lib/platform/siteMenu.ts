import { browser } from 'wxt/browser';
import { patternOf } from '../domain/usedSite';

export interface SiteMenuWords {
  use: string;
  stop: string;
}

/** Two entries in the menu of the icon: they say what they do without anybody having to watch which tab is in front. */
export async function createSiteMenu({ use, stop }: SiteMenuWords): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: 'use-on-site', title: use, contexts: ['action'] });
  browser.contextMenus.create({ id: 'stop-on-site', title: stop, contexts: ['action'] });
}

/** The browser asks the user for the permission, and takes a request only straight from the click. */
export function onSiteMenu(report: (error: unknown) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    const pattern = patternOf(tab?.url, import.meta.env.BROWSER !== 'firefox');
    if (!pattern) return;
    const origins = [pattern];
    const asked =
      menuItemId === 'use-on-site' ? browser.permissions.request({ origins }) : browser.permissions.remove({ origins });
    asked.catch(report);
  });
}
