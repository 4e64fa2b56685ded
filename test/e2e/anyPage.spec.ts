import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { inSidebar } from '../day/sidebar.ts';
import { type Browser, launchBrowser } from '../rig/browser.ts';
import { waitUntil } from '../rig/wait.ts';
import { type AnyPages, startAnyPages } from './anyPages.ts';
import { besideMarks, waitForMarks } from './besideMarks.ts';
import { tell } from './calls.ts';
import { addClient } from './entries.ts';
import { EXTENSION, expect, test as withExtension } from './extension.ts';
import { MARK, PANEL } from './ownElements.ts';
import { stopOnSite, useOnSite, waitForRegistered } from './useOnSite.ts';

const AGROCOM = 'Agrocom SRL';
const ION = 'Client: ion@agrocom.example';

const test = withExtension.extend<{ pages: AnyPages; crm: Page }>({
  pages: async ({ language: _ }, use) => {
    const server = await startAnyPages();
    await use(server);
    await server.stop();
  },
  /** The application, switched on, with two clients known. */
  crm: async ({ extension, pages }, use) => {
    await addClients(extension);
    const page = await extension.context.newPage();
    await page.goto(`${pages.url}crm.html`);
    await useOnSite(extension, page);
    await expect(page.locator(PANEL)).toHaveCount(1);
    await use(page);
  },
});

async function addClients(extension: Browser): Promise<void> {
  const clientId = await addClient(extension, {
    clientName: AGROCOM,
    contactName: 'Ion Popescu',
    email: 'ion@agrocom.example',
    phone: '022 210 001',
  });
  for (const email of ['maria@agrocom.example', 'post@agrocom.example']) {
    await tell(extension, 'contact.add', { commandId: randomUUID(), clientId, contactName: '', email });
  }
  await addClient(extension, { clientName: 'Vinăria Țara', contactName: 'Ana Rusu', email: 'ana@vinaria.example' });
}

const view = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

test('an application never seen before: links, text in pieces, fields, an open shadow and a frame are marked', async ({
  crm,
}) => {
  await view(crm, 'Order');
  await waitForMarks(crm, [
    ION,
    'Client: +373 22 210-001',
    'Client: maria@agrocom.example',
    'Client: post@agrocom.example',
    'Client: ana@vinaria.example',
  ]);
  // The page is mostly about one client.
  await inSidebar(crm, (sidebar) => sidebar.getByRole('heading', { name: AGROCOM }));
});

test('what changes around a shadow and a frame leaves the marks in them', async ({ crm }) => {
  await view(crm, 'Order');
  const inside = ['Client: post@agrocom.example', 'Client: ana@vinaria.example'];
  const marks = [ION, 'Client: +373 22 210-001', 'Client: maria@agrocom.example', ...inside];
  await waitForMarks(crm, marks);
  await crm.locator('main').evaluate((main) => main.append('Answer: ion@agrocom.example'));
  await waitForMarks(crm, [...marks, ION]);
});

test('a click on a mark opens the dossier, and so does Enter; the page hears of neither', async ({ crm }) => {
  await view(crm, 'Order');
  await crm.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    document.addEventListener('click', () => heard.push('click'));
  });
  const marks = await waitForMarks(crm, [
    ION,
    'Client: +373 22 210-001',
    'Client: maria@agrocom.example',
    'Client: post@agrocom.example',
    'Client: ana@vinaria.example',
  ]);
  const ana = marks.find(({ label }) => label.includes('ana@'));
  await crm.mouse.move(ana?.x ?? 0, ana?.y ?? 0);
  await expect.poll(async () => (await besideMarks(crm)).filter(({ awake }) => awake).length).toBe(1);
  await crm.mouse.click(ana?.x ?? 0, ana?.y ?? 0);
  await inSidebar(crm, (sidebar) => sidebar.getByRole('heading', { name: 'Vinăria Țara' }));
  const phone = (await besideMarks(crm)).find(({ label }) => label.includes('+373'));
  await phone?.focus();
  await crm.keyboard.press('Enter');
  await inSidebar(crm, (sidebar) => sidebar.getByRole('heading', { name: AGROCOM }));
  expect(await crm.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
});

test('what is hidden is left out, and marked once it is shown', async ({ crm }) => {
  await view(crm, 'Hidden');
  await crm.locator('#later').waitFor({ state: 'attached' });
  await crm.evaluate(() => document.getElementById('later')?.classList.remove('gone'));
  // Were the others counted, they would be there as well by now: all are read before any is drawn.
  await waitForMarks(crm, ['Client: maria@agrocom.example']);
  await crm.locator('summary').click();
  await waitForMarks(crm, ['Client: maria@agrocom.example', ION]);
});

