import { addDays, dayOf, wallClockOf } from '../../lib/domain/wallClock.ts';
import { violationsOn } from './accessible.ts';
import { tell } from './calls.ts';
import { expect, test } from './extension.ts';

test('a tier by one click, a call with its score by one key, and the page of who is due', async ({ extension }) => {
  const today = dayOf(wallClockOf(new Date()));
  const ids: string[] = [];
  for (const [clientName, ago] of [
    ['Lantern Works', 9],
    ['Moth & Ladder', 60],
  ] as const) {
    const added = { clientName, contactName: '', email: '', commandId: crypto.randomUUID() };
    const { clientId } = await tell(extension, 'client.add', added);
    const call = { clientId, kind: 'call', title: 'the samples', on: addDays(today, -ago) } as const;
    await tell(extension, 'activity.add', { ...call, commandId: crypto.randomUUID() });
    ids.push(clientId);
  }
  const page = await extension.page(`dashboard.html#/clients/${ids[1]}`);
  await page.getByRole('button', { name: 'Regular' }).click();
  await expect(page.getByText('Last contact: Called, 60 days ago: the samples')).toBeVisible();

  await page.goto(page.url().replace(/#.*/, `#/clients/${ids[0]}`));
  await page.getByRole('button', { name: 'Key' }).click();
  await expect(page.getByText('every 7 days')).toBeVisible();
  await page.getByRole('button', { name: 'Seeks a relationship' }).click();
  await expect(page.getByText('every 5 days')).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);

  await page.goto(page.url().replace(/#.*/, '#/care/contact'));
  const rows = page.getByRole('row');
  await expect(rows.nth(1)).toContainText('Lantern Works');
  await expect(rows.nth(2)).toContainText('Moth & Ladder');
  await page.getByRole('button', { name: /^Regular/ }).click();
  await expect(rows).toHaveCount(2);
  await page.getByLabel('Regular', { exact: true }).fill('90');
  await page.getByLabel('Regular', { exact: true }).press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'rhythm of contact' })).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);

  await page.goto(page.url().replace(/#.*/, `#/clients/${ids[0]}`));
  const line = page.getByTestId('entry-line');
  await line.fill('called, they are angry about the delay');
  await line.press('Enter');
  await expect(page.getByTestId('ask-score')).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
  await page.keyboard.press('2');
  await expect(page.getByText('Something went wrong')).toBeVisible();
  await expect(page.getByTestId('timeline')).toContainText('2 of 5');
  await expect(page.getByText('2 of 5 on average')).toBeVisible();
  // What is typed next says what went wrong.
  await page.keyboard.type('late again');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('ask-score')).toHaveCount(0);
  await expect(page.getByText('late again').first()).toBeVisible();

  await page.goto(page.url().replace(/#.*/, '#/clients'));
  await expect(page.getByRole('row').filter({ hasText: 'Lantern Works' })).toContainText('satisfaction 2 of 5');
});
