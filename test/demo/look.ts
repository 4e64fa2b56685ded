import { mkdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { sidebarOf } from '../day/sidebar.ts';
import type { DayLanguage } from '../day/words.ts';
import { openFolder, openLetter, openMailbox } from '../practice/mail.ts';
import { startPracticeMailbox } from '../practice/server.ts';
import { type Browser, launchBrowser } from '../rig/browser.ts';
import { buildLoopback } from '../rig/build.ts';
import { addSampleMoney } from '../rig/sampleMoney.ts';
import { addSampleRequests } from '../rig/sampleRequests.ts';
import { sampleRows } from '../rig/sampleRows.ts';
import { addSampleYears } from '../rig/sampleYears.ts';
import { seed } from '../rig/seed.ts';
import { CARE_PAGES } from './care.ts';

/** Takes the pictures into test/results/look; "node test/look.mjs ru" takes the Russian ones alone. */
const PICTURES = 'test/results/look';
const wanted = process.argv.slice(2) as DayLanguage[];
const languages = wanted.length > 0 ? wanted : (['en', 'ru', 'ro'] as const);

const extension = buildLoopback();
const mailbox = await startPracticeMailbox();
mkdirSync(PICTURES, { recursive: true });
for (const language of languages) {
  for (const colorScheme of ['light', 'dark'] as const) {
    const viewport = { width: 1440, height: 900 };
    const browser = await launchBrowser({ extension, language, colorScheme, viewport });
    const rows = sampleRows(new Date());
    await seed(browser, rows);
    const clientIds = rows.client.map(({ id }) => id);
    const invoiceIds = await addSampleMoney(browser, clientIds, new Date());
    await addSampleRequests(browser, clientIds, new Date());
    await lookAtMoney(browser, clientIds[0] ?? '', invoiceIds[0] ?? '', `${PICTURES}/${language}-${colorScheme}`);
    await lookAround(browser, language, `${PICTURES}/${language}-${colorScheme}`);
    await addSampleYears(browser, new Date());
    await lookAtCare(browser, `${PICTURES}/${language}-${colorScheme}`);
    await browser.close();
  }
}
await mailbox.stop();
console.log(`Pictures: ${PICTURES}`);

async function lookAround(browser: Browser, language: DayLanguage, to: string): Promise<void> {
  const page = await browser.context.newPage();
  await openMailbox(page, `${mailbox.url}?lang=${language}`);
  await openLetter(page, 'Расчёт на 40 паллет коробов');
  await (await sidebarOf(page)).getByTestId('timeline').waitFor();
  await (await sidebarOf(page)).getByTestId('chase').first().waitFor();
  await page.screenshot({ path: `${to}-sidebar-known.png`, animations: 'disabled' });
  await openLetter(page, 'Запрос цены: мешки и гофролист');
  await (await sidebarOf(page)).getByTestId('newcomer').waitFor();
  await page.screenshot({ path: `${to}-sidebar-unknown.png`, animations: 'disabled' });
  await openFolder(page, 'sent');
  await page.locator('[data-letter-id="sent-proposal-118"]').click();
  await (await sidebarOf(page)).getByTestId('receipt').waitFor();
  await page.screenshot({ path: `${to}-sidebar-sent.png`, animations: 'disabled' });
  await page.close();

  const popup = await browser.page('popup.html');
  await popup.getByTestId('popup').waitFor();
  await picture(popup, 400, 600, `${to}-popup.png`);
  await popup.close();

  const dashboard = await browser.page('dashboard.html#/clients');
  await dashboard.locator('tbody tr').first().waitFor();
  await picture(dashboard, 1180, 760, `${to}-clients.png`);
  await picture(dashboard, 320, 700, `${to}-clients-narrow.png`);
  await dashboard.setViewportSize({ width: 1180, height: 760 });
  await dashboard.locator('tbody tr a').first().click();
  await dashboard.getByTestId('timeline').waitFor();
  await picture(dashboard, 1180, 760, `${to}-dossier.png`);
  await picture(dashboard, 320, 900, `${to}-dossier-narrow.png`);
  await dashboard.goto(dashboard.url().replace(/#.*/, '#/today'));
  await dashboard.locator('[data-day-item]').first().waitFor();
  await picture(dashboard, 1180, 760, `${to}-today.png`);
  await dashboard.goto(dashboard.url().replace(/#.*/, '#/settings'));
  await dashboard.locator('select').first().waitFor();
  await picture(dashboard, 1180, 500, `${to}-settings.png`);
  await dashboard.close();
}

async function lookAtMoney(browser: Browser, clientId: string, invoiceId: string, to: string): Promise<void> {
  for (const [name, path, ready] of [
    ['money', 'money', '[data-invoice]'],
    ['ageing', 'money/ageing', 'tbody tr'],
    ['proposals', 'money/proposals', '[data-proposal]'],
    ['bank', 'money/bank', 'input[type=file]'],
    ['invoice', `invoices/${invoiceId}`, '[data-form]'],
    ['requests', 'requests', '[data-request]'],
    ['plans', 'care/plans', '[data-plan]'],
    ['statement', `clients/${clientId}/statement`, 'article'],
  ] as const) {
    const page = await browser.page(`dashboard.html#/${path}`);
    await page.locator(ready).first().waitFor();
    await picture(page, 1180, 760, `${to}-${name}.png`);
    await picture(page, 320, 900, `${to}-${name}-narrow.png`);
    await page.close();
  }
}

/** Pages about clients who may drift away, with two years of orders behind them. */
async function lookAtCare(browser: Browser, to: string): Promise<void> {
  for (const { name, path, ready } of CARE_PAGES) {
    const page = await browser.page(`dashboard.html#/${path}`);
    await page.locator(ready).first().waitFor();
    await picture(page, 1180, 760, `${to}-${name}.png`);
    await picture(page, 320, 900, `${to}-${name}-narrow.png`);
    await page.close();
  }
}

async function picture(page: Page, width: number, height: number, path: string): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.screenshot({ path, animations: 'disabled' });
}
