import { randomUUID } from 'node:crypto';
import type { Locator, Page } from '@playwright/test';
import { inSidebar, sidebarOf } from '../day/sidebar.ts';
import { dayWords } from '../day/words.ts';
import { openLetter, openMailbox } from '../practice/mail.ts';
import type { Browser } from '../rig/browser.ts';
import { violationsIn, violationsOn } from './accessible.ts';
import { tell } from './calls.ts';
import {
  AGNES,
  addClient,
  addFollowUp,
  addInvoice,
  dayFromToday,
  type NewClient,
  OLIVER,
  OLIVERS_LETTER,
} from './entries.ts';
import { expect, test } from './mailboxes.ts';
import { addManyFollowUps } from './manyFollowUps.ts';

/** Two clients with something overdue, something for today and something to come. */
async function startDay(extension: Browser): Promise<{ oliver: string; agnes: string }> {
  const details = { phone: '+442079460118', post: 'Head of Purchasing' };
  const oliver = await addClient(extension, { ...OLIVER, ...details });
  const agnes = await addClient(extension, { ...AGNES, ...details });
  await tell(extension, 'client.edit', { commandId: randomUUID(), clientId: oliver, remember: ['only before noon'] });
  await addFollowUp(extension, oliver, dayFromToday(-3), 'the samples');
  await addFollowUp(extension, agnes, dayFromToday(-1), 'the tape');
  await addFollowUp(extension, oliver, dayFromToday(), 'the cartons');
  await addFollowUp(extension, agnes, dayFromToday(5), 'the lids');
  await addFollowUp(extension, oliver, dayFromToday(40), 'the new year');
  return { oliver, agnes };
}

/** The pages about money, with an invoice that is late; each with what stands on it when it is there. */
async function moneyPages(extension: Browser, clientId: string): Promise<[path: string, ready: string][]> {
  const invoice = { number: 'unbreakable'.repeat(5), minor: 99_999_999_999_999, daysLate: 40 };
  const invoiceId = await addInvoice(extension, clientId, invoice);
  return [
    ['dashboard.html#/money', '[data-invoice]'],
    ['dashboard.html#/money/ageing', 'tbody tr'],
    ['dashboard.html#/money/proposals', '[aria-pressed]'],
    ['dashboard.html#/money/bank', 'input[type=file]'],
    [`dashboard.html#/invoices/${invoiceId}`, '[data-form]'],
    [`dashboard.html#/clients/${clientId}/statement`, 'article'],
  ];
}

/** Opens a page of the extension with its things in it; nothing moves, so that nothing is measured halfway. */
async function openPage(extension: Browser, path: string, ready: string): Promise<Page> {
  const page = await extension.page(path);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.locator(ready).first().waitFor();
  return page;
}

/** Colours are the theme's, lengths the language's: each theme and each language stand in it, not each with each. */
const LOOKS = [
  { language: 'en', dark: false },
  { language: 'en', dark: true },
  { language: 'ru', dark: false },
  { language: 'ro', dark: true },
] as const;

