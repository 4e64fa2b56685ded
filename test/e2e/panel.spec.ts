import type { Page } from '@playwright/test';
import { SIDEBAR_WIDTH } from '../../lib/domain/settings.ts';
import { en } from '../../lib/i18n/en.ts';
import { inSidebar, sidebarOf } from '../day/sidebar.ts';
import { openLetter, openMailbox } from '../practice/mail.ts';
import type { Browser } from '../rig/browser.ts';
import { waitUntil } from '../rig/wait.ts';
import { compose as composeInRoundcube, logIn, openInPreview } from '../webmail/roundcube-mail.ts';
import { panelStart } from './docking.ts';
import { addClient, OLIVER, OLIVERS_LETTER } from './entries.ts';
import { showGmail } from './gmailMailbox.ts';
import { test as besideMailbox, expect } from './mailboxes.ts';
import { MARK, PANEL } from './ownElements.ts';
import { type Panel, panelIn } from './panelInPage.ts';

const test = besideMailbox.extend({
  /** With a client's letter open and the sidebar beside it. */
  page: async ({ extension, page }, use) => {
    await addClient(extension, OLIVER);
    await openLetter(page, OLIVERS_LETTER);
    await sidebarOf(page);
    await use(page);
  },
});

/** Where the page's own content ends at the right, however it is placed. */
function contentEnd(page: Page): Promise<number> {
  return page.evaluate(() => {
    const boxes = [...document.body.querySelectorAll('*')].map((element) => element.getBoundingClientRect());
    return Math.max(...boxes.filter(({ width, height }) => width > 0 && height > 0).map(({ right }) => right));
  });
}

const windowWidth = (page: Page) => page.evaluate(() => innerWidth);

const isOpen = (page: Page) => page.locator(`${PANEL}[data-open]`).count();

async function widthOf(page: Page): Promise<number> {
  return Math.round((await windowWidth(page)) - (await panelStart(page)));
}

/** A press of the mouse on it, as a person does. */
async function press(page: Page, part: Panel['fold']): Promise<void> {
  const { left, top, width, height } = await part.box();
  await page.mouse.click(left + width / 2, top + height / 2);
}

for (const width of [1440, 1024]) {
  test(`at ${width} pixels the practice mailbox ends where the sidebar begins`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await expect(page.locator('.letter [data-body]')).toBeVisible();
    await waitUntil('the page to end left of it', async () => (await contentEnd(page)) <= (await panelStart(page)) + 1);
    expect(await widthOf(page)).toBe(SIDEBAR_WIDTH.usual);
  });

  test(`at ${width} pixels Gmail's page ends where the sidebar begins`, async ({ extension }) => {
    const page = await extension.context.newPage();
    await page.setViewportSize({ width, height: 800 });
    await showGmail(page);
    await page.locator('tr.zA').first().click();
    const sidebar = await sidebarOf(page);
    await expect(sidebar.getByTestId('newcomer')).toBeVisible();
    const letter = page.locator('[role="main"] .adn:visible');
    const end = await letter.evaluate((element) => element.getBoundingClientRect().right);
    expect(end).toBeLessThanOrEqual((await panelStart(page)) + 1);
  });

  test(`at ${width} pixels Roundcube ends where the sidebar begins, reading and writing`, async ({
    extension,
    roundcube,
  }) => {
    const page = await extension.context.newPage();
    await page.setViewportSize({ width, height: 800 });
    await roundcube.deliver({ from: 'anna@client.example', to: roundcube.account, subject: 'Samples', text: 'Hello!' });
    await logIn(page, roundcube);
    await openInPreview(page, 'Samples');
    await sidebarOf(page);
    expect(await contentEnd(page)).toBeLessThanOrEqual((await panelStart(page)) + 1);
    await composeInRoundcube(page, 'anna@client.example');
    await sidebarOf(page);
    expect(await contentEnd(page)).toBeLessThanOrEqual((await panelStart(page)) + 1);
  });
}

test('folding gives the page its width back; Enter on the handle unfolds and goes into the sidebar', async ({
  page,
}) => {
  const panel = await panelIn(page);
  await press(page, panel.fold);
  await expect(page.locator(`${PANEL}:not([data-open])`)).toHaveCount(1);
  expect(await page.evaluate(() => document.body.getBoundingClientRect().right)).toBe(await windowWidth(page));
  expect(await panel.fold.attribute('aria-expanded')).toBe('false');
  expect(await panel.fold.attribute('aria-label')).toBe(en['sidebar.unfold']);
  const { width } = await panel.fold.box();
  expect(width).toBeLessThanOrEqual(24);

  await panel.fold.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator(`${PANEL}[data-open]`)).toHaveCount(1);
  expect(await panel.fold.attribute('aria-expanded')).toBe('true');
  expect(await panel.fold.attribute('aria-label')).toBe(en['sidebar.fold']);
  await waitUntil('the page to make room', async () => (await contentEnd(page)) <= (await panelStart(page)) + 1);
  const sidebar = await sidebarOf(page);
  await page.keyboard.press('Tab');
  await expect.poll(() => sidebar.evaluate(() => document.hasFocus())).toBe(true);
});

