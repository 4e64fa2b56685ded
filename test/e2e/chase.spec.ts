import { inSidebar } from '../day/sidebar.ts';
import { compose, openLetter, send, type } from '../practice/mail.ts';
import { tell } from './calls.ts';
import { addClient, addInvoice, dayFromToday, OLIVER, OLIVERS_LETTER } from './entries.ts';
import { expect, test } from './mailboxes.ts';

test('beside a letter of a client who owes: how much, what to ask, and each answer in a click', async ({
  extension,
  page,
}) => {
  const clientId = await addClient(extension, { ...OLIVER, phone: '+442079460118' });
  await addInvoice(extension, clientId, { number: 'INV-118', minor: 124_000, daysLate: 40 });
  await openLetter(page, OLIVERS_LETTER);

  const debt = await inSidebar(page, (sidebar) => sidebar.getByTestId('debt'));
  await expect(debt).toContainText('1,240.00 EUR');
  const chase = await inSidebar(page, (sidebar) => sidebar.getByTestId('chase'));
  await expect(chase).toContainText('Invoice INV-118');
  await expect(chase).toContainText('40 days late');
  // The next step asks for it, and what is owed does not ask again.
  await expect(chase).toHaveCount(1);
  const next = await inSidebar(page, (sidebar) => sidebar.locator('[data-follow-up]').getByTestId('chase'));
  await expect(next).toHaveCount(1);

  await chase.getByRole('button', { name: 'Promised…' }).click();
  await chase.getByLabel('Pays by').fill(dayFromToday(3));
  await chase.getByLabel('What they said').fill('after the board meets');
  await page.keyboard.press('Enter');
  await expect(chase).toContainText('after the board meets');
  await expect(chase.getByRole('button', { name: 'Asked, no answer' })).toHaveCount(0);

  await chase.getByRole('button', { name: 'Paid', exact: true }).click();
  await expect(debt).toHaveCount(0);
  const undo = await inSidebar(page, (sidebar) => sidebar.getByRole('status').getByRole('button', { name: 'Undo' }));
  await undo.click();
  await expect(await inSidebar(page, (sidebar) => sidebar.getByTestId('debt'))).toContainText('1,240.00 EUR');
});

test('a question for money in the popup asks for its answer before it is done', async ({ extension }) => {
  const clientId = await addClient(extension, OLIVER);
  await addInvoice(extension, clientId, { number: '7', minor: 5_000, daysLate: 40 });
  const popup = await extension.page('popup.html');
  await popup.setViewportSize({ width: 400, height: 600 });
  const line = popup.locator('[data-day-item]').first();
  await line.hover();
  await line.getByRole('button', { name: 'Still unpaid?' }).click();
  await line.getByRole('button', { name: 'More' }).click();
  await line.getByRole('button', { name: 'Part paid…' }).click();
  await line.getByLabel('Received').fill('20');
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('status')).toContainText('Paid: 20.00 EUR');
  // What was asked is done; the rest is asked for when the next step comes.
  const dossier = await extension.page(`dashboard.html#/clients/${clientId}`);
  await expect(dossier.locator('main')).toContainText('30.00 EUR');
  await popup.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect(dossier.locator('main')).toContainText('50.00 EUR');
});

test('a letter just sent with an invoice is logged as it was read, in one click; what it lacks is asked for', async ({
  extension,
  page,
}) => {
  const clientId = await addClient(extension, OLIVER);
  const invoices = async () =>
    (await tell(extension, 'money.account', { clientId })).invoices.map(({ invoice: { number, amount } }) => ({
      number,
      ...amount,
    }));
  await compose(page, { to: OLIVER.email, subject: 'Invoice INV-118' });
  await type(page, 'Dear Oliver, the total is 1,240.00 EUR.');
  await send(page);
  const sent = await inSidebar(page, (sidebar) => sidebar.getByTestId('just-sent'));
  await expect(sent.getByTestId('document')).toContainText('No INV-118 · 1,240.00 EUR');
  await sent.getByRole('button', { name: 'Log as invoice' }).click();
  await expect(sent.getByTestId('receipt')).toContainText('Logged as invoice INV-118');
  await expect(sent.getByTestId('receipt')).toContainText('1,240.00 EUR');
  await expect(await inSidebar(page, (sidebar) => sidebar.getByTestId('debt'))).toContainText('1,240.00 EUR');
  expect(await invoices()).toEqual([{ number: 'INV-118', minor: 124_000, currency: 'EUR' }]);

  await compose(page, { to: OLIVER.email, subject: 'Invoice 119' });
  await send(page);
  await inSidebar(page, (sidebar) => sidebar.getByTestId('document').filter({ hasText: 'No 119' }));
  const second = await inSidebar(page, (sidebar) => sidebar.getByTestId('just-sent'));
  await second.getByRole('button', { name: 'Log as invoice' }).click();
  const amount = second.getByLabel('Amount');
  await expect(amount).toBeFocused();
  await amount.fill('300');
  await second.getByLabel('Currency').selectOption('EUR');
  await second.getByRole('button', { name: 'Log as invoice' }).click();
  await expect(second.getByTestId('receipt')).toContainText('Logged as invoice 119');
  expect(await invoices()).toContainEqual({ number: '119', minor: 30_000, currency: 'EUR' });
});
