import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { en } from '../../lib/i18n/en.ts';
import { inSidebar } from '../day/sidebar.ts';
import { openLetter, openMailbox } from '../practice/mail.ts';
import { type PracticeMailbox, startPracticeMailbox } from '../practice/server.ts';
import type { Browser } from '../rig/browser.ts';
import { tell } from './calls.ts';
import { expect, test as withExtension } from './extension.ts';
import { MARK, PANEL } from './ownElements.ts';

const OLIVER = { client: 'Moth & Ladder', email: 'oliver.finch@moth-and-ladder.example' };
const LETTER = 'Re: Quote 124: shelf-ready cartons';

const test = withExtension.extend<{ mailbox: PracticeMailbox; panel: Page }>({
  mailbox: async ({ language: _ }, use) => {
    const server = await startPracticeMailbox();
    await use(server);
    await server.stop();
  },
  /**
   * What the browser shows in its side panel, in a tab that is never in front: the panel itself is out of the tests'
   * reach. The page is the same, and is told the same by the browser.
   */
  panel: async ({ extension }, use) => {
    await tell(extension, 'client.add', {
      commandId: randomUUID(),
      clientName: OLIVER.client,
      contactName: 'Oliver Finch',
      email: OLIVER.email,
    });
    await tell(extension, 'settings.edit', { commandId: randomUUID(), sidebarIn: 'browser' });
    await use(await extension.page('sidebar.html'));
  },
});

async function mailboxTab(extension: Browser, { url }: PracticeMailbox): Promise<Page> {
  const page = await extension.context.newPage();
  await openMailbox(page, url);
  return page;
}

test('the browser’s own panel shows the client of the tab in front, and follows the tabs', async ({
  extension,
  mailbox,
  panel,
}) => {
  const client = panel.getByRole('heading', { name: OLIVER.client });
  const page = await mailboxTab(extension, mailbox);
  await openLetter(page, LETTER);
  await expect(client).toBeVisible();
  // Nothing of it is in the page; the marks are.
  await expect(page.locator(PANEL)).toHaveCount(0);
  await page.goto(mailbox.url);
  await expect(page.locator(MARK).first()).toBeAttached();

  await openLetter(page, LETTER);
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
  await openLetter(page, LETTER);
  await expect(client).toBeVisible();

  // What is done in the panel is done for the tab that it stands beside.
  await panel.getByRole('button', { name: en['letter.log'] }).click();
  await expect(panel.getByTestId('receipt')).toBeVisible();
});

test('moved back, the sidebar stands in the page at once', async ({ extension, mailbox, panel }) => {
  const page = await mailboxTab(extension, mailbox);
  await openLetter(page, LETTER);
  await expect(panel.getByRole('heading', { name: OLIVER.client })).toBeVisible();
  await expect(page.locator(PANEL)).toHaveCount(0);
  await tell(extension, 'settings.edit', { commandId: randomUUID(), sidebarIn: 'page' });
  await inSidebar(page, (sidebar) => sidebar.getByRole('heading', { name: OLIVER.client }));
  await tell(extension, 'settings.edit', { commandId: randomUUID(), sidebarIn: 'browser' });
  await expect(page.locator(PANEL)).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.style.marginRight)).toBe('');
});

test('the browser knows the panel by the manifest', async ({ extension }) => {
  const manifest = await extension.evaluateInExtension(() => chrome.runtime.getManifest());
  expect(manifest).toMatchObject({ side_panel: { default_path: 'sidebar.html' } });
  expect(manifest.permissions).toContain('sidePanel');
});
