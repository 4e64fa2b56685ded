import { randomUUID } from 'node:crypto';
import { fieldKey, TEMPLATE } from '../../lib/domain/fields.ts';
import { NO_COMPANY } from '../../lib/domain/settings.ts';
import { addDays, dayOf, wallClockOf } from '../../lib/domain/wallClock.ts';
import { en } from '../../lib/i18n/en.ts';
import { type SeedRows, seed } from '../rig/seed.ts';
import { violationsOn } from './accessible.ts';
import { tell } from './calls.ts';
import { addClient, OLIVER } from './entries.ts';
import { expect, test } from './extension.ts';

const LONG =
  'They talked about cartons and pallets, wait for the samples, asked for a rebate and will confirm the order. ';

/** Somebody about whom there is more of everything than fits. */
function longClient(id: string, entries: number): SeedRows {
  const today = dayOf(wallClockOf(new Date()));
  const some = <Row>(count: number, row: (i: number) => Row) => Array.from({ length: count }, (_, i) => row(i));
  const facts = TEMPLATE.map(({ id: fact }) => [fieldKey(fact), LONG.repeat(3)] as const);
  return {
    client: [
      {
        ...{
          id,
          name: 'The United Brick, Carton and Pallet Works of the North and of the South, Limited',
          domains: [],
        },
        ...{ city: 'Kingston upon Hull', country: 'GB', taxNumber: 'GB 123 4567 89', site: 'https://brick.example/' },
        ...{ tags: some(12, (i) => `a rather long tag ${i}`), remember: some(20, () => LONG.repeat(4)), createdAt: 1 },
        ...Object.fromEntries(facts),
      },
    ],
    contact: some(30, (i) => ({
      ...{ id: `person-${i}`, clientId: id, name: `Bartholomew Featherstonehaugh-Cholmondeley ${i}`, createdAt: 1 },
      ...{ post: LONG, emails: [`bartholomew.featherstonehaugh${i}@brick.example`, `b${i}@brick.example`] },
      ...{ phones: ['+441482123456', '+441482123457'], roles: ['orders' as const], mainFor: ['decision' as const] },
    })),
    followUp: some(9, (i) => ({
      ...{ id: `step-${i}`, clientId: id, kind: 'call' as const, text: LONG, due: addDays(today, i), createdAt: 1 },
      state: 'open' as const,
    })),
    activity: some(entries, (i) => ({
      ...{ id: `entry-${i}`, clientId: id, kind: 'call' as const, at: Date.now() - i * 86_400_000, title: LONG },
    })),
  };
}

/** Every page of a PDF is an object of its own in it. */
function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

test('however much there is of a client, the dossier is printed on one sheet, and says what is left out', async ({
  extension,
}) => {
  await seed(extension, longClient('long', 255));
  for (const [i, currency] of ['EUR', 'USD', 'MDL', 'RON', 'RUB'].entries()) {
    const amount = { minor: 1_234_567, currency };
    const issued = addDays(dayOf(wallClockOf(new Date())), -60);
    const invoice = { clientId: 'long', number: `118-${i}`, amount, issued };
    await tell(extension, 'invoice.add', { commandId: randomUUID(), ...invoice });
  }
  await tell(extension, 'settings.edit', { commandId: randomUUID(), company: { ...NO_COMPANY, name: 'Firma SRL' } });
  const page = await extension.page('dashboard.html#/clients/long/print');
  await expect(page.getByTestId('sheet-history').getByRole('listitem')).toHaveCount(15);
  await expect(page.getByTestId('sheet-history')).toContainText(en['sheet.more'].replace('{{rest}}', '245'));
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
});

test('a short one is too', async ({ extension }) => {
  const clientId = await addClient(extension, OLIVER);
  const page = await extension.page(`dashboard.html#/clients/${clientId}/print`);
  await expect(page.locator('article')).toContainText(OLIVER.contactName);
  expect(await violationsOn(page)).toEqual([]);
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
});
