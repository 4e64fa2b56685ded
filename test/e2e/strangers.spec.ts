import type { Page } from '@playwright/test';
import { inSidebar } from '../day/sidebar.ts';
import { type AnyPages, startAnyPages } from './anyPages.ts';
import { besideMarks, linesInSight, marksInLayer, waitForMarks } from './besideMarks.ts';
import { addClient } from './entries.ts';
import { expect, test as withExtension } from './extension.ts';
import { PANEL } from './ownElements.ts';
import { panelIn } from './panelInPage.ts';
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

test('no line shines through what covers a part of the address', async ({ page }) => {
  await waitForMarks(page, LETTER_ONE);
  await expect.poll(() => linesInSight(page)).toBe(LETTER_ONE.length);
  // The menu lies over the beginning of the lines of text.
  await page.locator('#menu').click();
  await expect.poll(() => linesInSight(page)).toBeLessThan(LETTER_ONE.length);
  const before = await linesInSight(page);
  await page.locator('#menu').click();
  await expect.poll(() => linesInSight(page)).toBeGreaterThan(before);
});

/** Whether a control of the page can be pressed where it is. */
const isFree = (page: Page, control: string) =>
  page.locator(control).evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const there = document.elementFromPoint(left + width / 2, top + height / 2);
    return there !== null && element.contains(there);
  });

const isOpen = (page: Page) => page.locator(`${PANEL}[data-open]`).count();

for (const width of [1440, 1024, 900, 800, 700]) {
  test(`at ${width} pixels the sidebar makes room for a window of the page’s own, or gives way and comes back after it`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await expect.poll(() => isOpen(page)).toBe(1);
    await page.screenshot({ path: `test/results/room-${width}.png` });
    for (let i = 0; i < 2; i++) {
      await page.locator('#reply').click();
      for (const control of ['.window .send', '.window .close', '.window textarea']) {
        await expect.poll(() => isFree(page, control)).toBe(true);
      }
      // The window is as wide as the page is then: there is no room for both.
      expect(await isOpen(page)).toBe(width === 700 ? 0 : 1);
      await page.screenshot({ path: `test/results/room-${width}-window.png` });
      await page.locator('.window .close').click();
      await expect.poll(() => isOpen(page)).toBe(1);
    }
  });
}

test('where the page’s own controls leave no room it folds by itself, until the window has grown', async ({ page }) => {
  await page.locator('main').evaluate((main) => {
    main.insertAdjacentHTML(
      'afterbegin',
      '<div id="bar" style="display:flex;width:760px"><span style="flex:1">Bar</span><button id="all">All</button></div>',
    );
  });
  await page.setViewportSize({ width: 900, height: 800 });
  await expect.poll(() => isOpen(page)).toBe(0);
  expect(await isFree(page, '#all')).toBe(true);
  await page.setViewportSize({ width: 1200, height: 800 });
  await expect.poll(() => isOpen(page)).toBe(1);
  // As zooming to 150 % does it.
  await page.setViewportSize({ width: 800, height: 533 });
  await expect.poll(() => isOpen(page)).toBe(0);
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect.poll(() => isOpen(page)).toBe(1);
});

test('what the user folded stays folded, and what the user opened over the page stays open', async ({ page }) => {
  const panel = await panelIn(page);
  const press = async () => {
    const { left, top, width, height } = await panel.fold.box();
    await page.mouse.click(left + width / 2, top + height / 2);
  };
  await press();
  await expect.poll(() => isOpen(page)).toBe(0);
  await page.locator('#reply').click();
  await page.locator('.window .close').click();
  await page.setViewportSize({ width: 1600, height: 900 });
  await expect.poll(() => panel.fold.attribute('aria-expanded')).toBe('false');
  expect(await isOpen(page)).toBe(0);

  await page.setViewportSize({ width: 1024, height: 800 });
  await page.locator('#reply').click();
  await press();
  await expect.poll(() => isOpen(page)).toBe(1);
  await page.locator('#note').fill('anna@anna.example');
  await waitForMarks(page, [...LETTER_ONE, ANNA]);
  expect(await isOpen(page)).toBe(1);
});

test('folding by itself and coming back move nobody’s focus and say nothing aloud', async ({ page }) => {
  await shows(page, 'ANNA');
  await page.setViewportSize({ width: 700, height: 800 });
  await page.locator('#reply').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => isOpen(page)).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('reply');
  const panel = await panelIn(page);
  const live = async () => {
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    return nodes.filter(
      ({ role, properties = [] }) =>
        /^(alert|status|log)$/.test(role?.value ?? '') ||
        properties.some(({ name, value }) => name === 'live' && value.value !== 'off'),
    );
  };
  expect(await live()).toEqual([]);
  await page.locator('.window .close').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => isOpen(page)).toBe(1);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  expect(await panel.fold.attribute('aria-expanded')).toBe('true');
});
