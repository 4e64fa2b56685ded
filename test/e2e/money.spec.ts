import type { Page } from '@playwright/test';
import { dayWords, fill } from '../day/words.ts';
import { tell } from './calls.ts';
import { addClient, addInvoice, dayFromToday, type NewClient } from './entries.ts';
import { expect, test } from './extension.ts';

const { ui } = dayWords.en;

const GALLOP = {
  clientName: 'Gallop & Fern',
  contactName: 'Ines Marlow',
  email: 'ines@gallop-and-fern.example',
} satisfies NewClient;
const OTTER = { clientName: 'Otter Lane', contactName: '', email: 'pay@otter-lane.example' } satisfies NewClient;

const rowOf = (page: Page, number: string) => page.locator('[data-invoice]', { hasText: number });

test('an invoice by hand is owed, asked for, paid in part, and the payment is taken back', async ({ extension }) => {
  await addClient(extension, GALLOP);
  const page = await extension.page('dashboard.html#/money');
  await expect(page.getByText(ui['money.none'])).toBeVisible();

  await page.getByRole('button', { name: ui['invoice.new'] }).first().click();
  await page.getByLabel(ui['clients.search']).fill('gallop');
  await page.getByRole('option', { name: /Gallop & Fern/ }).click();
  await page.getByLabel(ui['invoice.number']).fill('2026-118');
  await page.getByLabel(ui['invoice.amount']).fill("1'240,5");
  await page.getByLabel(ui['money.currency']).selectOption('EUR');
  await page.getByLabel(ui['invoice.issued']).fill(dayFromToday(-40));
  await expect(page.getByLabel(ui['invoice.amount'])).toHaveValue('1,240.50');
  await expect(page.getByLabel(ui['invoice.due'])).toHaveValue(dayFromToday(-26));
  await page.getByLabel(ui['invoice.number']).press('Enter');

  const line = rowOf(page, '2026-118').first();
  await expect(line).toContainText('Gallop & Fern');
  await expect(line).toContainText('1,240.50');
  await expect(line).toContainText('26 days late');

  await line.getByRole('link', { name: '2026-118' }).click();
  await page.getByRole('button', { name: ui['invoice.do.pay'], exact: true }).click();
  await page.getByLabel(ui['invoice.received'], { exact: true }).fill('240.50');
  await page.getByRole('button', { name: ui['invoice.pay'] }).click();
  await expect(page.getByTestId('entries')).toContainText('240.50');
  await expect(page.locator('header')).toContainText('1,000.00');

  await page.getByRole('status').getByRole('button', { name: ui.undo }).click();
  await expect(page.getByTestId('entries')).toHaveCount(0);
  await expect(page.locator('header')).toContainText('1,240.50');
});

test('a bank’s list is mapped once, taken in as one step, taken back as one, and changes nothing again', async ({
  extension,
}) => {
  const gallop = await addClient(extension, GALLOP);
  const otter = await addClient(extension, OTTER);
  await addInvoice(extension, gallop, { number: '2026-118', minor: 124_050, daysLate: 26 });
  await addInvoice(extension, otter, { number: '2026-119', minor: 500_000, daysLate: 6 });
  const list = {
    name: 'bank.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      [
        'Booking date;Payer;Purpose;Money in;Money out',
        `${dayFromToday()};GALLOP & FERN LTD;Invoice 2026-118;1240,50;`,
        `${dayFromToday()};Otter Lane;payment;2000,00;`,
        `${dayFromToday()};Somebody else;=1+1;12,00;`,
        `${dayFromToday()};Tax office;tax;;99,00`,
        '',
      ].join('\n'),
    ),
  };
  const page = await extension.page('dashboard.html#/money/bank');
  const file = page.locator('input[type=file]');

  await file.setInputFiles({ ...list, buffer: Buffer.from('Date;Payer;Amount\n31.02.2026;A;5\n') });
  await page.getByRole('button', { name: ui['bank.read'] }).click();
  await expect(page.getByRole('alert')).toContainText('Line 2');

  await file.setInputFiles(list);
  await page.getByLabel(ui['money.currency']).selectOption('EUR');
  await page.getByRole('button', { name: ui['bank.read'] }).click();
  const matched = page.getByTestId('matched');
  for (const [key, total] of [
    ['bank.sure', 1],
    ['bank.doubtful', 1],
    ['bank.none', 1],
    ['bank.outgoing', 1],
  ] as const) {
    await expect(matched).toContainText(fill(ui[key], { total }));
  }
  await page.getByRole('radio').first().check();
  await page.getByRole('button', { name: fill(ui['bank.apply_other'], { count: 2 }) }).click();
  await expect(matched).toContainText(fill(ui['bank.known'], { total: 2 }));
  const owed = async (clientId: string) => (await tell(extension, 'money.account', { clientId })).totals[0]?.owed ?? 0;
  expect([await owed(gallop), await owed(otter)]).toEqual([0, 300_000]);

  await page.getByRole('status').getByRole('button', { name: ui.undo }).click();
  await expect(page.getByRole('status').filter({ hasText: ui.undone })).toBeVisible();
  expect([await owed(gallop), await owed(otter)]).toEqual([124_050, 500_000]);

  // The same bank is not asked about again; the same list again changes nothing.
  for (const known of [0, 1]) {
    await page.getByRole('button', { name: ui['bank.otherFile'] }).click();
    await file.setInputFiles(list);
    await expect(matched).toContainText(fill(ui['bank.sure'], { total: 1 - known }));
    if (known === 0) await page.getByRole('button', { name: fill(ui['bank.apply_one'], { count: 1 }) }).click();
    await expect(matched).toContainText(fill(ui['bank.known'], { total: 1 }));
  }
  expect(await owed(gallop)).toBe(0);
});

test('debts by age, today and on a day gone by', async ({ extension }) => {
  const gallop = await addClient(extension, GALLOP);
  await addInvoice(extension, gallop, { number: '2026-118', minor: 124_050, daysLate: 106 });
  const page = await extension.page('dashboard.html#/money/ageing');
  const chart = page.getByRole('list', { name: fill(ui['ageing.chart'], { currency: 'EUR' }) });
  const bar = (age: 'over-90' | '1-30') => chart.getByRole('listitem').filter({ hasText: ui[`ageing.${age}`] });
  await expect(bar('over-90')).toContainText('1,240.50');
  await page.getByLabel(ui['ageing.on']).fill(dayFromToday(-90));
  await expect(bar('1-30')).toContainText('1,240.50');
  await expect(bar('over-90')).not.toContainText('1,240.50');
});
