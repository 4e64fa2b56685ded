import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { en } from '../../lib/i18n/en.ts';
import { inSidebar } from '../day/sidebar.ts';
import { openLetter, openMailbox } from '../practice/mail.ts';
import { tell } from './calls.ts';
import { addClient, OLIVER, OLIVERS_LETTER } from './entries.ts';
import { test as besideMailbox, expect } from './mailboxes.ts';
import { MARK, PANEL } from './ownElements.ts';

const test = besideMailbox.extend<{ panel: Page }>({
  /**
   * What the browser shows in its side panel, in a tab that is never in front: the panel itself is out of the tests'
   * reach. The page is the same, and is told the same by the browser.
   */
  panel: async ({ extension }, use) => {
    await addClient(extension, OLIVER);
    await tell(extension, 'settings.edit', { commandId: randomUUID(), sidebarIn: 'browser' });
    await use(await extension.page('side-panel.html'));
  },
});

test('the browser’s own panel shows the client of the tab in front, and follows the tabs', async ({
  extension,
  mailbox,
  panel,
  page,
}) => {
  const client = panel.getByRole('heading', { name: OLIVER.clientName });
  await openLetter(page, OLIVERS_LETTER);
  await expect(client).toBeVisible();
  // Nothing of it is in the page; the marks are.
  await expect(page.locator(PANEL)).toHaveCount(0);
  await page.goto(mailbox.url);
  await expect(page.locator(MARK).first()).toBeAttached();

  await openLetter(page, OLIVERS_LETTER);
  await expect(client).toBeVisible();
  const other = await extension.context.newPage();
  await other.goto('about:blank');
  await other.bringToFront();
  await expect(panel.getByText(en['sidebar.nothing'], { exact: true })).toBeVisible();
  await expect(client).toHaveCount(0);
  await page.bringToFront();
  await expect(client).toBeVisible();

  // A tab that goes elsewhere takes its client out of the panel.
  await page.goto('about:blank');
  await expect(client).toHaveCount(0);
  await openMailbox(page, mailbox.url);
  await openLetter(page, OLIVERS_LETTER);
  await expect(client).toBeVisible();

  // What is done in the panel is done for the tab that it stands beside.
  await panel.getByRole('button', { name: en['letter.log'] }).click();
  await expect(panel.getByTestId('receipt')).toBeVisible();
});

test('moved back, the sidebar stands in the page at once', async ({ extension, panel, page }) => {
  await openLetter(page, OLIVERS_LETTER);
  await expect(panel.getByRole('heading', { name: OLIVER.clientName })).toBeVisible();
  await expect(page.locator(PANEL)).toHaveCount(0);
  await tell(extension, 'settings.edit', { commandId: randomUUID(), sidebarIn: 'page' });
  await inSidebar(page, (sidebar) => sidebar.getByRole('heading', { name: OLIVER.clientName }));
  await tell(extension, 'settings.edit', { commandId: randomUUID(), sidebarIn: 'browser' });
  await expect(page.locator(PANEL)).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.style.marginRight)).toBe('');
});

test('the browser knows the panel by the manifest', async ({ extension }) => {
  const manifest = await extension.evaluateInExtension(() => chrome.runtime.getManifest());
  expect(manifest).toMatchObject({ side_panel: { default_path: 'side-panel.html' } });
  expect(manifest.permissions).toContain('sidePanel');
});