test('the handle and the edge say to a screen reader what they are', async ({ page }) => {
  await panelIn(page);
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const named = nodes.filter(({ ignored }) => !ignored).map(({ role, name }) => `${role?.value}: ${name?.value}`);
  expect(named).toContain(`button: ${en['sidebar.fold']}`);
  expect(named).toContain(`separator: ${en['sidebar.resize']}`);
  expect(named).toContain('Iframe: Forget-me-not');
  const edge = nodes.find(({ role }) => role?.value === 'separator');
  expect(edge?.value?.value).toBe(SIDEBAR_WIDTH.usual);
});

test('arrow keys move the edge, within its limits', async ({ page }) => {
  const { edge } = await panelIn(page);
  await edge.focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  expect(await widthOf(page)).toBeGreaterThan(SIDEBAR_WIDTH.usual);
  const widened = await widthOf(page);
  await page.keyboard.press('ArrowRight');
  expect(await widthOf(page)).toBeLessThan(widened);
  for (let i = 0; i < 40; i++) await page.keyboard.press('ArrowLeft');
  expect(await widthOf(page)).toBe(SIDEBAR_WIDTH.most);
  expect(await edge.attribute('aria-valuenow')).toBe(String(SIDEBAR_WIDTH.most));
  for (let i = 0; i < 40; i++) await page.keyboard.press('ArrowRight');
  expect(await widthOf(page)).toBe(SIDEBAR_WIDTH.least);
  expect(await contentEnd(page)).toBeLessThanOrEqual((await panelStart(page)) + 1);
});

/** Drags the edge until the sidebar is so wide. */
async function dragTo(page: Page, width: number): Promise<void> {
  const { edge } = await panelIn(page);
  const { left } = await edge.box();
  const target = (await windowWidth(page)) - width;
  await page.mouse.move(left + 4, 160);
  await page.mouse.down();
  // Over the frame and back again: the frame must not take the pointer away.
  await page.mouse.move(left + 80, 200, { steps: 4 });
  await page.mouse.move(target, 160, { steps: 8 });
  await page.mouse.up();
}

test('width and fold are kept for the site: over a reload, in a new tab, and not on another site', async ({
  extension,
  mailbox,
  page,
}) => {
  await dragTo(page, 452);
  expect(await widthOf(page)).toBe(452);
  await page.mouse.move(200, 300);
  expect(await widthOf(page), 'let go').toBe(452);
  await keptFor(extension, 452, true);

  await page.reload();
  await sidebarOf(page);
  expect(await widthOf(page)).toBe(452);
  expect(await contentEnd(page)).toBeLessThanOrEqual((await panelStart(page)) + 1);

  const tab = await extension.context.newPage();
  await openMailbox(tab, mailbox.url);
  await expect.poll(() => widthOf(tab)).toBe(452);
  await press(tab, (await panelIn(tab)).fold);
  await keptFor(extension, 452, false);
  await page.reload();
  await expect(page.locator(PANEL)).toHaveCount(1);
  expect(await isOpen(page)).toBe(0);

  // The same machine under its other name is another site.
  const other = await extension.context.newPage();
  await openMailbox(other, mailbox.url.replace('127.0.0.1', 'localhost'));
  await expect(other.locator(`${PANEL}[data-open]`)).toHaveCount(1);
  expect(await widthOf(other)).toBe(SIDEBAR_WIDTH.usual);
});

test('keys typed in the promise line are the line’s alone; the webmail’s shortcuts sleep', async ({ page }) => {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input']) {
      window.addEventListener(type, (event) => heard.push(`${type} ${(event as KeyboardEvent).key ?? ''}`), true);
    }
  });
  const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  const place = page.url();
  const line = await inSidebar(page, (sidebar) => sidebar.getByTestId('entry-line'));
  await line.click();
  await page.keyboard.type('cjkru call tomorrow');
  await expect(line).toHaveValue('cjkru call tomorrow');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Enter');
  expect(await heard()).toEqual([]);
  expect(page.url()).toBe(place);

  // The page listens indeed: the same key on the letter begins a new one.
  await page.locator('.letter header').click({ position: { x: 4, y: 4 } });
  await page.keyboard.press('c');
  await page.locator('[data-compose-id]').waitFor();
  expect(await heard()).toContain('keydown c');
});