for (const { language, dark } of LOOKS) {
  test.describe(() => {
    test.use({ language, dark });
    const { ui } = dayWords[language];
    const look = `${language}, ${dark ? 'dark' : 'light'}`;

    test(`every page keeps to WCAG 2.2 AA: ${look}`, async ({ extension }) => {
      const { oliver } = await startDay(extension);
      const gone = await addClient(extension, {
        clientName: 'Unbreakable'.repeat(9),
        contactName: 'Percy',
        email: 'p@gone.example',
      });
      await tell(extension, 'client.remove', { commandId: randomUUID(), clientId: gone });
      for (const [path, ready] of [
        ['side-panel.html', '#root > *'],
        ['dashboard.html#/clients', 'table'],
        ['dashboard.html#/today', '[data-day-item]'],
        ['dashboard.html#/settings', 'select'],
        ['dashboard.html#/settings/fields', 'main ol'],
        ['dashboard.html#/bin', 'tbody tr'],
        [`dashboard.html#/clients/${oliver}`, '[data-follow-up]'],
        ...(await moneyPages(extension, oliver)),
      ] as const) {
        const page = await openPage(extension, path, ready);
        expect.soft(await violationsOn(page), path).toEqual([]);
        await page.close();
      }
    });

    test(`the popup keeps to WCAG 2.2 AA while things are done in it: ${look}`, async ({ extension }) => {
      await startDay(extension);
      const popup = await openPage(extension, 'popup.html', '[data-day-item]');
      expect.soft(await violationsOn(popup), 'the list').toEqual([]);
      const item = popup.locator('[data-day-item]').first();
      await item.hover();
      await item.getByRole('button', { name: ui.later }).click();
      await popup.getByRole('menuitem').first().waitFor();
      expect.soft(await violationsOn(popup), 'the menu').toEqual([]);
      await popup.keyboard.press('Escape');
      await item.getByRole('button', { name: ui.done, exact: true }).click();
      await popup.getByLabel(ui['finish.next']).fill(dayWords[language].next);
      await popup.getByTestId('understood').waitFor();
      expect.soft(await violationsOn(popup), 'the form').toEqual([]);
      await popup.getByLabel(ui['finish.next']).press('Enter');
      await popup.getByRole('status').getByRole('button').waitFor();
      expect.soft(await violationsOn(popup), 'what was done').toEqual([]);
    });

    test(`the sidebar beside a letter keeps to WCAG 2.2 AA: ${look}`, async ({ extension, mailbox }) => {
      const { oliver } = await startDay(extension);
      await moneyPages(extension, oliver);
      const page = await extension.context.newPage();
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await openMailbox(page, `${mailbox.url}?lang=en`);
      await openLetter(page, OLIVERS_LETTER);
      await inSidebar(page, (sidebar) => sidebar.locator('[data-follow-up]'));
      expect.soft(await violationsIn(await sidebarOf(page)), 'a dossier').toEqual([]);
      await (await inSidebar(page, (sidebar) => sidebar.getByRole('button', { name: ui['chaseLetter.open'] }))).click();
      await inSidebar(page, (sidebar) => sidebar.getByTestId('chase-letter'));
      expect.soft(await violationsIn(await sidebarOf(page)), 'a letter of the chase').toEqual([]);
      // The display name is another's address: an unknown person with a warning.
      await openLetter(page, 'Срочно: возврат переплаты, новые реквизиты');
      await inSidebar(page, (sidebar) => sidebar.getByRole('alert'));
      await inSidebar(page, (sidebar) => sidebar.getByTestId('newcomer'));
      expect.soft(await violationsIn(await sidebarOf(page)), 'a newcomer').toEqual([]);
    });
  });
}

/** Presses Tab until the element has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    if (await target.evaluateAll((found) => found.some((element) => element === document.activeElement))) return;
  }
  throw new Error(`Tab does not reach ${target}`);
}

/** Somewhere on the page, and in sight: on the body it would begin anew from the top. */
async function expectFocusKept(page: Page): Promise<void> {
  const focused = () =>
    page.evaluate(() => {
      const { activeElement } = document;
      const shown = activeElement !== document.body && (activeElement?.getClientRects().length ?? 0) > 0;
      return shown ? 'on the page' : 'lost';
    });
  await expect.poll(focused, 'the focus').toBe('on the page');
}

test('without a mouse: the first promise of the popup is finished with what came of it', async ({ extension }) => {
  const { oliver } = await startDay(extension);
  const { ui } = dayWords.en;
  const popup = await openPage(extension, 'popup.html', '[data-day-item]');
  const first = popup.locator('[data-day-item]').first();
  await expect(first).toContainText('the samples');
  const id = await first.getAttribute('data-day-item');
  await tabTo(popup, first.getByRole('button', { name: ui.done, exact: true }));
  await popup.keyboard.press('Enter');
  await popup.keyboard.type('they want a discount');
  await popup.keyboard.press('Enter');
  await expect(popup.locator(`[data-day-item="${id}"]`)).toHaveCount(0);
  await expectFocusKept(popup);
  const { timeline } = await tell(extension, 'client.show', { clientId: oliver });
  expect(timeline[0]?.title).toContain('they want a discount');
});

