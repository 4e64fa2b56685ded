import { readFileSync } from 'node:fs';
import type { Frame } from '@playwright/test';
import { en } from '../../lib/i18n/en.ts';
import { inSidebar, sidebarOf } from '../day/sidebar.ts';
import { tell } from './calls.ts';
import { addClient, OLIVER } from './entries.ts';
import { test as besideMailbox, expect } from './mailboxes.ts';

/** The webmail has changed: whose account it is stands nowhere any more. */
const test = besideMailbox.extend<{ sidebar: Frame }>({
  page: async ({ extension, page }, use) => {
    await addClient(extension, OLIVER);
    await page.evaluate(() => {
      for (const account of document.querySelectorAll('[data-account]')) account.removeAttribute('data-account');
      document.title = 'Inbox of somebody';
      document.body.append(document.createElement('hr'));
    });
    await use(page);
  },
  sidebar: async ({ page }, use) => {
    await inSidebar(page, (frame) => frame.getByText(en['sidebar.unreadable']));
    await use(await sidebarOf(page));
  },
});

test('a page that cannot be read says so, and the client is found by hand, promised to and logged', async ({
  extension,
  sidebar,
}) => {
  await sidebar.getByRole('combobox', { name: en['clients.search'] }).fill('moth');
  await sidebar.getByRole('option', { name: /Moth & Ladder/ }).click();
  await expect(sidebar.getByRole('heading', { name: 'Moth & Ladder' })).toBeVisible();
  const line = sidebar.getByTestId('entry-line');
  await line.fill('call tomorrow 10:00 about the samples');
  await sidebar.getByTestId('understood').filter({ hasText: 'about the samples' }).waitFor();
  await line.press('Enter');
  await expect(sidebar.locator('[data-follow-up]')).toHaveCount(1);
  await sidebar.getByRole('button', { name: en['letter.log'] }).click();
  await expect(sidebar.getByTestId('receipt')).toBeVisible();
  const { rows } = await tell(extension, 'client.list', { search: 'moth', offset: 0, limit: 1 });
  const { timeline } = await tell(extension, 'client.show', { clientId: rows[0]?.id ?? '' });
  expect(timeline.map(({ title }) => title)).toEqual(['Inbox of somebody']);
});

test('a report and the page as a file are there to be copied, with no word of the page in them', async ({
  extension,
  page,
  mailbox,
  sidebar,
}) => {
  const said = await page.evaluate(() => document.body.innerText);
  const words = new Set(Array.from(said.toLowerCase().matchAll(/\p{L}{4,}|\p{Nd}{3,}/gu), ([word]) => word));
  expect(words.size).toBeGreaterThan(100);
  await sidebar.getByRole('button', { name: en['report.make'] }).click();
  const report = await sidebar.getByRole('textbox', { name: en['report.title'] }).inputValue();
  expect(report).toContain(`host: ${new URL(mailbox.url).host}`);
  expect(report).toContain('site: practice, layout: practice-');
  expect(report).toContain('unreadable');
  expect(report).not.toContain('@');
  // What stands below its head is how the page is built: tags, roles and names of the standard alone.
  const skeleton = report.split('\n\n')[1] ?? '';
  expect(skeleton.split('\n').length).toBeGreaterThan(10);
  expect(
    skeleton.split('\n').filter((line) => !/^ *[a-z][a-z\d-]*( role=[a-z]+)?( aria-[a-z]+)*( ×\d+)?$/.test(line)),
  ).toEqual([]);

  const download = page.waitForEvent('download');
  await sidebar.getByRole('button', { name: en['report.save'] }).click();
  const html = readFileSync(await (await download).path(), 'utf8');
  // As a page of the tests: what it shows, and nothing of what the one before showed.
  const copy = await extension.context.newPage();
  await copy.setContent(html);
  await expect(copy.locator('.rows [data-letter-id]').first()).toBeVisible();
  const left = (await copy.locator('body').innerText()).toLowerCase().replace(/person\d+@firm\d+\.example/g, '');
  expect(
    Array.from(left.matchAll(/\p{L}{4,}|\p{Nd}{3,}/gu), ([word]) => word).filter((word) => words.has(word)),
  ).toEqual([]);
  expect(await copy.locator('.row-people [data-address]').first().getAttribute('data-address')).toMatch(
    /^person\d+@firm\d+\.example$/,
  );
});
