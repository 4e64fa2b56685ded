import type { Page } from '@playwright/test';
import { inSidebar } from '../day/sidebar.ts';
import { type AnyPages, startAnyPages } from './anyPages.ts';
import { besideMarks, marksInLayer, waitForMarks } from './besideMarks.ts';
import { addClient } from './entries.ts';
import { expect, test as withExtension } from './extension.ts';
import { PANEL } from './ownElements.ts';
import { STRANGERS_PAGE } from './strangersPage.ts';
import { stopOnSite, useOnSite } from './useOnSite.ts';

const [ANNA, BORIS, VERA] = ['anna', 'boris', 'vera'].map((name) => `Client: ${name}@${name}.example`) as [
  string,
  string,
  string,
];

const test = withExtension.extend<{ pages: AnyPages; page: Page }>({
  pages: async ({ language: _ }, use) => {
    const server = await startAnyPages();
    server.put('mail.html', STRANGERS_PAGE);
    await use(server);
    await server.stop();
  },
  /** Switched on, with the first letter open and everybody in it a client. */
  page: async ({ extension, pages }, use) => {
    for (const name of ['anna', 'boris', 'vera']) {
      const client = { clientName: name.toUpperCase(), contactName: '', email: `${name}@${name}.example` };
      await addClient(extension, client);
    }
    const page = await extension.context.newPage();
    await page.goto(`${pages.url}mail.html`);
    await useOnSite(extension, page);
    await expect(page.locator(PANEL)).toHaveCount(1);
    await use(page);
  },
});

const LETTER_ONE = [ANNA, ANNA, BORIS];
const LETTER_TWO = [VERA, VERA, BORIS];

const shows = (page: Page, name: string) =>
  inSidebar(page, (sidebar) => sidebar.getByRole('heading', { name, exact: true }));

async function clickMark(page: Page, label: string): Promise<void> {
  const mark = (await besideMarks(page)).find((one) => one.label === label);
  if (!mark) throw new Error(`${label} is not there`);
  await page.mouse.move(mark.x, mark.y);
  await page.mouse.click(mark.x, mark.y);
}

test('no mark is left behind, however long somebody writes about the same person and whatever is opened', async ({
  page,
}) => {
  await waitForMarks(page, LETTER_ONE);
  for (const box of ['#note', '#free']) {
    await page.locator(box).click();
    for (let i = 0; i < 10; i++) {
      await page.keyboard.type(i === 0 ? 'anna@anna.example anna@anna.example' : ' and so on and on and on');
      // Until it was looked at: what was typed in between is one change.
      await waitForMarks(page, [...LETTER_ONE, ...(box === '#note' ? [ANNA] : [ANNA, ANNA, ANNA])]);
      expect(await marksInLayer(page)).toBe((await besideMarks(page)).length);
    }
  }
  const written = [ANNA, ANNA, ANNA];
  for (let i = 0; i < 4; i++) {
    await page.locator('#two').click();
    await waitForMarks(page, [...LETTER_TWO, ...written]);
    await page.locator('#one').click();
    await waitForMarks(page, [...LETTER_ONE, ...written]);
  }
  expect(await marksInLayer(page)).toBe(LETTER_ONE.length + written.length);
});

test('who was picked beside one letter is not in focus beside the next that mentions them, nor after a reload', async ({
  page,
}) => {
  await waitForMarks(page, LETTER_ONE);
  await shows(page, 'ANNA');
  await clickMark(page, BORIS);
  await shows(page, 'BORIS');
  // Writing on the page is no other letter.
  await page.locator('#note').click();
  await page.keyboard.type('vera@vera.example');
  await waitForMarks(page, [...LETTER_ONE, VERA]);
  await shows(page, 'BORIS');

  await page.locator('#note').fill('');
  await page.locator('#two').click();
  await waitForMarks(page, LETTER_TWO);
  await shows(page, 'VERA');
  await clickMark(page, BORIS);
  await shows(page, 'BORIS');
  await page.reload();
  await waitForMarks(page, LETTER_ONE);
  await shows(page, 'ANNA');
});

test('switched off and on again, the page goes on without a reload', async ({ extension, page }) => {
  await waitForMarks(page, LETTER_ONE);
  for (let i = 0; i < 2; i++) {
    await stopOnSite(extension, page);
    await expect(page.locator('[data-forget-me-not]')).toHaveCount(0);
    await useOnSite(extension, page);
    await expect(page.locator(PANEL)).toHaveCount(1);
    await waitForMarks(page, LETTER_ONE);
    await shows(page, 'ANNA');
  }
  await page.locator('#two').click();
  await waitForMarks(page, LETTER_TWO);
  await shows(page, 'VERA');
});