test('marks follow a list that scrolls in its own box, and stay out of what is around it', async ({ crm }) => {
  await view(crm, 'List');
  await waitForMarks(crm, [ION]);
  const list = crm.locator('.list');
  await list.evaluate((box) => box.scrollTo({ top: 24 * 2 }));
  await waitForMarks(crm, []);
  await list.evaluate((box) => box.scrollTo({ top: 24 * 18 }));
  const [mark] = await waitForMarks(crm, [ION]);
  const row = await crm.getByText('Order 20:').boundingBox();
  expect(Math.abs((mark?.y ?? 0) - (row?.y ?? 0))).toBeLessThan(14);
});

test('another view of the same page takes the marks of the one before', async ({ crm }) => {
  await view(crm, 'Order');
  await inSidebar(crm, (sidebar) => sidebar.getByRole('heading', { name: AGROCOM }));
  await view(crm, 'Hidden');
  await waitForMarks(crm, []);
  await view(crm, 'List');
  await waitForMarks(crm, [ION]);
});

test('a new client is marked at once, in every tab of the site', async ({ extension, pages, crm }) => {
  const page = await extension.context.newPage();
  await page.goto(`${pages.url}crm.html#list`);
  await crm.bringToFront();
  await view(crm, 'List');
  await waitForMarks(crm, [ION]);
  await addClient(extension, { clientName: 'Buyer', contactName: '', email: 'buyer2@strangers.example' });
  await waitForMarks(crm, [ION, 'Client: buyer2@strangers.example']);
});

test('switched off, everything of ours is gone at once, and a reload brings nothing', async ({
  extension,
  pages,
  crm,
}) => {
  await view(crm, 'Order');
  await inSidebar(crm, (sidebar) => sidebar.getByRole('heading', { name: AGROCOM }));
  const before = await crm.evaluate(() => document.documentElement.getAttribute('style'));
  expect(before, 'the page was narrowed').toContain('margin-right');
  await stopOnSite(extension, crm);
  for (const ours of [PANEL, MARK, '[data-forget-me-not]']) await expect(crm.locator(ours)).toHaveCount(0);
  expect(await crm.evaluate(() => document.documentElement.getAttribute('style') ?? '')).toBe('');
  await waitForRegistered(extension, []);
  await crm.reload();
  await crm.goto(`${pages.url}crm.html#card`);
  await crm.locator('h1').waitFor();
  await expect(crm.locator('[data-forget-me-not]')).toHaveCount(0);
  const frames = await Promise.all(crm.frames().map((frame) => frame.locator('[data-forget-me-not]').count()));
  expect(frames.reduce((sum, count) => sum + count, 0)).toBe(0);
});

test('after a restart of the browser a site that was switched on still is', async ({ pages }) => {
  const profile = mkdtempSync(join(tmpdir(), 'forget-me-not-restart-'));
  const first = await launchBrowser({ extension: EXTENSION, profile });
  await addClients(first);
  const page = await first.context.newPage();
  await page.goto(`${pages.url}crm.html#list`);
  await useOnSite(first, page);
  await waitForMarks(page, [ION]);
  await first.close();

  const second = await launchBrowser({ extension: EXTENSION, profile });
  const again = await second.context.newPage();
  await again.goto(`${pages.url}crm.html#list`);
  await waitForMarks(again, [ION]);
  await second.close();
  rmSync(profile, { recursive: true, force: true });
});

test('a site that was not switched on gets nothing', async ({ extension, pages }) => {
  await addClients(extension);
  const page = await extension.context.newPage();
  await page.goto(`${pages.url}crm.html#card`);
  await page.locator('h1').waitFor();
  await expect(page.locator('[data-forget-me-not]')).toHaveCount(0);
  await waitForRegistered(extension, []);
});

test('after an update of the extension a switched-on site goes on by itself', async ({ extension, crm }) => {
  await view(crm, 'List');
  await waitForMarks(crm, [ION]);
  await crm.locator(PANEL).evaluate((panel) => Object.assign(window, { before: panel }));
  const dashboard = await extension.page('dashboard.html');
  const closed = dashboard.waitForEvent('close');
  await dashboard.evaluate(() => setTimeout(() => chrome.runtime.reload()));
  await closed;
  await crm.bringToFront();
  await waitUntil('the new panel in place of the old', () =>
    crm
      .locator(PANEL)
      .evaluateAll((found) => found.length === 1 && found[0] !== (window as unknown as { before: Element }).before),
  );
  await waitForMarks(crm, [ION]);
  await expect(crm.locator('[data-forget-me-not="marks"]')).toHaveCount(1);
});
