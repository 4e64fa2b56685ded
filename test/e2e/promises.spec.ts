import { inSidebar } from '../day/sidebar.ts';
import { compose, type } from '../practice/mail.ts';
import { addClient, OLIVER } from './entries.ts';
import { expect, test } from './mailboxes.ts';

test('a promise is noticed while the letter is being written, and one click makes it a follow-up', async ({
  extension,
  page,
}) => {
  await addClient(extension, OLIVER);
  await compose(page, { to: OLIVER.email, subject: 'Cartons' });
  await type(page, 'Dear Oliver, thank you. I will send you the drawings tomorrow.');

  const promises = await inSidebar(page, (sidebar) => sidebar.getByTestId('promises'));
  await expect(promises).toContainText('I will send you the drawings tomorrow.');
  await promises.getByRole('button').first().click();
  await expect(promises).toHaveCount(0);
  const next = await inSidebar(page, (sidebar) => sidebar.getByText('Tomorrow').first());
  await expect(next).toBeVisible();

  // A letter in which more is written says no more than what is new.
  await type(page, ' I shall call you in three weeks about the lids.');
  await expect(await inSidebar(page, (sidebar) => sidebar.getByTestId('promises').locator('li'))).toHaveText(
    /in three weeks about the lids/,
  );
});