test('without a mouse: a promise is moved to next week from the menu', async ({ extension }) => {
  await startDay(extension);
  const { ui } = dayWords.en;
  const popup = await openPage(extension, 'popup.html', '[data-day-item]');
  const first = popup.locator('[data-day-item]').first();
  const id = await first.getAttribute('data-day-item');
  await tabTo(popup, first.getByRole('button', { name: ui.later, exact: true }));
  await popup.keyboard.press('Enter');
  const week = popup.getByRole('menuitem', { name: ui['snooze.week'] });
  await week.waitFor();
  while (!(await week.evaluate((item) => item === document.activeElement))) await popup.keyboard.press('ArrowDown');
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('status')).toContainText(dayFromToday(7).slice(-2).replace(/^0/, ''));
  await expect(
    popup.locator('section', { hasText: ui['today.coming'] }).locator(`[data-day-item="${id}"]`),
  ).toHaveCount(1);
  await expectFocusKept(popup);
});

test('without a mouse: Escape leaves the form and the menu, and one is where one was', async ({ extension }) => {
  await startDay(extension);
  const { ui } = dayWords.en;
  const popup = await openPage(extension, 'popup.html', '[data-day-item]');
  const first = popup.locator('[data-day-item]').first();
  const done = first.getByRole('button', { name: ui.done, exact: true });
  await tabTo(popup, done);
  await popup.keyboard.press('Enter');
  await expect(popup.getByLabel(ui['finish.outcome'])).toBeFocused();
  await popup.keyboard.press('Escape');
  await expect(done).toBeFocused();
  const later = first.getByRole('button', { name: ui.later, exact: true });
  await tabTo(popup, later);
  await popup.keyboard.press('Enter');
  await popup.getByRole('menuitem').first().waitFor();
  await popup.keyboard.press('Escape');
  await expect(later).toBeFocused();
});

for (const way of ['by key', 'by mouse'] as const) {
  test(`the menu of a promise opens at its button ${way}, and stays there`, async ({ extension }) => {
    await startDay(extension);
    const { ui } = dayWords.en;
    const popup = await openPage(extension, 'popup.html', '[data-day-item]');
    await popup.setViewportSize({ width: 400, height: 600 });
    const item = popup.locator('[data-day-item]').nth(1);
    const later = item.getByRole('button', { name: ui.later, exact: true });
    if (way === 'by key') {
      await tabTo(popup, later);
      await popup.keyboard.press('Enter');
    } else {
      await item.hover();
      await later.click();
    }
    const menu = popup.getByRole('menu');
    await menu.waitFor();
    if (way === 'by mouse') await popup.getByRole('menuitem').last().hover();
    // A button that went out of sight leaves its menu in the corner of the page.
    await expect(later).toBeVisible();
    const [button, list] = [await later.boundingBox(), await menu.boundingBox()];
    if (!button || !list) throw new Error('The menu went away');
    expect(Math.abs(list.x + list.width - (button.x + button.width))).toBeLessThan(16);
    expect(
      Math.min(Math.abs(list.y - button.y - button.height), Math.abs(button.y - list.y - list.height)),
    ).toBeLessThan(16);
  });
}

