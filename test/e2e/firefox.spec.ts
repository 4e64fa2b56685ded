import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { en } from '../../lib/i18n/en.ts';
import { expectedOf, markupOf } from '../pages/webmails.ts';
import { buildFirefoxLoopback } from '../rig/build.ts';
import { type Firefox, type FirefoxPage, launchFirefox } from '../rig/firefox.ts';
import { findOrInstallFirefox } from '../rig/install.mjs';
import { waitUntil } from '../rig/wait.ts';
import { tell } from './calls.ts';
import { owes } from './chaseLetter.ts';
import { AGNES, addClient, OLIVER } from './entries.ts';
import { expect, test as withMailboxes } from './mailboxes.ts';
import { MARK, PANEL } from './ownElements.ts';
import { JAMES, MIHAI, PAVEL } from './pagePeople.ts';

/** Real Firefox with the extension as it is built for it; skipped aloud where there is none. */
const test = withMailboxes.extend<{ firefox: Firefox }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures asked for from the pattern
  firefox: async ({}, use) => {
    const found = findOrInstallFirefox();
    test.skip(!found.available, found.available ? '' : `Firefox does not run here: ${found.why}`);
    const executable = found.available ? found.executable : '';
    const profile = mkdtempSync(join(tmpdir(), 'forget-me-not-firefox-'));
    const extension = buildFirefoxLoopback();
    const firefox = await launchFirefox({ executable, extension, profile, page: 'dashboard.html' });
    await use(firefox);
    await firefox.kill();
    rmSync(profile, { recursive: true, force: true });
  },
});

/**
 * What is answered in the sidebar that stands in the page; undefined while there is none. Puppeteer may not know where
 * a frame is that an extension has made; the frame does.
 */
async function inSidebar<Answer>(
  page: FirefoxPage,
  ask: (name: string) => Answer,
  name = '',
): Promise<Answer | undefined> {
  for (const frame of page.frames()) {
    try {
      if (await frame.evaluate(() => location.href.endsWith('/sidebar.html'))) return await frame.evaluate(ask, name);
    } catch {
      // It is being loaded, or gone.
    }
  }
  return undefined;
}

/** The sidebar shows this client. */
async function showsClient(page: FirefoxPage, client: string): Promise<void> {
  const isHeading = (name: string) =>
    [...document.querySelectorAll('h1, h2')].some(({ textContent }) => textContent === name);
  await waitUntil(`the sidebar to show ${client}`, async () => (await inSidebar(page, isHeading, client)) === true);
}

/** With the mouse: what a script presses counts for nothing. The sidebar stands at the right edge, as high as the window. */
async function clickInSidebar(page: FirefoxPage, button: string): Promise<void> {
  const placeOf = (name: string) => {
    const wanted = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
    if (!wanted || performance.now() < 500) return undefined;
    wanted.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = wanted.getBoundingClientRect();
    return { fromRight: innerWidth - left - width / 2, y: top + height / 2 };
  };
  let place: ReturnType<typeof placeOf>;
  await waitUntil(`the sidebar’s button “${button}”`, async () => {
    place = await inSidebar(page, placeOf, button);
    return place !== undefined;
  });
  const { fromRight, y } = place as NonNullable<typeof place>;
  await page.mouse.click((await page.evaluate(() => innerWidth)) - fromRight, y);
}

/** Opens a webmail's page as it was recorded or written down, at the webmail's own address. */
async function openAt(page: FirefoxPage, name: string): Promise<void> {
  const { url } = expectedOf(name);
  await page.setRequestInterception(true);
  page.on('request', (request) =>
    request.isNavigationRequest() && new URL(request.url()).origin === new URL(url).origin
      ? request.respond({ contentType: 'text/html; charset=utf-8', body: markupOf(name) })
      : request.continue(),
  );
  await page.goto(url);
}

/** Opens the newest letter from this address. */
async function openLetterFrom(page: FirefoxPage, address: string): Promise<void> {
  const row = `[data-letter-id]:has([data-address="${address}"])`;
  await page.waitForSelector(row);
  await page.click(row);
}

/** As the browser does with a new version; the page in which it is asked for goes with the old one. */
async function reload(firefox: Firefox): Promise<void> {
  await firefox.evaluateInExtension(() => {
    setTimeout(() => chrome.runtime.reload());
  });
}

test('in real Firefox rows are marked, and the sidebar goes with the letters, and over an update', async ({
  firefox,
  mailbox,
}) => {
  await addClient(firefox, OLIVER);
  await addClient(firefox, JAMES);
  const page = await firefox.newPage();
  await page.goto(mailbox.url);
  const marked = () =>
    page.$$eval(MARK, (marks) =>
      marks.map(
        (mark) => mark.closest('[data-letter-id]')?.querySelector<HTMLElement>('[data-address]')?.dataset.address,
      ),
    );
  await waitUntil('marks on the rows of the client', async () => (await marked()).length > 0);
  expect(new Set(await marked())).toEqual(new Set([OLIVER.email]));

  await openLetterFrom(page, OLIVER.email);
  await showsClient(page, OLIVER.clientName);
  await addClient(firefox, AGNES);
  await openLetterFrom(page, AGNES.email);
  await showsClient(page, AGNES.clientName);

  const outlook = await firefox.newPage();
  await openAt(outlook, 'outlook/message');
  await showsClient(outlook, JAMES.clientName);

  await outlook.$eval(PANEL, (panel) => Object.assign(window, { before: panel }));
  await reload(firefox);
  const isNew = () =>
    outlook.$$eval(PANEL, (panels) => {
      const { before } = window as unknown as { before: Element };
      return panels.length === 1 && panels[0] !== before;
    });
  await waitUntil('the panel of the new version in place of the old', isNew);
  await showsClient(outlook, JAMES.clientName);
});

