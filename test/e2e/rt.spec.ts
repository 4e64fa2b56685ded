import type { Locator, Page } from '@playwright/test';
import { inSidebar, sidebarOf } from '../day/sidebar.ts';
import { findOrInstallRequestTracker } from '../rig/install.mjs';
import { waitUntil } from '../rig/wait.ts';
import { type RequestTracker, startRequestTracker } from '../webapp/requestTracker.ts';
import { besideMarks } from './besideMarks.ts';
import { coveredByPanel, panelStart } from './docking.ts';
import { addClient, type NewClient } from './entries.ts';
import { expect, test as withExtension } from './extension.ts';
import { PANEL } from './ownElements.ts';
import { panelIn } from './panelInPage.ts';
import { useOnSite } from './useOnSite.ts';

const ION = {
  clientName: 'Agrocom',
  contactName: '',
  email: 'ion.popescu@agrocom.example',
  phone: '022 210 001',
} satisfies NewClient;
const OLENA = {
  clientName: 'Логістика',
  contactName: '',
  email: 'olena@logistyka.example',
  phone: '+380 44 000-0004',
} satisfies NewClient;

/** One server for all: nothing of the tests changes what is in it. */
const test = withExtension.extend<{ page: Page }, { tracker: RequestTracker }>({
  tracker: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures asked for from the pattern
    async ({}, use) => {
      const found = findOrInstallRequestTracker();
      test.skip(!found.available, found.available ? '' : `Request Tracker does not run here: ${found.why}`);
      const tracker = await startRequestTracker();
      await use(tracker);
      await tracker.stop();
    },
    { scope: 'worker', timeout: 240_000 },
  ],
  /** Logged in, with two of the customers known and the extension switched on for the site. */
  page: async ({ extension, tracker }, use) => {
    for (const client of [ION, OLENA]) await addClient(extension, client);
    const page = await extension.context.newPage();
    await page.goto(tracker.url);
    await page.locator('input[name="user"]').fill(tracker.user);
    await page.locator('input[name="pass"]').fill(tracker.password);
    await page.locator('input[name="pass"]').press('Enter');
    await page.getByText('Logged in as').waitFor({ state: 'attached' });
    await useOnSite(extension, page);
    await expect(page.locator(PANEL)).toHaveCount(1);
    await use(page);
  },
});

const labels = async (page: Page) => (await besideMarks(page)).map(({ label }) => label);

/** Scrolled to it, somebody's mark stands beside what is marked. What comes to the page later may move it out of sight. */
async function markedInSight(page: Page, text: string, place?: Locator): Promise<void> {
  await waitUntil(`a mark for ${text}`, async () => {
    await place?.scrollIntoViewIfNeeded();
    return (await labels(page)).includes(`Client: ${text}`);
  });
}

test('a ticket of a client: marks on the address and the telephone, and the dossier', async ({ page, tracker }) => {
  await page.goto(`${tracker.url}Ticket/Display.html?id=1`);
  await markedInSight(page, ION.email);
  await inSidebar(page, (sidebar) => sidebar.getByRole('heading', { name: ION.clientName }));
  // The letters come by themselves after the page; the number is theirs.
  await markedInSight(page, '+373 22 210-001', page.locator('.messagebody', { hasText: 'Vă rog o ofertă' }));
  const strangers = (await labels(page)).filter((label) => !/agrocom|373/.test(label));
  expect(strangers).toEqual([]);
});

test('a number in pieces, in a letter that came with looks of its own', async ({ page, tracker }) => {
  await page.goto(`${tracker.url}Ticket/Display.html?id=4`);
  await markedInSight(page, '+380 44 000 0004', page.locator('.messagebody', { hasText: '000 0004' }).first());
  await inSidebar(page, (sidebar) => sidebar.getByRole('heading', { name: OLENA.clientName }));
});

test('the menu that the page fixes to its corner when it is scrolled stands beside the sidebar', async ({
  page,
  tracker,
}) => {
  await page.goto(`${tracker.url}Ticket/Display.html?id=1`);
  await inSidebar(page, (sidebar) => sidebar.getByRole('heading', { name: ION.clientName }));
  await page.locator('.messagebody', { hasText: 'Vă rog o ofertă' }).scrollIntoViewIfNeeded();
  const menu = page.locator('.page-menu.pinned');
  await menu.waitFor();
  const endOfMenu = () => menu.evaluate((one) => one.getBoundingClientRect().right);
  const edge = await panelStart(page);
  await expect.poll(endOfMenu, { message: 'it ends where the sidebar begins' }).toBeLessThanOrEqual(edge + 1);
  await expect(page.locator(`${PANEL}[data-open]`)).toHaveCount(1);
  expect(await coveredByPanel(page)).toEqual([]);
  const { fold } = await panelIn(page);
  await fold.focus();
  await page.keyboard.press('Enter');
  const corner = await page.evaluate(() => document.documentElement.clientWidth);
  await expect.poll(endOfMenu, { message: 'folded, the page has its corner again' }).toBe(corner);
});

test('a client of the list is marked, and a click on the mark opens the dossier', async ({ page, tracker }) => {
  await page.goto(`${tracker.url}Search/Results.html?Query=${encodeURIComponent("Queue = 'Sales'")}`);
  await markedInSight(page, ION.email);
  await markedInSight(page, OLENA.email);
  expect(new Set(await labels(page))).toEqual(new Set([`Client: ${ION.email}`, `Client: ${OLENA.email}`]));
  const sidebar = await sidebarOf(page);
  await expect(sidebar.getByRole('button', { name: OLENA.email })).toBeVisible();
  const mark = (await besideMarks(page)).find(({ label }) => label.endsWith(OLENA.email));
  await page.mouse.move(mark?.x ?? 0, mark?.y ?? 0);
  await page.mouse.click(mark?.x ?? 0, mark?.y ?? 0);
  await inSidebar(page, (frame) => frame.getByRole('heading', { name: OLENA.clientName }));
  expect(page.url(), 'the link beneath was not followed').toContain('Results.html');
});

test('a letter being written: to whom it goes is there, and what is typed is looked up', async ({ page, tracker }) => {
  await page.goto(`${tracker.url}Ticket/Update.html?Action=Respond&id=1`);
  await inSidebar(page, (sidebar) => sidebar.getByRole('heading', { name: ION.clientName }));
  await page.locator('#UpdateCc + .selectize-control input').click();
  await page.keyboard.type(OLENA.email);
  await markedInSight(page, OLENA.email);
  // Whoever of the two the page shows more is open, the other is listed.
  await inSidebar(page, (sidebar) =>
    sidebar.getByRole('button', { name: OLENA.email }).or(sidebar.getByRole('heading', { name: OLENA.clientName })),
  );
});

test('the page works as without us: a reply is written and kept', async ({ page, tracker }) => {
  await page.goto(`${tracker.url}Ticket/Display.html?id=3`);
  await page.goto(`${tracker.url}Ticket/Update.html?Action=Respond&id=3`);
  const editor = page.frameLocator('iframe.cke_wysiwyg_frame').locator('body');
  await editor.click();
  await page.keyboard.type('Звонили на +7 (495) 000-00-03.');
  await page.locator('input[name="SubmitTicket"]').first().click();
  await page.waitForURL(/Display\.html/);
  await expect(page.locator('.messagebody', { hasText: 'Звонили на' })).toBeVisible();
  await expect(page.locator('[data-forget-me-not] [data-forget-me-not]')).toHaveCount(0);
});
