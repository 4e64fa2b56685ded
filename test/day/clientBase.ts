import { expect, type Page } from '@playwright/test';
import { addDays, type Day, dayOf, wallClockOf } from '../../lib/domain/wallClock.ts';
import { createWords } from '../../lib/i18n/index.ts';
import type { Browser } from '../rig/browser.ts';
import type { DayLanguage } from './words.ts';
import { dayWords } from './words.ts';

interface BaseDay {
  browser: Browser;
  language: DayLanguage;
  picture(name: string, of: Page): Promise<unknown>;
  say(step: string, seen: string): void;
}

/** Ordered every ten days, and for forty now nothing. */
export const LATE = 'Lantern & Quill';
const LATE_ORDERS = [90, 80, 70, 60, 50, 40];
/** Has a birthday in two days. */
export const BORN = { client: 'Сергеев и сыновья', person: 'Пётр Сергеев' };

/** Two rows of one firm under two names, which nobody notices while the list is brought in; a row for each order of another. */
function listAsOf(today: Day): string {
  const birthday = `1984${addDays(today, 2).slice(4)}`;
  return [
    'Company,Contact,E-mail,City,Birthday,Order date,Amount',
    'Wren & Pike,Ada Wren,ada@wren-pike.example,Orhei,,2026-09-14,1200.50',
    'Wren & Pyke,Noah Pike,noah@pike-and-wren.example,Orhei,,,',
    `${BORN.client},${BORN.person},petr@sergeev-syn.example,Бельцы,${birthday},,`,
    ...LATE_ORDERS.map((ago) => `${LATE},Ottoline Quill,o@lantern-quill.example,Cahul,,${addDays(today, -ago)},2400`),
  ].join('\n');
}

/** The client base in a day: a list brought in, one found by half a name, a call in one line, a double made one and back. */
export async function playClientBase({ browser, language, picture, say }: BaseDay): Promise<void> {
  const words = dayWords[language];
  const { t } = createWords(language);
  const list = listAsOf(dayOf(wallClockOf(new Date())));
  const page = await browser.page('dashboard.html#/clients/import');

  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'clients.csv', mimeType: 'text/csv', buffer: Buffer.from(list) });
  await page.getByRole('button', { name: t('bring.goOn') }).click();
  await expect(page.getByTestId('plan')).toContainText(t('bring.new', { total: 4 }));
  await picture('list-looked-at', page);
  await page.getByRole('button', { name: t('bring.take', { count: 4 }) }).click();
  await expect(page.getByRole('button', { name: t('bring.takeBack') })).toBeVisible();
  say('a list of clients is brought in', '4 clients, 4 people, 7 orders; looked at first, 2 clicks');

  await page.keyboard.press('Control+k');
  await page.keyboard.type('sergey');
  const found = page.getByRole('option', { name: /^Сергеев и сыновья/ });
  await expect(found).toHaveAttribute('aria-selected', 'true');
  await picture('found-by-half-a-name', page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Сергеев и сыновья' })).toBeVisible();
  say(
    'a client is found by half a name, in other letters',
    '“sergey” finds «Сергеев и сыновья», by the keyboard alone',
  );

  const line = page.getByTestId('entry-line');
  await line.fill(words.entry);
  await expect(page.getByTestId('happened')).toContainText(words.entryOutcome);
  await picture('call-in-one-line', page);
  await line.press('Enter');
  await expect(page.getByTestId('timeline')).toContainText(words.entryOutcome);
  await expect(page.locator('[data-follow-up]')).toHaveCount(1);
  await picture('dossier', page);
  say(`“${words.entry}”`, `a call in the history: “${words.entryOutcome}”, and the next step`);

  await page.goto(new URL('#/clients/duplicates', page.url()).href);
  const pair = page.getByTestId('pair');
  await expect(pair).toContainText('Wren & Pyke');
  await picture('two-who-may-be-one', page);
  await page.keyboard.press('m');
  await expect(page.getByText(t('merge.none'))).toBeVisible();
  await page.getByRole('button', { name: t('undo') }).click();
  await expect(pair).toContainText('Wren & Pike');
  say('two who may be one', 'made one by a key, and taken back: both are there again');
  await page.close();
}
