import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expectedOf, markupOf } from '../pages/webmails.ts';
import { buildFirefoxLoopback } from '../rig/build.ts';
import { type Firefox, type FirefoxPage, launchFirefox } from '../rig/firefox.ts';
import { findOrInstallFirefox } from '../rig/install.mjs';
import { waitUntil } from '../rig/wait.ts';
import { AGNES, addClient, OLIVER } from './entries.ts';
import { expect, test as withMailboxes } from './mailboxes.ts';
import { MARK, PANEL } from './ownElements.ts';
import { JAMES } from './pagePeople.ts';

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

/** The sidebar that stands in the page shows this client. */
async function showsClient(page: FirefoxPage, client: string): Promise<void> {
  await waitUntil(`the sidebar to show ${client}`, async () => {
    // Puppeteer may not know where a frame is that an extension has made; the frame does.
    const shown = page.frames().map((frame) =>
      frame
        .evaluate(() =>
          location.href.endsWith('/sidebar.html')
            ? [...document.querySelectorAll('h1, h2')].map(({ textContent }) => textContent)
            : [],
        )
        // It is being loaded.
        .catch(() => []),
    );
    return (await Promise.all(shown)).flat().some((heading) => heading === client);
  });
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
  await page.setViewport({ width: 1440, height: 900 });
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

  const { url } = expectedOf('outlook/message');
  const outlook = await firefox.newPage();
  await outlook.setRequestInterception(true);
  outlook.on('request', (request) =>
    request.isNavigationRequest() && new URL(request.url()).origin === new URL(url).origin
      ? request.respond({ contentType: 'text/html; charset=utf-8', body: markupOf('outlook/message') })
      : request.continue(),
  );
  await outlook.goto(url);
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
