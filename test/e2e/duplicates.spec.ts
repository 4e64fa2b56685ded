import { randomUUID } from 'node:crypto';
import { en } from '../../lib/i18n/en.ts';
import { violationsOn } from './accessible.ts';
import { tell } from './calls.ts';
import { addClient, addInvoice } from './entries.ts';
import { expect, test } from './extension.ts';

const FIRM = {
  clientName: 'Severstroy SRL',
  contactName: 'Anna Sokolova',
  email: 'anna@severstroy.example',
  phone: '+37322123456',
};
const SAME = {
  clientName: 'SC Severstroy',
  contactName: 'Oleg Popov',
  email: 'oleg@severstroy.example',
  phone: '+37322123456',
};
const OTHER = { clientName: 'Papuci', contactName: 'Ion', email: 'ion@papuci.example' };

test('two clients who are one are found, made one, and taken back after the worker was ended', async ({
  extension,
}) => {
  const [first, second] = [await addClient(extension, FIRM), await addClient(extension, SAME)];
  await addClient(extension, OTHER);
  await addInvoice(extension, first, { number: '118', minor: 124_050, daysLate: 3 });
  await addInvoice(extension, second, { number: '77', minor: 10_000, daysLate: 12 });

  const page = await extension.page('dashboard.html#/clients');
  await page.getByRole('button', { name: en['clients.more'] }).click();
  await page.getByRole('link', { name: en['merge.link'] }).click();
  const pair = page.getByTestId('pair');
  await expect(pair).toContainText(en['merge.sureness.sure']);
  await expect(pair).toContainText('+37322123456');
  await expect(pair).toContainText('Severstroy SRL');
  await expect(pair).toContainText('SC Severstroy');
  expect(await violationsOn(page)).toEqual([]);

  const commandBefore = await tell(extension, 'journal.list', { byItself: false, offset: 0, limit: 1 });
  await page.keyboard.press('m');
  await expect(page.getByText(en['merge.none'])).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'is now part of' })).toBeVisible();
  // What clients are found by follows the job.
  const found = async () =>
    (await tell(extension, 'client.list', { search: 'severstroy', offset: 0, limit: 10 })).rows.map(({ id }) => id);
  await expect.poll(async () => (await found()).length).toBe(1);
  const [merged = ''] = await found();
  const one = await tell(extension, 'client.show', { clientId: merged });
  expect(one.contacts.map(({ name }) => name).sort()).toEqual(['Anna Sokolova', 'Oleg Popov']);
  expect(one.money?.totals.map(({ owed }) => owed)).toEqual([134_050]);
  const { lines } = await tell(extension, 'journal.list', { byItself: false, offset: 0, limit: 1 });
  expect(lines[0]?.name).toBe('client.merge');
  expect(lines[0]?.id).not.toBe(commandBefore.lines[0]?.id);

  await extension.killWorker();
  const undone = await tell(extension, 'journal.undo', { entryId: lines[0]?.id ?? '', commandId: randomUUID() });
  await expect.poll(async () => (await tell(extension, 'job.show', { jobId: undone.jobId ?? '' }))?.state).toBe('done');
  for (const [clientId, name, owed] of [
    [first, 'Severstroy SRL', 124_050],
    [second, 'SC Severstroy', 10_000],
  ] as const) {
    const back = await tell(extension, 'client.show', { clientId });
    expect([back.client.name, back.contacts.length, back.money?.totals[0]?.owed]).toEqual([name, 1, owed]);
  }
  // They may be one again, and the page that stayed open says so.
  await expect(pair).toBeVisible();
});

test('two who are two are not asked about again', async ({ extension }) => {
  await addClient(extension, FIRM);
  await addClient(extension, SAME);
  const page = await extension.page('dashboard.html#/clients/duplicates');
  await expect(page.getByTestId('pair')).toBeVisible();
  await page.getByRole('button', { name: en['merge.apart'] }).click();
  await expect(page.getByText(en['merge.none'])).toBeVisible();
  await page.reload();
  await expect(page.getByText(en['merge.none'])).toBeVisible();
});
