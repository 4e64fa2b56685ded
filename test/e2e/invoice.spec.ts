import type { Locator, Page } from '@playwright/test';
import { en } from '../../lib/i18n/en.ts';
import { addClient, addInvoice, dayFromToday, OLIVER } from './entries.ts';
import { expect, test } from './extension.ts';

/** Opens the form of this name beside the invoice. */
async function form(page: Page, name: 'pay' | 'credit' | 'writeOff' | 'instalments' | 'cancel'): Promise<Locator> {
  await page.getByRole('button', { name: en[`invoice.do.${name}`], exact: true }).click();
  return page.getByRole('region', { name: en[`invoice.do.${name}`] });
}

const owed = (page: Page) => page.locator('main header dl');

test('instalments, a credit note, too much paid and used elsewhere, a write-off and a cancelled invoice', async ({
  extension,
}) => {
  const clientId = await addClient(extension, OLIVER);
  const first = await addInvoice(extension, clientId, { number: 'INV-118', minor: 100_000, daysLate: 20 });
  const second = await addInvoice(extension, clientId, { number: 'INV-119', minor: 50_000, daysLate: 5 });
  const third = await addInvoice(extension, clientId, { number: 'INV-120', minor: 7_000, daysLate: 5 });
  const page = await extension.page(`dashboard.html#/invoices/${first}`);
  const open = (id: string) => page.goto(new URL(`#/invoices/${id}`, page.url()).href);

  const parts = await form(page, 'instalments');
  await parts.getByLabel(`${en['invoice.part'].replace('{{number}}', '1')}`, { exact: true }).fill('700');
  const save = parts.getByRole('button', { name: en['invoice.instalmentsAction'] });
  await expect(parts.getByRole('status')).toContainText('200.00');
  await expect(save).toBeDisabled();
  await parts.getByLabel(`${en['invoice.part'].replace('{{number}}', '2')}`, { exact: true }).fill('300');
  await parts.getByLabel(en['invoice.due']).last().fill(dayFromToday(30));
  await save.click();
  await expect(page.getByRole('complementary')).toContainText('300.00');

  const note = await form(page, 'credit');
  await note.getByLabel(en['invoice.amount'], { exact: true }).fill('100');
  await note.getByLabel(en['invoice.creditNote']).fill('CN-7, two boxes were damp');
  await note.getByRole('button', { name: en['invoice.creditAction'] }).click();
  await expect(owed(page)).toContainText('900.00');

  const payment = await form(page, 'pay');
  await payment.getByLabel(en['invoice.received'], { exact: true }).fill('1000');
  await payment.getByRole('button', { name: en['invoice.pay'] }).click();
  await expect(page.getByText(en['invoice.status.paid'], { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: en['invoice.do.pay'], exact: true })).toHaveCount(0);
  await expect(page.getByTestId('entries').getByRole('listitem')).toHaveCount(2);

  await open(second);
  await page.getByRole('button', { name: en['money.useCredit'] }).click();
  await expect(owed(page)).toContainText('400.00');
  await expect(page.getByTestId('entries')).toContainText('100.00');
  const rest = await form(page, 'writeOff');
  await expect(rest.getByLabel(en['invoice.amount'], { exact: true })).toHaveValue('400.00');
  await rest.getByLabel(en['invoice.why'], { exact: true }).fill('the firm is closed');
  await rest.getByRole('button', { name: en['invoice.writeOffAction'] }).click();
  await expect(page.getByText(en['invoice.status.written-off'], { exact: true })).toBeVisible();

  await open(third);
  const cancel = await form(page, 'cancel');
  await cancel.getByLabel(en['invoice.why'], { exact: true }).fill('issued twice');
  await cancel.getByRole('button', { name: en['invoice.cancelAction'] }).click();
  await expect(page.getByText(en['invoice.status.cancelled'], { exact: true })).toBeVisible();

  await page.goto(new URL('#/money', page.url()).href);
  await expect(page.getByText(en['money.none'])).toBeVisible();
});
