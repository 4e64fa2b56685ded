import { readFile } from 'node:fs/promises';
import { dayWords, fill } from '../day/words.ts';
import { violationsOn } from './accessible.ts';
import { tell } from './calls.ts';
import { AGNES, addClient, OLIVER } from './entries.ts';
import { expect, test } from './extension.ts';

const { ui } = dayWords.en;

const HEADER = 'Company;Contact;E-mail;Telephone;City;Order date;Amount';

const LIST = {
  name: 'clients.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    [
      HEADER,
      'Gallop & Fern;Nell Fern;nell@gallop-and-fern.example;+373 69 123456;Cahul;17.10.2026;1200,50',
      'Gallop & Fern;Tom Gallop;tom@gallop-and-fern.example;;;;',
      'Otter Lane;Una Otter;una@otter-lane.example;;Orhei;;',
      ';;not an address;;;;',
      '',
    ].join('\n'),
  ),
};

test('a list is looked at, taken in as one step, changes nothing again, and is taken back as one', async ({
  extension,
}) => {
  const page = await extension.page('dashboard.html#/clients/import');
  const file = page.locator('input[type=file]');
  const names = async () =>
    (await tell(extension, 'client.list', { search: '', offset: 0, limit: 50 })).rows.map(({ name }) => name);

  await file.setInputFiles({ ...LIST, name: 'x.csv', buffer: Buffer.from('') });
  await expect(page.getByRole('alert')).toContainText(ui['bring.problem.empty']);

  await file.setInputFiles(LIST);
  await expect(page.getByRole('combobox', { name: 'Telephone' })).toHaveValue('phone');
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole('button', { name: ui['bring.goOn'] }).click();
  const plan = page.getByTestId('plan');
  await expect(plan).toContainText(fill(ui['bring.new'], { total: 2 }));
  await expect(plan).toContainText(fill(ui['bring.orders'], { total: 1 }));
  await expect(plan).toContainText('Row 5');
  expect(await violationsOn(page)).toEqual([]);
  expect(await names()).toEqual([]);

  await page.getByRole('button', { name: fill(ui['bring.take_other'], { count: 2 }) }).click();
  await expect(page.getByRole('button', { name: ui['bring.takeBack'] })).toBeVisible();
  await expect.poll(names).toEqual(['Gallop & Fern', 'Otter Lane']);

  // A file of this kind is not asked about again.
  await file.setInputFiles(LIST);
  await expect(plan).toContainText(ui['bring.nothing']);
  const more = LIST.buffer.toString().replace('Orhei', 'Soroca');
  await page.getByRole('button', { name: ui['bring.otherFile'] }).click();
  await file.setInputFiles({ ...LIST, buffer: Buffer.from(more) });
  await expect(plan.locator('del')).toHaveText('Orhei');
  await expect(plan.locator('ins')).toHaveText('Soroca');
  await page.getByRole('button', { name: fill(ui['bring.take_one'], { count: 1 }) }).click();
  await page.getByRole('button', { name: ui['bring.takeBack'] }).click();
  await expect(page.getByText(ui['bring.takenBack'])).toBeVisible();
  await expect.poll(names).toEqual(['Gallop & Fern', 'Otter Lane']);
});

test('an export of each kind is read back without a question, and changes nothing', async ({ extension }) => {
  await addClient(extension, OLIVER);
  await addClient(extension, { ...AGNES, clientName: '=HYPERLINK("http://x")' });
  const page = await extension.page('dashboard.html#/clients/import');
  expect(await violationsOn(page)).toEqual([]);
  for (const format of ['csv', 'xlsx', 'vcard'] as const) {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: ui[`export.${format}`] }).click();
    await page.locator('input[type=file]').setInputFiles(await (await download).path());
    const plan = page.getByTestId('plan');
    await expect(plan).toContainText(ui['bring.nothing']);
    await expect(plan).toContainText(fill(ui['bring.same'], { total: 2 }));
    await page.getByRole('button', { name: ui['bring.otherFile'] }).click();
  }
  const everything = page.waitForEvent('download');
  await page.getByRole('button', { name: ui['export.json'] }).click();
  const { rows } = JSON.parse(await readFile(await (await everything).path(), 'utf8'));
  expect([rows.client.length, rows.contact.length, rows.address.length]).toEqual([2, 2, 2]);
});