test('in real Firefox the browser’s own sidebar goes with the tabs, and the page has none', async ({
  firefox,
  mailbox,
}) => {
  await addClient(firefox, OLIVER);
  await tell(firefox, 'settings.edit', { commandId: randomUUID(), sidebarIn: 'browser' });
  const manifest = await firefox.evaluateInExtension(() => chrome.runtime.getManifest());
  expect(manifest).toMatchObject({ sidebar_action: { default_panel: expect.stringMatching(/\/side-panel\.html$/) } });
  // What the browser shows in its sidebar, here in a tab, from where it can be looked at.
  const sidebar = await firefox.ownPage('side-panel.html');
  const shows = (client: string) =>
    sidebar.$$eval('h1, h2', (headings, name) => headings.some(({ textContent }) => textContent === name), client);
  const page = await firefox.newPage();
  await page.goto(mailbox.url);
  await openLetterFrom(page, OLIVER.email);
  await waitUntil('the sidebar to show the client of the tab in front', () => shows(OLIVER.clientName));
  expect(await page.$$(PANEL)).toHaveLength(0);
  expect(await page.$$(MARK)).not.toHaveLength(0);

  const other = await firefox.newPage();
  await other.bringToFront();
  await waitUntil('the sidebar to show nobody', async () => !(await shows(OLIVER.clientName)));
  await page.bringToFront();
  await waitUntil('the sidebar to show the client again', () => shows(OLIVER.clientName));
});

test('in real Firefox a step’s letter is put into a plain box, an editable element, and an editor in a frame', async ({
  firefox,
  mailbox,
}) => {
  // Beside the notice of a debt, which is a window, older Firefox opens no tab.
  const page = await firefox.newPage();
  const outlook = await firefox.newPage();
  const proton = await firefox.newPage();
  await page.bringToFront();
  await owes(firefox, OLIVER);
  await page.goto(mailbox.url);
  await page.click('nav a[href="#compose"]');
  await page.type('[data-compose-id] input[name="to"]', `${OLIVER.email},`);
  await page.type('[data-compose-id] [data-body]', 'Dear Oliver,');
  await insertsLetter(page);
  const written = await page.$eval('[data-compose-id] [data-body]', (box) => (box as HTMLTextAreaElement).value);
  expect(written).toMatch(/^Dear Oliver,\nHello Oliver Finch,\n\nInvoice INV-118 for 1,240\.00/);

  await owes(firefox, PAVEL);
  await outlook.bringToFront();
  await openAt(outlook, 'outlook/reply-ru');
  await insertsLetter(outlook);
  expect(await outlook.$eval('[role="textbox"]', (box) => (box as HTMLElement).innerText)).toContain('INV-118');

  await owes(firefox, MIHAI);
  await proton.bringToFront();
  await openAt(proton, 'proton/compose');
  await insertsLetter(proton);
  const editors = await proton.$$eval('[data-testid="rooster-iframe"]', (frames) =>
    frames.map((frame) => (frame as HTMLIFrameElement).contentDocument?.body.innerText.includes('INV-118')),
  );
  expect(editors).toEqual([false, true]);
});

/** The step's letter is opened and inserted; the sidebar says so. */
async function insertsLetter(page: FirefoxPage): Promise<void> {
  await clickInSidebar(page, en['chaseLetter.open']);
  await clickInSidebar(page, en['chaseLetter.insert']);
  const says = (text: string) =>
    [...document.querySelectorAll('[role="status"]')].some(({ textContent }) => textContent?.includes(text));
  await waitUntil(
    'the sidebar to say that the letter is inserted',
    async () => (await inSidebar(page, says, en['chaseLetter.inserted'])) === true,
  );
}

test('in real Firefox what touches money is asked again in a window that no page can cover', async ({
  firefox,
  mailbox,
}) => {
  const clientId = await owes(firefox, OLIVER);
  const page = await firefox.newPage();
  await page.goto(mailbox.url);
  await openLetterFrom(page, OLIVER.email);
  await showsClient(page, OLIVER.clientName);
  const owed = async () => JSON.stringify((await tell(firefox, 'client.show', { clientId })).money);
  const before = await owed();
  const asked = () =>
    firefox.evaluateInExtension(async () => {
      const windows = await chrome.windows.getAll({ populate: true });
      return windows.flatMap(({ tabs = [] }) => tabs).find(({ url }) => url?.includes('/again.html#'))?.url;
    });
  for (const yes of [false, true]) {
    await clickInSidebar(page, en['answer.paid']);
    let url: string | undefined;
    await waitUntil('the window that asks again', async () => {
      url = await asked();
      return url !== undefined;
    });
    const id = url?.split('#')[1] ?? '';
    expect(await tell(firefox, 'again.show', { id })).toMatchObject({ host: new URL(mailbox.url).host });
    expect(await owed(), 'nothing yet').toBe(before);
    await tell(firefox, 'again.answer', { id, yes });
    await waitUntil('the window to be gone', async () => (await asked()) === undefined);
    if (yes) await waitUntil('the debt to be paid', async () => (await owed()) !== before);
    else expect(await owed()).toBe(before);
  }
});
