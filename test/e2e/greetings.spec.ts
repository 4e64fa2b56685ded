import { randomUUID } from 'node:crypto';
import { addDays, dayOf, wallClockOf } from '../../lib/domain/wallClock.ts';
import { en } from '../../lib/i18n/en.ts';
import { violationsOn } from './accessible.ts';
import { tell } from './calls.ts';
import { addClient } from './entries.ts';
import { expect, test } from './extension.ts';

const tomorrow = () => addDays(dayOf(wallClockOf(new Date())), 1);

test('a greeting is written and the next comes by keyboard alone, and undone it is back', async ({ extension }) => {
  for (const name of ['Ottoline Quill', 'Percy Plain']) {
    const email = `${name.split(' ')[0]?.toLowerCase()}@lantern-${name.length}.example`;
    const clientId = await addClient(extension, { clientName: `${name} Ltd`, contactName: '', email: '' });
    const birthday = `--${tomorrow().slice(5)}`;
    await tell(extension, 'contact.add', { commandId: randomUUID(), clientId, contactName: name, email, birthday });
  }
  const page = await extension.page('dashboard.html#/today');
  await page.getByRole('link', { name: '2 greetings to write' }).click();
  const walk = page.locator('[data-walk]');
  await expect(walk.getByRole('heading')).toHaveText('Ottoline Quill');
  await expect(walk.getByLabel(en['chaseLetter.body'])).toHaveValue(/^Dear Ottoline Quill,/);
  expect(await violationsOn(page)).toEqual([]);

  await page.keyboard.press('Alt+Enter');
  await expect(walk.getByRole('heading')).toHaveText('Percy Plain');
  await expect(walk.getByRole('heading')).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('button', { name: en['walk.again'] })).toBeVisible();
  await page.getByRole('status').getByRole('button', { name: en.undo, exact: true }).click();
  await expect(walk.getByRole('heading')).toHaveText('Percy Plain');
});

test('a promotion is announced, told to a client, and counted', async ({ extension }) => {
  await addClient(extension, { clientName: 'Lantern Works', contactName: 'Ottoline', email: 'o@lantern.example' });
  await addClient(extension, { clientName: 'Quarry', contactName: 'Percy', email: 'p@quarry.example' });
  const page = await extension.page('dashboard.html#/care/promotions');
  await page.getByRole('button', { name: en['promotion.new'] }).click();
  await page.getByLabel(en['promotion.title']).fill('Pallets in December');
  await page.getByLabel(en['promotion.until']).fill(tomorrow());
  await page.getByLabel(en['chaseLetter.subject']).fill('Pallets for {client}');
  await page.getByLabel(en['chaseLetter.body']).fill('Hello, {person}! Until {until}.');
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole('button', { name: en['promotion.keep'] }).click();
  await page.getByRole('link', { name: 'Pallets in December' }).click();
  const walk = page.locator('[data-walk]');
  await expect(walk.getByRole('heading')).toHaveText('Lantern Works');
  await expect(walk.getByLabel(en['chaseLetter.subject'])).toHaveValue('Pallets for Lantern Works');
  await expect(walk.getByLabel(en['chaseLetter.body'])).toHaveValue(/^Hello, Ottoline! Until \d/);
  expect(await violationsOn(page)).toEqual([]);
  await walk.getByRole('button', { name: en['greeting.written'] }).click();
  await expect(walk.getByRole('heading')).toHaveText('Quarry');
  await expect(page.getByText('1 written · 0 answered · 1 to go')).toBeVisible();
});