test('without a mouse: a client is found, opened, and promised something', async ({ extension }) => {
  await startDay(extension);
  const { ui } = dayWords.en;
  const dashboard = await openPage(extension, 'dashboard.html#/clients', 'table');
  await tabTo(dashboard, dashboard.getByRole('searchbox', { name: ui['clients.search'] }));
  await dashboard.keyboard.type('teap');
  await expect(dashboard.getByRole('link', { name: OLIVER.clientName })).toHaveCount(0);
  await tabTo(dashboard, dashboard.getByRole('link', { name: AGNES.clientName }));
  await dashboard.keyboard.press('Enter');
  await expect(dashboard.getByRole('heading', { level: 1, name: AGNES.clientName })).toBeVisible();
  const line = dashboard.getByTestId('entry-line');
  await tabTo(dashboard, line);
  await dashboard.keyboard.type('call tomorrow 10:00 about the roof');
  await dashboard.getByTestId('understood').filter({ hasText: 'about the roof' }).waitFor();
  await dashboard.keyboard.press('Enter');
  await expect(dashboard.locator('[data-follow-up]', { hasText: 'about the roof' })).toBeVisible();
  await expect(line).toHaveValue('');
  await expect(line).toBeFocused();
});

/** Two hundred characters with nowhere to break, and everything else as long as the product takes it. */
const ENDLESS = {
  clientName: 'Donaudampfschifffahrt'.repeat(10).slice(0, 200),
  contactName: 'Hubert'.repeat(40).slice(0, 200),
  email: `${'h'.repeat(60)}@${'donau.'.repeat(30)}example`,
  phone: '+442079460118',
  post: 'Kapitän'.repeat(30).slice(0, 200),
} satisfies NewClient;

/** Who is called so, with more to remember and to do than there is room for; its old invoice calls for an order, too. */
async function addEndless(extension: Browser, client: NewClient): Promise<string> {
  const clientId = await addClient(extension, client);
  await tell(extension, 'client.edit', { commandId: randomUUID(), clientId, remember: ['remember'.repeat(40)] });
  for (const days of [-2, 0, 3]) await addFollowUp(extension, clientId, dayFromToday(days), 'unbreakable'.repeat(30));
  return clientId;
}

test('nothing scrolls sideways at 320 pixels: a name of 200 letters, 5,000 promises', async ({ extension }) => {
  const { oliver } = await startDay(extension);
  const clientId = await addEndless(extension, ENDLESS);
  await addManyFollowUps(extension, [clientId, oliver], 5_000, dayFromToday(-1));
  for (const [path, ready] of [
    ['popup.html', '[data-day-item]'],
    ['side-panel.html', '#root > *'],
    ['dashboard.html#/clients', 'table'],
    ['dashboard.html#/today', '[data-day-item]'],
    ['dashboard.html#/settings', 'select'],
    [`dashboard.html#/clients/${clientId}`, '[data-follow-up]'],
    ...(await moneyPages(extension, clientId)),
  ] as const) {
    const page = await openPage(extension, path, ready);
    await page.setViewportSize({ width: 320, height: 600 });
    expect.soft(await beyondTheWindow(page), path).toEqual([]);
    await page.close();
  }
});

test('nothing scrolls sideways in the sidebar, with a name of 200 letters', async ({ extension, page }) => {
  await moneyPages(extension, await addEndless(extension, { ...ENDLESS, email: OLIVER.email }));
  await openLetter(page, OLIVERS_LETTER);
  await (await inSidebar(page, (sidebar) => sidebar.locator('details summary').first())).click();
  await expect(await inSidebar(page, (sidebar) => sidebar.locator('[data-follow-up]:visible'))).toHaveCount(5);
  const open = dayWords.en.ui['chaseLetter.open'];
  await (await inSidebar(page, (sidebar) => sidebar.getByRole('button', { name: open }).first())).click();
  await inSidebar(page, (sidebar) => sidebar.getByTestId('chase-letter'));
  expect(await beyondTheWindow(await sidebarOf(page))).toEqual([]);
});

/** What makes the page wider than its window, if it is. */
function beyondTheWindow(page: Pick<Page, 'evaluate'>): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth = 0 } = document.scrollingElement ?? {};
    if (scrollWidth <= innerWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > innerWidth + 1,
    );
    return [`${scrollWidth} of ${innerWidth}`, ...wide.slice(0, 5).map(({ outerHTML }) => outerHTML.slice(0, 120))];
  });
}
