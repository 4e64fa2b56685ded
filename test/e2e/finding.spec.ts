import type { Page } from '@playwright/test';
import { en } from '../../lib/i18n/en.ts';
import { violationsOn } from './accessible.ts';
import type { tell } from './calls.ts';
import { addClient } from './entries.ts';
import { expect, test } from './extension.ts';

const CLIENTS = [
  ['ИП Сергеев', 'Анна Соколова'],
  ['Ștefan și Fiii', 'Ion Ursu'],
  ['Moth & Ladder', 'Oliver Finch'],
  ['Klyaksa', 'Walter Pym'],
] as const;

/** A base of four clients, the first in Cluj, and the page that lists them. */
async function withClients(extension: Parameters<typeof tell>[0] & { page(path: string): Promise<Page> }) {
  const ids: string[] = [];
  for (const [i, [clientName, contactName]] of CLIENTS.entries()) {
    const email = `person@firm-${i}.example`;
    ids.push(await addClient(extension, { clientName, contactName, email, phone: `+3732212345${i}` }));
  }
  const page = await extension.page('dashboard.html#/clients');
  await expect(page.getByRole('rowheader')).toHaveCount(CLIENTS.length);
  return { page, ids };
}

test('by half a name, in other letters, the keyboard alone goes to a client', async ({ extension }) => {
  const { page, ids } = await withClients(extension);
  await page.keyboard.press('Control+k');
  const box = page.getByRole('combobox', { name: en['find.box'] });
  await expect(box).toBeFocused();
  await page.keyboard.type('sergey');
  const found = page.getByRole('group', { name: en['find.clients'] }).getByRole('option');
  await expect(found).toHaveCount(1);
  await expect(found).toHaveAttribute('aria-selected', 'true');
  expect(await violationsOn(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`#/clients/${ids[0]}$`));
  await expect(page.getByRole('heading', { name: 'ИП Сергеев' })).toBeVisible();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('nobody by that name');
  await expect(page.getByText(en['find.none'].replace('{{search}}', 'nobody by that name'))).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.type('настр');
  await expect(page.getByRole('option', { name: en['dashboard.settings'] })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/settings$/);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('in the popup it is found too, and opens in a tab', async ({ extension }) => {
  const { ids } = await withClients(extension);
  const popup = await extension.page('popup.html');
  await popup.getByTestId('popup').waitFor();
  await popup.keyboard.press('Control+k');
  await popup.keyboard.type('ursu');
  const found = popup.getByRole('option', { name: /Ion Ursu/ }).first();
  await expect(found).toHaveAttribute('aria-selected', 'true');
  const opened = extension.context.waitForEvent('page');
  await popup.keyboard.press('Enter');
  await expect(await opened).toHaveURL(new RegExp(`#/clients/${ids[1]}$`));
});

test('where there is no room for columns, the list is ordered by what stands in its rows', async ({ extension }) => {
  const { page } = await withClients(extension);
  await page.setViewportSize({ width: 320, height: 640 });
  const names = () => page.getByRole('rowheader').getByRole('link').allTextContents();
  const byName = await names();
  const order = page.getByRole('combobox', { name: en['list.order'] });
  await order.selectOption(en['client.name']);
  await page.getByRole('button', { name: en['list.descending'] }).click();
  await expect.poll(names).toEqual(byName.toReversed());
  await order.selectOption({ index: 1 });
  await expect(order).not.toHaveValue('name');
  expect(await violationsOn(page)).toEqual([]);
});

test('tags are added to three clients at once and taken back, and a list of them is kept and used', async ({
  extension,
}) => {
  const { page } = await withClients(extension);
  for (const [name] of CLIENTS.slice(0, 3)) {
    await page.getByRole('checkbox', { name: en['many.choose'].replace('{{name}}', name) }).check();
  }
  const bar = page.getByRole('region', { name: en['many.chosen_other'].replace('{{count}}', '3') });
  await bar.getByRole('button', { name: en['many.addTag'] }).click();
  await bar.getByRole('combobox', { name: en['many.tag'] }).fill('regular');
  await page.keyboard.press('Enter');
  await expect(page.getByText(en['many.done_other'].replace('{{count}}', '3'))).toBeVisible();

  await page.getByRole('button', { name: en['filter.add'], exact: true }).click();
  await page.getByRole('combobox', { name: en['filter.value'] }).fill('regular');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('rowheader')).toHaveCount(3);
  await page.getByRole('button', { name: en['list.keep'] }).click();
  await page.getByRole('textbox', { name: en['list.name'] }).fill('Regulars');
  await page.keyboard.press('Enter');
  const lists = page.getByRole('navigation', { name: en['list.lists'] });
  await expect(lists.getByRole('button', { name: 'Regulars' })).toHaveAttribute('aria-current', 'page');
  expect(await violationsOn(page)).toEqual([]);
  await lists.getByRole('button', { name: en['list.everybody'] }).click();
  await expect(page.getByRole('rowheader')).toHaveCount(4);
  await lists.getByRole('button', { name: 'Regulars' }).click();
  await expect(page.getByRole('rowheader')).toHaveCount(3);

  // Taken away from all of the list, and the one taken back.
  await page.getByRole('checkbox', { name: en['many.chooseAll'].replace('{{total}}', '3') }).check();
  await page.getByRole('button', { name: en['many.removeTag'] }).click();
  await page.getByRole('combobox', { name: en['many.tag'] }).fill('REGULAR');
  await page.keyboard.press('Enter');
  await expect(page.getByText(en['list.nobody'])).toBeVisible();
  await page.getByRole('button', { name: en.undo }).click();
  await expect(page.getByRole('rowheader')).toHaveCount(3);
});
