import { en } from '../../lib/i18n/en.ts';
import { sampleRows } from '../rig/sampleRows.ts';
import { seed } from '../rig/seed.ts';
import { expect, test } from './extension.ts';

test('a proposal is declined for a reason that is counted, taken back, and another becomes an invoice', async ({
  extension,
}) => {
  await seed(extension, sampleRows(new Date()));
  const page = await extension.page('dashboard.html#/money/proposals');
  const states = page.getByRole('group', { name: en['proposals.states'] });
  const reasons = page.getByRole('list', { name: en['proposals.reasons'] });
  const proposal = (client: string) => page.locator('[data-proposal]', { hasText: client });
  await expect(states.getByRole('button')).toHaveText([
    /^sent · 3/,
    /^discussed$/,
    /^accepted · 3/,
    /^declined · 4/,
    /^expired · 1/,
  ]);
  await expect(reasons.getByRole('listitem').filter({ hasText: 'bought elsewhere' })).toContainText('1');

  const declined = proposal('Moth & Ladder');
  await declined.getByRole('button', { name: en['proposals.decline'] }).click();
  await declined.getByLabel(en['invoice.why']).selectOption('competitor');
  await declined.getByLabel(en['proposals.note']).fill('three weeks sooner');
  await page.keyboard.press('Enter');
  await expect(proposal('Moth & Ladder')).toHaveCount(0);
  await expect(reasons.getByRole('listitem').filter({ hasText: 'bought elsewhere' })).toContainText('2');
  await states.getByRole('button', { name: 'declined' }).click();
  await expect(proposal('Moth & Ladder')).toContainText('bought elsewhere: three weeks sooner');

  await page.getByRole('status').getByRole('button', { name: en.undo }).click();
  await expect(proposal('Moth & Ladder')).toHaveCount(0);
  await states.getByRole('button', { name: 'sent' }).click();
  await expect(proposal('Moth & Ladder')).toBeVisible();

  const accepted = proposal('Papuci');
  await accepted.getByRole('button', { name: en['proposals.accept'] }).click();
  await accepted.getByLabel(en['invoice.number'], { exact: true }).fill('2026-131');
  await page.keyboard.press('Enter');
  await expect(proposal('Papuci')).toHaveCount(0);
  await page.goto(new URL('#/money', page.url()).href);
  await expect(page.locator('[data-invoice]', { hasText: '2026-131' }).first()).toContainText('4,960.00');
});
