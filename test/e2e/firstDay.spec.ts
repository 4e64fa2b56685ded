import { dayWords, fill } from '../day/words.ts';
import { openLetter, openMailbox } from '../practice/mail.ts';
import { startPracticeMailbox } from '../practice/server.ts';
import { violationsOn } from './accessible.ts';
import { tell } from './calls.ts';
import { OLIVERS_LETTER } from './entries.ts';
import { expect, test } from './extension.ts';

const { ui } = dayWords.en;

test('an empty base takes the people of the open mail who are chosen, and nobody else', async ({ extension }) => {
  const mailbox = await startPracticeMailbox();
  const page = await extension.page('dashboard.html#/clients');
  await expect(page.getByText(ui['firstDay.nobody'])).toBeVisible();

  const mail = await extension.context.newPage();
  await openMailbox(mail, mailbox.url);
  await openLetter(mail, OLIVERS_LETTER);
  await page.bringToFront();
  const oliver = page.getByRole('checkbox', { name: /oliver\.finch@moth-and-ladder\./ });
  await expect(oliver).not.toBeChecked();
  const offered = await page
    .getByRole('checkbox', { name: /@/ })
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
  expect(offered.length).toBeGreaterThan(3);
  expect(offered.filter((name) => /no-?reply/.test(name))).toEqual([]);

  expect(await violationsOn(page)).toEqual([]);
  await oliver.check();
  await page.getByRole('button', { name: fill(ui['firstDay.take_one'], { count: 1 }) }).click();
  await expect(page.getByRole('link', { name: 'Moth & Ladder' })).toBeVisible();
  const { total } = await tell(extension, 'client.list', { search: '', offset: 0, limit: 10 });
  expect(total).toBe(1);

  await page.getByRole('status').getByRole('button', { name: ui.undo }).click();
  await expect(page.getByTestId('first-day')).toBeVisible();
  await mailbox.stop();
});

test('the popup of an empty base leads there', async ({ extension }) => {
  const popup = await extension.page('popup.html');
  await expect(popup.getByRole('link', { name: ui['firstDay.begin'] })).toHaveAttribute(
    'href',
    '/dashboard.html#/clients',
  );
});
