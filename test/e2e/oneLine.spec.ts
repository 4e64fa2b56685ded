import type { Page } from '@playwright/test';
import { en } from '../../lib/i18n/en.ts';
import { inSidebar } from '../day/sidebar.ts';
import { openLetter } from '../practice/mail.ts';
import { addClient, addFollowUp, dayFromToday, OLIVER, OLIVERS_LETTER } from './entries.ts';
import { test as besideMailbox, expect } from './mailboxes.ts';

const test = besideMailbox.extend<{ clientId: string }>({
  clientId: async ({ extension }, use) => use(await addClient(extension, OLIVER)),
});

const line = (page: Page) => inSidebar(page, (sidebar) => sidebar.getByTestId('entry-line'));

test('a call and the next step are one line beside the letter, stand in the dossier, and are taken back at once', async ({
  clientId,
  extension,
  page,
}) => {
  await openLetter(page, OLIVERS_LETTER);
  await (await line(page)).fill('called, they wait for the samples, call tomorrow about the price');
  const happened = await inSidebar(page, (sidebar) => sidebar.getByTestId('happened'));
  await expect(happened).toContainText('they wait for the samples');
  await inSidebar(page, (sidebar) => sidebar.getByTestId('understood').filter({ hasText: 'about the price' }));
  await (await line(page)).press('Enter');
  await expect(await line(page)).toHaveValue('');

  const dossier = await extension.page(`dashboard.html#/clients/${clientId}`);
  await expect(dossier.getByTestId('timeline')).toContainText('they wait for the samples');
  await expect(dossier.locator('[data-follow-up]')).toContainText('about the price');

  await (await inSidebar(page, (sidebar) => sidebar.getByRole('button', { name: en.undo }))).click();
  await expect(dossier.locator('[data-follow-up]')).toHaveCount(0);
  await expect(dossier.getByText('they wait for the samples')).toHaveCount(0);
});

test('a line that may be over or to come is kept only when it was chosen which', async ({ clientId, extension }) => {
  const dossier = await extension.page(`dashboard.html#/clients/${clientId}`);
  const typed = dossier.getByTestId('entry-line');
  await typed.fill('meeting today');
  await expect(dossier.getByTestId('entry-asks')).toBeVisible();
  await typed.press('Enter');
  await expect(typed).toHaveValue('meeting today');
  await expect(dossier.getByText(en['sidebar.noHistory'])).toBeVisible();

  await typed.press('ArrowDown');
  await expect(dossier.getByRole('option', { selected: true })).toContainText(en['activity.meeting']);
  await typed.press('Enter');
  await expect(typed).toHaveValue('');
  await expect(dossier.getByTestId('timeline')).toContainText(en['activity.meeting']);

  await typed.fill('visit on Friday');
  await typed.press('Escape');
  await expect(typed).toHaveValue('');
});

test('a call that was to be made is done with the line that tells of it', async ({ clientId, extension }) => {
  await addFollowUp(extension, clientId, dayFromToday(), 'the offer');
  const dossier = await extension.page(`dashboard.html#/clients/${clientId}`);
  await expect(dossier.locator('[data-follow-up]')).toHaveCount(1);
  await dossier.getByTestId('entry-line').fill('called, they take it');
  await dossier.getByRole('checkbox', { name: /the offer/ }).check();
  await dossier.getByTestId('entry-line').press('Enter');
  await expect(dossier.locator('[data-follow-up]')).toHaveCount(0);
  await expect(dossier.getByTestId('timeline')).toContainText('they take it');
});

test('in the popup the line is written without a mouse, for a client found by half a name', async ({
  clientId,
  extension,
}) => {
  const popup = await extension.page('popup.html');
  await popup.getByRole('button', { name: en['entry.open'] }).press('Enter');
  await popup.keyboard.type('moth');
  await popup.getByRole('option', { name: OLIVER.clientName }).waitFor();
  await popup.keyboard.press('ArrowDown');
  await popup.keyboard.press('Enter');
  await expect(popup.getByTestId('entry-line')).toBeFocused();
  await popup.keyboard.type('ordered 40 boxes for 1200 EUR');
  await expect(popup.getByTestId('happened')).toContainText('1,200.00 EUR');
  await popup.keyboard.press('Enter');
  await expect(popup.getByTestId('entry-line')).toHaveValue('');

  const dossier = await extension.page(`dashboard.html#/clients/${clientId}`);
  await expect(dossier.getByTestId('timeline')).toContainText('ordered 40 boxes');
});
