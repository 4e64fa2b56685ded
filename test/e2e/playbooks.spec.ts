import { randomUUID } from 'node:crypto';
import { en } from '../../lib/i18n/en.ts';
import type { Browser } from '../rig/browser.ts';
import { violationsOn } from './accessible.ts';
import { tell } from './calls.ts';
import { addClient, dayFromToday } from './entries.ts';
import { expect, test } from './extension.ts';

const FIRM = { clientName: 'Papuci', contactName: 'Ana', email: 'ana@papuci.example', phone: '' };
const amount = { minor: 100_000, currency: 'MDL' };

async function order(extension: Browser, clientId: string, daysAgo: number): Promise<void> {
  const ordered = dayFromToday(-daysAgo);
  await tell(extension, 'order.add', { clientId, ordered, amount, commandId: randomUUID() });
}

async function steps(extension: Browser, clientId: string): Promise<unknown[]> {
  const { followUps } = await tell(extension, 'client.show', { clientId });
  return followUps.flatMap(({ reason }) => (reason?.code === 'own.step' ? [reason.params.words] : []));
}

test('after a purchase is looked at, switched on, followed with a ready letter, and withdrawn when it is off', async ({
  extension,
}) => {
  const clientId = await addClient(extension, FIRM);
  for (const daysAgo of [70, 30]) await order(extension, clientId, daysAgo);

  const page = await extension.page('dashboard.html#/settings/playbooks');
  const box = page.getByRole('checkbox', { name: 'After a purchase' });
  await box.focus();
  await page.keyboard.press('Space');
  await expect(page.getByTestId('preview')).toContainText('for 1 client');
  expect(await steps(extension, clientId)).toEqual([]);
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole('button', { name: en['playbook.switchOn'], exact: true }).press('Enter');
  await expect(box).toBeChecked();
  await expect(box).toBeFocused();

  await order(extension, clientId, 0);
  await expect.poll(() => steps(extension, clientId)).toEqual(['thank for the order']);
  const dossier = await extension.page(`dashboard.html#/clients/${clientId}`);
  await dossier.getByRole('button', { name: en['chaseLetter.open'] }).click();
  const letter = dossier.getByTestId('own-letter');
  await expect(letter.getByLabel(en['chaseLetter.body'])).toHaveValue(/^Hello Ana,\n/);
  await letter.getByRole('button', { name: en['chaseLetter.sent'] }).click();
  await expect.poll(() => steps(extension, clientId)).toEqual(['ask whether buying from us was comfortable']);

  await page.bringToFront();
  await box.click();
  await expect.poll(() => steps(extension, clientId)).toEqual([]);
  await page.getByRole('button', { name: en.undo }).click();
  await expect.poll(() => steps(extension, clientId)).toEqual(['ask whether buying from us was comfortable']);
});

test('one of one’s own is put together by choosing, and refused with a sentence where it would start itself', async ({
  extension,
}) => {
  const page = await extension.page('dashboard.html#/settings/playbooks/new');
  await page.getByLabel(en['playbook.name']).fill('After a meeting');
  await page.getByLabel(en['playbook.begins']).selectOption('follow-up-done');
  await page.getByRole('textbox', { name: en['playbook.words'] }).fill('send the minutes');
  await page.getByLabel(`Step 1: ${en['playbook.channel']}`).selectOption('meeting');
  await expect(page.getByTestId('preview')).toContainText(en['refusal.starts-itself']);
  await page.getByLabel(`Step 1: ${en['playbook.channel']}`).selectOption('letter');
  await expect(page.getByTestId('preview')).toContainText(en['playbook.previewNone']);
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole('button', { name: en['playbook.keepOn'] }).click();
  await expect(page.getByRole('checkbox', { name: 'After a meeting' })).toBeChecked();
});
