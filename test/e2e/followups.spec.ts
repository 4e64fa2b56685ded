import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { sampleRows } from '../rig/sampleRows.ts';
import { seed } from '../rig/seed.ts';
import { expect, test as withExtension } from './extension.ts';

/** The popup over the sample clients of the practice mailbox. */
const test = withExtension.extend<{ popup: Page }>({
  popup: async ({ extension }, use) => {
    await seed(extension, sampleRows(new Date()));
    const popup = await extension.page('popup.html');
    await popup.setViewportSize({ width: 400, height: 600 });
    await popup.getByTestId('popup').waitFor();
    await use(popup);
  },
});

const TEXT = 'quote 124: three weeks, perforation';
const item = (popup: Page) => popup.locator('[data-day-item]').filter({ hasText: TEXT });

async function openMenu(popup: Page): Promise<void> {
  await item(popup).hover();
  await item(popup).getByRole('button', { name: 'Later' }).click();
}

test('a follow-up moves to a date, is found under it, and comes back by undo', async ({ popup }) => {
  await openMenu(popup);
  await popup.getByRole('menuitem', { name: 'On a date…' }).click();
  await popup.getByLabel('Day').fill('2099-03-05');
  await popup.getByLabel('Time, if it matters').fill('16:30');
  await popup.getByRole('button', { name: 'Move' }).click();
  await expect(item(popup)).toContainText('5 Mar 2099');
  await popup.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect(item(popup)).toContainText('12:30');
});

test('a follow-up is dropped with a reason, which stands in the history', async ({ popup, extension }) => {
  const dossier = await item(popup).getByRole('link').first().getAttribute('href');
  await openMenu(popup);
  await popup.getByRole('menuitem', { name: 'Drop it…' }).click();
  await popup.getByLabel('Why it is dropped').fill('they print it themselves');
  await popup.getByLabel('Why it is dropped').press('Enter');
  await expect(item(popup)).toHaveCount(0);
  const page = await extension.page(String(dossier));
  await expect(page.getByTestId('timeline')).toContainText('Dropped: quote 124');
  await expect(page.getByTestId('timeline')).toContainText('they print it themselves');
});

test('a line that names no day takes a usual day by one click, or any other', async ({ popup, extension }) => {
  const page = await extension.page(String(await item(popup).getByRole('link').first().getAttribute('href')));
  const line = page.getByTestId('entry-line');
  await line.fill('call about the lids');
  // It may have been called already: a day says that it has not.
  await expect(page.getByTestId('entry-asks')).toBeVisible();
  await page.getByRole('button', { name: 'Tomorrow' }).click();
  await expect(line).toHaveValue('');
  await expect(line).toBeFocused();
  await expect(page.locator('main')).toContainText('about the lids');

  await page.keyboard.type('write about the lorry');
  await page.getByLabel('On a date…').fill('2099-03-05');
  await expect(page.getByTestId('understood')).toContainText('5 Mar 2099: about the lorry');
  await page.getByLabel('On a date…').press('Enter');
  await expect(line).toHaveValue('');
  await expect(page.locator('main')).toContainText('about the lorry');
});

test('one follow-up, and all of them, are saved as a calendar file', async ({ popup, extension }) => {
  await openMenu(popup);
  const [one] = await Promise.all([
    popup.waitForEvent('download'),
    popup.getByRole('menuitem', { name: 'Into my calendar' }).click(),
  ]);
  const file = await readFile(await one.path(), 'utf8');
  expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  expect(file).toContain('Moth & Ladder Ltd');

  const dashboard = await extension.page('dashboard.html#/today');
  const [all] = await Promise.all([
    dashboard.waitForEvent('download'),
    dashboard.getByRole('button', { name: 'Calendar file of all' }).click(),
  ]);
  const open = sampleRows(new Date()).followUp.filter(({ state }) => state === 'open').length;
  expect((await readFile(await all.path(), 'utf8')).match(/BEGIN:VEVENT/g)).toHaveLength(open);
});

test('clients without a next step are listed by one click', async ({ popup, extension }) => {
  await popup.close();
  const dashboard = await extension.page('dashboard.html#/clients');
  await dashboard.getByRole('button', { name: 'Without a next step' }).click();
  await expect(dashboard.locator('tbody tr')).toHaveCount(1);
  await expect(dashboard.locator('tbody tr')).toContainText('Atelierul Ariciul Harnic');
});
