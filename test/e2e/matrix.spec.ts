import { dayOf, wallClockOf } from '../../lib/domain/wallClock.ts';
import { dayWords } from '../day/words.ts';
import { boughtBase } from '../rig/boughtBase.ts';
import { violationsOn } from './accessible.ts';
import { tell } from './calls.ts';
import { expect, test } from './extension.ts';

const { ui } = dayWords.en;

test('the matrix shows who slid from regular, and lists them by keys alone', async ({ extension }) => {
  await tell(extension, 'clients.import', {
    commandId: crypto.randomUUID(),
    clients: boughtBase(dayOf(wallClockOf(new Date()))),
  });
  await expect.poll(async () => (await tell(extension, 'matrix.show', {})).clients).toBe(71);
  const page = await extension.page('dashboard.html#/care/matrix');
  await expect(page.getByTestId('matrix')).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
  const slid = `${ui['matrix.group.regular']} → ${ui['matrix.group.occasional']}`;
  const move = page.getByRole('button', { name: slid });
  await move.focus();
  await page.keyboard.press('Enter');
  await expect(move).toHaveAttribute('aria-pressed', 'true');
  const list = page.getByTestId('matrix-list');
  await expect(list.getByRole('heading', { name: slid })).toBeVisible();
  await expect(list.getByRole('link').first()).toContainText('Stopped');
  await page.getByTestId('matrix').getByRole('button').first().click();
  await expect(list.getByRole('heading', { name: ui['matrix.frequency.3'] })).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
});
