import { randomUUID } from 'node:crypto';
import { en } from '../../lib/i18n/en.ts';
import type { Browser } from '../rig/browser.ts';
import { violationsOn } from './accessible.ts';
import { tell } from './calls.ts';
import { addClient, dayFromToday } from './entries.ts';
import { expect, test } from './extension.ts';

/** It ordered every ten days, the last time two months ago. */
async function quietClient(base: Pick<Browser, 'evaluateInExtension'>, name: string, minor: number): Promise<string> {
  const email = `anna@${name.toLowerCase()}.example`;
  const clientId = await addClient(base, { clientName: name, contactName: 'Anna Sokolova', email });
  for (const ago of [100, 90, 80, 70, 60]) {
    const amount = { minor, currency: 'MDL' };
    await tell(base, 'order.add', { commandId: randomUUID(), clientId, ordered: dayFromToday(-ago), amount });
  }
  return clientId;
}

test('quiet clients are walked through by single keys; what they said is followed, counted and respected', async ({
  extension,
}) => {
  const first = await quietClient(extension, 'Fagur', 900_000);
  const silent = await quietClient(extension, 'Papuci', 90_000);
  const never = await quietClient(extension, 'Teapot', 9_000);

  const page = await extension.page('dashboard.html#/care/reactivation');
  const turn = page.getByTestId('quiet-client');
  await expect(turn).toContainText('Fagur');
  await expect(page.getByRole('complementary').filter({ hasText: 'Papuci' })).toContainText('Teapot');
  expect(await violationsOn(page)).toEqual([]);
  // The call leads on by what is answered.
  await turn.getByRole('button', { name: 'Yes, go ahead' }).click();
  await expect(turn).toContainText('what made you stop ordering');

  await page.keyboard.press('1');
  await expect(turn).toContainText(en['reactivation.whyTitle']);
  await page.keyboard.press('1');
  await expect(turn).toContainText('Papuci');
  await page.keyboard.press('7');
  await expect(turn).toContainText('Teapot');
  await page.keyboard.press('5');
  await page.keyboard.press('8');
  await page.getByLabel(en['reactivation.note']).fill('sold the shop');
  await page.keyboard.press('Enter');
  await expect(page.getByText(en['reactivation.none'])).toBeVisible();
  const month = page.getByRole('table', { name: en['reactivation.report'] }).getByRole('row').nth(1);
  await expect(month).toContainText('Price: 1');

  const steps = async (clientId: string) =>
    (await tell(extension, 'client.show', { clientId })).followUps.map(({ reason }) => reason?.code);
  expect(await steps(first)).toEqual(['reactivation.promised']);
  expect(await steps(never)).toEqual([]);

  // Who did not answer is written to; the letter is read over in the dossier.
  await page.goto(page.url().replace(/#.*/, `#/clients/${silent}`));
  await page.getByRole('button', { name: en['reactivation.answer'] }).click();
  await page.getByRole('button', { name: en['reactivation.letter.open'], exact: true }).click();
  await page.getByTestId('series-letter').getByRole('button', { name: en['chaseLetter.sent'] }).click();
  await expect.poll(() => steps(silent)).toEqual(['reactivation.letter.offer']);

  await page.goto(page.url().replace(/#.*/, `#/clients/${never}`));
  await expect(page.getByText('sold the shop').first()).toBeVisible();
  await page.getByRole('button', { name: en['reactivation.askAgain'] }).click();
  await expect(page.getByRole('button', { name: en['reactivation.leaving'] })).toBeVisible();
});
