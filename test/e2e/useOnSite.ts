import type { Page } from '@playwright/test';
import { en } from '../../lib/i18n/en.ts';
import type { Browser } from '../rig/browser.ts';
import { waitUntil } from '../rig/wait.ts';

/** What chrome://extensions offers its own page, for what users do there. */
interface DeveloperPrivate {
  addHostPermission(id: string, pattern: string): Promise<void>;
  updateExtensionConfiguration(change: { extensionId: string; hostAccess: 'ON_SPECIFIC_SITES' }): Promise<void>;
}

/**
 * Nobody sits before the browser to answer its question. In its own page of extensions a site is allowed beforehand, as a
 * user may do there too; the extension's request is then granted without asking, and until it comes nothing is.
 */
export async function answerYesFor(extension: Browser, url: string): Promise<void> {
  const settings = await openSettings(extension);
  await settings.evaluate(
    ([id, pattern]) => (chrome as unknown as Chrome).developerPrivate.addHostPermission(id, pattern),
    [extension.extensionId, `${new URL(url).origin}/*`] as const,
  );
  await settings.close();
}

/** Takes from the extension all sites that it came with, until they are allowed one by one. */
export async function forbidSites(extension: Browser): Promise<void> {
  const settings = await openSettings(extension);
  await settings.evaluate(
    (extensionId) =>
      (chrome as unknown as Chrome).developerPrivate.updateExtensionConfiguration({
        extensionId,
        hostAccess: 'ON_SPECIFIC_SITES',
      }),
    extension.extensionId,
  );
  await settings.close();
}

async function openSettings(extension: Browser): Promise<Page> {
  const settings = await extension.context.newPage();
  await settings.goto('chrome://extensions/');
  return settings;
}

type Chrome = { developerPrivate: DeveloperPrivate };

/** Clicks the icon while the page is in front, and in the popup "use on this site". */
export async function useOnSite(extension: Browser, page: Page): Promise<void> {
  await answerYesFor(extension, page.url());
  const popup = await popupOver(extension, page);
  await popup.getByRole('button', { name: en['today.useHere'] }).click();
  await popup.getByRole('button', { name: en['today.stopHere'] }).waitFor();
  await popup.close();
}

export async function stopOnSite(extension: Browser, page: Page): Promise<void> {
  const popup = await popupOver(extension, page);
  await popup.getByRole('button', { name: en['today.stopHere'] }).click();
  await popup.getByRole('button', { name: en['today.useHere'] }).waitFor();
  await popup.close();
}

/** The real popup is out of the tests' reach: its page is opened in a tab behind, after the icon was clicked. */
async function popupOver(extension: Browser, page: Page): Promise<Page> {
  await clickIcon(extension, page);
  const popup = await extension.page('popup.html');
  await page.bringToFront();
  await popup.reload();
  await popup.getByTestId('popup').waitFor();
  return popup;
}

/** Gives the extension the tab in front, as a click on the icon does. */
async function clickIcon(extension: Browser, page: Page): Promise<void> {
  await page.bringToFront();
  const session = await extension.context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('Playwright gives no session of the browser itself');
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab', exclude: false }] });
  const tab = targetInfos.find(({ url }) => url === page.url());
  if (!tab) throw new Error(`No tab shows ${page.url()}`);
  // Newer than the protocol's types.
  await session.send(
    'Extensions.triggerAction' as never,
    { id: extension.extensionId, targetId: tab.targetId } as never,
  );
  await session.detach();
}

/** The sites whose pages the browser gives to the extension's script by itself. */
export function registeredSites(extension: Browser): Promise<string[]> {
  return extension.evaluateInExtension(async () =>
    (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches = [] }) => matches),
  );
}

export async function waitForRegistered(extension: Browser, patterns: string[]): Promise<void> {
  await waitUntil(`the sites ${patterns.join(', ') || '(none)'} to be switched on`, async () => {
    return (await registeredSites(extension)).join() === patterns.join();
  });
}
