import { randomUUID } from 'node:crypto';
import { en } from '../../lib/i18n/en.ts';
import { violationsOn } from './accessible.ts';
import { tell } from './calls.ts';
import { addClient, OLIVER } from './entries.ts';
import { expect, test } from './extension.ts';

test('a change is seen in the journal, before and after, and taken back there', async ({ extension }) => {
  const clientId = await addClient(extension, OLIVER);
  await tell(extension, 'client.edit', { commandId: randomUUID(), clientId, name: 'Northwind Ltd' });
  const page = await extension.page('dashboard.html#/journal');
  const change = page.locator('[data-entry="client.edit"]');
  await expect(change).toContainText('Northwind Ltd');
  await change.getByRole('button', { name: en['done.client.edit'] }).click();
  const row = change.getByRole('row', { name: /^Name/ });
  await expect(row).toContainText('Northwind Ltd');
  await expect(row.locator('del')).toHaveText(OLIVER.clientName);
  expect(await violationsOn(page)).toEqual([]);

  await change.getByRole('button', { name: en.undo, exact: true }).click();
  await expect(change.getByText(en['journal.undone'])).toBeVisible();
  expect((await tell(extension, 'client.show', { clientId })).client.name).toBe(OLIVER.clientName);
  await expect(page.locator('[data-entry="journal.undo"]')).toContainText(en['done.client.edit']);
});

test('what cannot be taken back says why', async ({ extension }) => {
  const clientId = await addClient(extension, OLIVER);
  await tell(extension, 'client.edit', { commandId: randomUUID(), clientId, name: 'Northwind' });
  await tell(extension, 'client.edit', { commandId: randomUUID(), clientId, name: 'Northwind Ltd' });
  const page = await extension.page('dashboard.html#/journal');
  const first = page.locator('[data-entry="client.edit"]').last();
  await first.getByRole('button', { name: en.undo, exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: en['refusal.changed-since'] })).toBeVisible();
  expect((await tell(extension, 'client.show', { clientId })).client.name).toBe('Northwind Ltd');
});
