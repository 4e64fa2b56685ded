import type { Page } from '@playwright/test';
import { violationsOn } from './accessible.ts';
import { expect, test } from './extension.ts';

/** Types where the focus is, and goes on to the next field as a keyboard does. */
async function typeThrough(page: Page, ...texts: string[]): Promise<void> {
  for (const [i, text] of texts.entries()) {
    if (i > 0) await page.keyboard.press('Tab');
    if (text) await page.keyboard.type(text);
  }
}

/** Goes by Tab until what is named has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  const named = () =>
    page.evaluate(() => {
      const shown = document.activeElement as HTMLElement | null;
      return shown?.getAttribute('aria-label') ?? shown?.textContent?.trim() ?? '';
    });
  for (let i = 0; i < 80; i++) {
    if ((await named()) === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`No Tab leads to ${name}`);
}

const card = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name });
const undo = (page: Page) => page.getByRole('status').getByRole('button', { name: 'Undo' }).click();

test('a client with two people is entered, corrected, removed and put back by keyboard alone', async ({
  extension,
}) => {
  const page = await extension.page('dashboard.html#/clients');
  await tabTo(page, 'New client');
  await page.keyboard.press('Enter');
  // Name, tags, city; country and tax number are passed by.
  await typeThrough(page, 'Lantern Works', 'VIP, retail', 'Cluj');
  await tabTo(page, 'Add a person');
  await page.keyboard.press('Enter');
  await typeThrough(page, 'Ottoline Quill', 'Buyer', 'ottoline@lantern.example', '022 123456');
  await tabTo(page, 'Add a person');
  await page.keyboard.press('Enter');
  await typeThrough(page, 'Percy Plain', '', 'percy@lantern.example');
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lantern Works');
  await expect(page.getByText('Cluj')).toBeVisible();
  await expect(card(page, 'Ottoline Quill')).toContainText('+37322123456');
  await expect(card(page, 'Percy Plain')).toContainText('percy@lantern.example');
  expect(await violationsOn(page)).toEqual([]);

  await tabTo(page, 'Edit');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Lantern & Sons');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lantern & Sons');

  await tabTo(page, 'Into the bin');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('first-day')).toBeVisible();
  await tabTo(page, 'More about the list of clients');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Bin');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row').filter({ hasText: 'Lantern & Sons' })).toContainText('2 people');
  expect(await violationsOn(page)).toEqual([]);
  await tabTo(page, 'Put Lantern & Sons back');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Nothing was removed')).toBeVisible();
  await tabTo(page, 'All clients');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Lantern & Sons' }).click();
  await expect(card(page, 'Percy Plain')).toBeVisible();
});

test('a person has roles, goes to another client, and each side says where the other is', async ({ extension }) => {
  const page = await extension.page('dashboard.html#/clients');
  for (const name of ['Moth & Ladder', 'Lantern Works']) {
    await page.goto(page.url().replace(/#.*/, '#/clients'));
    await page.getByRole('button', { name: 'New client' }).click();
    await page.getByLabel('Name', { exact: true }).fill(name);
    await page.getByRole('button', { name: 'Add client' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  }
  await page.getByRole('button', { name: 'Add a person' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name', { exact: true }).fill('Ottoline Quill');
  await dialog.getByLabel('Mail addresses').fill('ottoline@lantern.example\nottoline@own.example');
  await dialog.getByLabel('Payments: main').check();
  expect(await violationsOn(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Save' }).click();
  const person = card(page, 'Ottoline Quill');
  await expect(person).toContainText('Payments: main');

  await person.getByRole('button', { name: 'More about Ottoline Quill' }).click();
  await person.getByRole('button', { name: 'No longer works here' }).click();
  await dialog.getByLabel('They went to another client').check();
  await dialog.getByRole('combobox').fill('moth');
  await dialog.getByRole('option').click();
  await dialog.getByLabel('ottoline@own.example').check();
  await dialog.getByRole('button', { name: 'Keep it so' }).click();
  await expect(person).toContainText('left');
  await person.getByRole('link', { name: 'Moth & Ladder' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Moth & Ladder');
  await expect(card(page, 'Ottoline Quill')).toContainText('before at Lantern Works');
  await undo(page);
  await expect(page.getByText('Nobody yet')).toBeVisible();
});

test('facts are kept where they stand, checks by one click, and an order is asked what it forgot', async ({
  extension,
}) => {
  const page = await extension.page('dashboard.html#/clients');
  await page.getByRole('button', { name: 'New client' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Lantern Works');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '+ Best-selling items' }).click();
  await page.getByLabel('Best-selling items').fill('Boxes\nFilm');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'Stock checked: today' }).click();
  await expect(page.getByText('Stock checked', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: '+ Outlets' }).click();
  await page.getByLabel('Outlets').fill('many');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: '“many” is not a number.' })).toBeVisible();
  await page.getByLabel('Outlets').fill('12');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Outlets: change' })).toBeFocused();

  await page.getByRole('button', { name: 'New order' }).click();
  await page.getByLabel('What was ordered, a line each').fill('boxes, 200');
  await page.getByRole('button', { name: 'Add Film' }).click();
  await expect(page.getByLabel('What was ordered, a line each')).toHaveValue('boxes, 200\nFilm');
  await page.getByRole('button', { name: 'Add the order' }).click();
  await expect(page.getByRole('button', { name: 'New order' })).toBeFocused();
  await expect(page.getByTestId('timeline')).toContainText('Order: boxes, 200, Film');

  await page.getByRole('button', { name: 'Write down' }).click();
  await page.getByLabel('In one line').fill('they ask for samples');
  await page.keyboard.press('Enter');
  const call = page.getByTestId('timeline').getByRole('listitem').filter({ hasText: 'they ask for samples' });
  await expect(call).toContainText('Called');
  await call.getByRole('button', { name: 'Correct' }).click();
  await call.getByRole('button', { name: 'Entry into the bin' }).click();
  await expect(call).toHaveCount(0);
  await undo(page);
  await expect(call).toHaveCount(1);
  expect(await violationsOn(page)).toEqual([]);
});

test('a person is erased for good after being asked again', async ({ extension }) => {
  const page = await extension.page('dashboard.html#/clients');
  await page.getByRole('button', { name: 'New client' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Lantern Works');
  await page.getByRole('button', { name: 'Add a person' }).click();
  await page.getByRole('group', { name: 'Person 1' }).getByLabel('Name').fill('Ottoline Quill');
  await page.getByRole('button', { name: 'Add client' }).click();
  const person = card(page, 'Ottoline Quill');
  await person.getByRole('button', { name: 'More about Ottoline Quill' }).click();
  await person.getByRole('button', { name: 'Erase for good…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Erase for good' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Erased. 1 person' })).toBeVisible();
  await expect(page.getByText('Nobody yet')).toBeVisible();
});