test('keys pressed on the panel’s own handle and edge do not reach the webmail’s shortcuts', async ({ page }) => {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const type of ['keydown', 'keypress', 'keyup']) {
      document.addEventListener(type, (event) => heard.push(`${type} ${(event as KeyboardEvent).key}`), true);
      document.addEventListener(type, (event) => heard.push(`${type} ${(event as KeyboardEvent).key}`));
    }
  });
  const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  const { fold, edge } = await panelIn(page);
  const width = Number(await edge.attribute('aria-valuenow'));
  await edge.focus();
  await page.keyboard.press('c');
  await page.keyboard.press('ArrowLeft');
  expect(Number(await edge.attribute('aria-valuenow'))).toBeGreaterThan(width);
  await fold.focus();
  await page.keyboard.press('c');
  await page.keyboard.press('Enter');
  await expect(page.locator(`${PANEL}[data-open]`)).toHaveCount(0);
  await expect(page.locator('[data-compose-id]')).toHaveCount(0);
  expect(await heard()).toEqual([]);
});

test('after an update of the extension the page goes on with the new one by itself', async ({ extension, page }) => {
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(error.message));
  await openLetter(page, OLIVERS_LETTER);
  await inSidebar(page, (sidebar) => sidebar.getByRole('heading', { name: OLIVER.clientName }));
  const marks = await page.locator(MARK).count();
  await page.locator(PANEL).evaluate((panel) => Object.assign(window, { before: panel }));
  await update(extension);

  const isNew = () =>
    page.locator(PANEL).evaluateAll((found) => {
      const { before } = window as unknown as { before: Element };
      return found.length === 1 && found[0] !== before;
    });
  await waitUntil('the new panel in place of the old', isNew);
  await inSidebar(page, (sidebar) => sidebar.getByRole('heading', { name: OLIVER.clientName }));
  await expect(page.locator(MARK)).toHaveCount(marks);
  expect(page.frames().filter((frame) => frame.url().endsWith('/sidebar.html'))).toHaveLength(1);
  expect(await contentEnd(page)).toBeLessThanOrEqual((await panelStart(page)) + 1);

  // It is alive: it folds, and another letter brings another person.
  await press(page, (await panelIn(page)).fold);
  await expect(page.locator(`${PANEL}:not([data-open])`)).toHaveCount(1);
  expect(await contentEnd(page), 'the page has its width back').toBe(await windowWidth(page));
  expect(wrong).toEqual([]);
});

/**
 * The extension is loaded anew, as the browser does with a new version; pages that are open keep the old script
 * until the new one comes to them.
 */
async function update(extension: Browser): Promise<void> {
  const dashboard = await extension.page('dashboard.html');
  const closed = dashboard.waitForEvent('close');
  // After the call has returned, for the page in which it is made goes with the old extension.
  await dashboard.evaluate(() => setTimeout(() => chrome.runtime.reload()));
  await closed;
}

test('what the page does with its colours does not matter to the sidebar', async ({ page }) => {
  await page.mouse.move(200, 300);
  const clip = { x: await panelStart(page), y: 0, width: SIDEBAR_WIDTH.usual, height: 900 };
  await inSidebar(page, (sidebar) => sidebar.getByRole('heading', { name: OLIVER.clientName }));
  const before = await page.screenshot({ clip, animations: 'disabled' });
  await page.addStyleTag({
    content: `html { color-scheme: dark; background: #000; color: #fff }
      html > * { color: #0f0 !important; font-size: 40px !important; opacity: .5 !important; background: #400 !important }
      iframe, div, button { border: 9px solid red !important; border-radius: 50% !important }`,
  });
  const after = await page.screenshot({ clip, animations: 'disabled' });
  expect(after.equals(before)).toBe(true);
});

/** The background has written it down. */
async function keptFor(extension: Browser, width: number, open: boolean): Promise<void> {
  await waitUntil(`the layout to be kept: ${width}, ${open}`, () =>
    extension.evaluateInExtension(
      (wanted) =>
        new Promise<boolean>((resolve, reject) => {
          const opening = indexedDB.open('forget-me-not');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const all = opening.result.transaction('device').objectStore('device').getAll();
            all.onsuccess = () => {
              opening.result.close();
              resolve(all.result.some(({ value }) => value.width === wanted.width && value.open === wanted.open));
            };
          };
        }),
      { width, open },
    ),
  );
}
