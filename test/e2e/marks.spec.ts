import type { Page } from '@playwright/test';
import { en } from '../../lib/i18n/en.ts';
import { addClient, addFollowUp, type NewClient } from './entries.ts';
import { expect, test as withMailboxes } from './mailboxes.ts';
import { MARK } from './ownElements.ts';
import { CLIENT, LATE, RECYCLING_LIST, ROW_HEIGHT, ROWS, ROWS_IN_PAGE } from './recyclingList.ts';

/** An address and nothing else. */
const knownBy = (email: string): NewClient => ({ clientName: email, contactName: '', email });

const test = withMailboxes.extend({
  /** The list of 5,000 letters; two of its people are clients, one with an overdue promise. */
  page: async ({ extension, mailbox }, use) => {
    await addClient(extension, knownBy(CLIENT));
    await addFollowUp(extension, await addClient(extension, knownBy(LATE)), '2026-01-12', '');
    const page = await extension.context.newPage();
    await page.route('**/recycling.html', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: RECYCLING_LIST }),
    );
    await page.goto(`${mailbox.url}recycling.html`);
    await use(page);
  },
});

/** Rows of the page whose number of marks is not the one that their letter asks for. */
function wrongRows(page: Page): Promise<string[]> {
  return page.evaluate(
    ([mark, client, late]) =>
      [...document.querySelectorAll<HTMLElement>('.row')].flatMap((row) => {
        const address = row.querySelector<HTMLElement>('[data-address]')?.dataset.address;
        const expected = address === client || address === late ? 1 : 0;
        return row.querySelectorAll(mark).length === expected ? [] : [`${row.dataset.letterId}: ${address}`];
      }),
    [MARK, CLIENT, LATE] as const,
  );
}

/** What a screen reader says of the marks: their shadows are closed to the page. */
async function wordsOfMarks(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const words: string[] = [en['mark.client'], en['mark.overdue']];
  return nodes
    .filter(({ role, name }) => /image|img/.test(String(role?.value)) && words.includes(String(name?.value)))
    .map(({ name }) => String(name?.value));
}

async function scrollTo(page: Page, row: number): Promise<void> {
  await page.locator('#scroller').evaluate((scroller, top) => scroller.scrollTo(0, top), row * ROW_HEIGHT);
  await expect(page.locator(`[data-letter-id="${Math.min(row, ROWS - 1)}"]`)).toHaveCount(1);
}

test('5,000 rows scrolled through: every client’s row has its one mark, and no other has any', async ({ page }) => {
  await expect.poll(() => wrongRows(page)).toEqual([]);
  await page.locator('#scroller').evaluate(async (scroller) => {
    for (let top = 0; top < scroller.scrollHeight; top += scroller.clientHeight) {
      scroller.scrollTop = top;
      await new Promise(requestAnimationFrame);
    }
  });
  for (const row of [4_999, 2_500, 2_507, 13, 0]) {
    await scrollTo(page, row);
    await expect.poll(() => wrongRows(page), `at row ${row}`).toEqual([]);
    expect(await page.locator(MARK).count()).toBeGreaterThan(0);
  }
  expect(await page.locator(MARK).count()).toBeLessThanOrEqual(ROWS_IN_PAGE);
  const words = await wordsOfMarks(page);
  expect(words.filter((word) => word === en['mark.client'])).toHaveLength(3);
  expect(words.filter((word) => word === en['mark.overdue'])).toHaveLength(3);
});

test('switched off, nothing of the extension is left: not in the page, nor in rows that the page has put aside', async ({
  extension,
  page,
}) => {
  await expect.poll(() => wrongRows(page)).toEqual([]);
  await scrollTo(page, 40);
  await scrollTo(page, 45);
  await expect.poll(() => wrongRows(page)).toEqual([]);
  // The page puts its rows aside, and brings them back later.
  await page.evaluate(() => {
    for (const row of (window as unknown as { rowElements: HTMLElement[] }).rowElements) row.remove();
  });
  await extension.evaluateInExtension(async (url) => {
    const [tab] = await chrome.tabs.query({ url: `${url}*` });
    const news = { id: 1, type: 'news', data: { nouns: ['site-left'] }, timestamp: Date.now() };
    if (tab?.id !== undefined) await chrome.tabs.sendMessage(tab.id, news);
  }, page.url());
  await expect(page.locator('[data-forget-me-not]')).toHaveCount(0);
  const left = await page.evaluate(() => {
    const rows = (window as unknown as { rowElements: HTMLElement[] }).rowElements;
    document.querySelector('.rows')?.append(...rows);
    return {
      inRows: rows.filter((row) => row.querySelector('[data-forget-me-not]')).length,
      style: document.documentElement.getAttribute('style') ?? '',
    };
  });
  expect(left).toEqual({ inRows: 0, style: '' });
  // A page that changes on is not marked anew.
  await page.locator('#scroller').evaluate((scroller) => scroller.scrollTo(0, 8_000));
  await expect(page.locator('[data-letter-id="205"]')).toHaveCount(1);
  await expect(page.locator('[data-forget-me-not]')).toHaveCount(0);
});
