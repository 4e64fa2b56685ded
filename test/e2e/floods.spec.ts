import type { Page } from '@playwright/test';
import { inSidebar } from '../day/sidebar.ts';
import { type HostilePage, startHostilePage } from '../proof/hostile-page/server.ts';
import { waitUntil } from '../rig/wait.ts';
import { tell } from './calls.ts';
import { type ContentScript, contentScriptOf } from './contentScript.ts';
import { OLIVER } from './entries.ts';
import { addKnownClient } from './knownClient.ts';
import { expect, test as withMailboxes } from './mailboxes.ts';
import { PANEL } from './ownElements.ts';

const test = withMailboxes.extend<{ hostile: HostilePage }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures asked for from the pattern
  hostile: async ({}, use) => {
    const server = await startHostilePage();
    await use(server);
    await server.stop();
  },
});

/** How often a quick question is asked; what is answered sooner than this, in milliseconds, nobody can tell apart. */
const ASKED = 30;
const AT_ONCE_MS = 30;

/** All that a page can do: fifty letters with hundreds of people each, another account and other texts at every turn. */
function floodFromPage(): void {
  const address = () => `${'('.repeat(100)}${Math.random()}@x.example`;
  const people = () =>
    Array.from({ length: 200 }, () => `<p data-to="${address()}"><bdi>${'x'.repeat(900)}</bdi></p>`).join('');
  const letter = (i: number) =>
    `<article data-message-id="${i}-${Math.random()}"><h2 data-subject>${Math.random()}</h2>
     <p data-from="${Math.random()}@x.example"><bdi>Somebody</bdi></p>${people()}<div data-body>${'x'.repeat(19_000)}</div></article>`;
  setInterval(() => {
    document.querySelector('[data-account]')?.setAttribute('data-account', `${Math.random()}@own.example`);
    for (const old of document.querySelectorAll('article')) old.remove();
    const letters = document
      .createRange()
      .createContextualFragment(Array.from({ length: 50 }, (_, i) => letter(i)).join(''));
    document.body.append(letters);
    document.dispatchEvent(new Event('scroll'));
    window.dispatchEvent(new Event('resize'));
  }, 200);
}

/** What no page can do, but whoever got into its process: calls made by hand, without rest, until it is told. */
const FLOOD = `(() => {
  const people = Array.from({ length: 500 }, (_, i) => ({ address: '('.repeat(100) + i + '@x.example', name: 'x'.repeat(900) }));
  const letter = (i) => ({ key: 'k' + i + Math.random(), subject: 's', to: people, cc: [], attachments: [], text: 'x'.repeat(19000), open: true });
  const reading = () => ({ site: 'roundcube', layout: '', own: Array.from({ length: 50 }, () => Math.random() + '@own.example'),
    view: 'message', messages: [0, 1, 2].map(letter), composes: [], unreadable: false });
  const send = (type, data) => chrome.runtime.sendMessage({ id: 1, type, data: { data }, timestamp: Date.now() });
  globalThis.flooding = true;
  globalThis.sent = 0;
  const forEver = async (next) => { while (globalThis.flooding) { await next().catch(() => {}); globalThis.sent++; } };
  void forEver(() => send('page.see', { reading: reading() }));
  void forEver(() => send('page.layout', { open: true, width: 300 + Math.floor(Math.random() * 200) }));
  void forEver(() => send('page.mark', { addresses: Array.from({ length: 1000 }, () => Math.random() + '@x.example') }));
  void forEver(() => send('page.frame', {}));
})()`;

/** The middle time that another tab's page waits for an answer, in milliseconds. */
async function timeOf(page: Page): Promise<number> {
  return page.evaluate(async (asked) => {
    const times: number[] = [];
    for (let i = 0; i < asked; i++) {
      const from = performance.now();
      await chrome.runtime.sendMessage({
        id: 1,
        type: 'today.show',
        data: { data: { limit: 40 } },
        timestamp: Date.now(),
      });
      times.push(performance.now() - from);
      await new Promise((rested) => setTimeout(rested, 50));
    }
    return times.sort((one, other) => one - other)[Math.floor(asked / 2)] ?? 0;
  }, ASKED);
}

test('a page that floods slows the popup by no more than half', async ({ extension, hostile }) => {
  const popup = await extension.page('popup.html');
  await timeOf(popup);
  const quiet = await timeOf(popup);
  const page = await extension.context.newPage();
  await page.goto(hostile.matched);
  await expect(page.locator(PANEL)).toHaveCount(1);
  await page.evaluate(floodFromPage);
  const flooded = await timeOf(popup);
  test.info().annotations.push({ type: 'ms, quiet and flooded', description: `${quiet} and ${flooded}` });
  expect(flooded, `${quiet} ms without it`).toBeLessThan(1.5 * Math.max(quiet, AT_ONCE_MS));
});

test('calls without end fill nothing, and cost their own page its sidebar and no other', async ({
  extension,
  hostile,
  mailbox,
}) => {
  const client = await addKnownClient(extension, OLIVER.email);
  const page = await extension.context.newPage();
  await page.goto(hostile.matched);
  const script: ContentScript = await contentScriptOf(page, extension.extensionId);
  await script.run(FLOOD);
  const mail = await extension.context.newPage();
  await mail.goto(mailbox.url);
  await mail.locator(`[data-letter-id]:has([data-address="${OLIVER.email}"])`).first().click();
  await inSidebar(mail, (sidebar) => sidebar.getByRole('heading', { name: client.name }));
  await waitUntil('the flood to have been let in or refused', async () => (await script.run<number>('sent')) > 100);
  await script.run('globalThis.flooding = false');
  for (const { addresses } of await tell(extension, 'own.list', {})) expect(addresses.length).toBeLessThanOrEqual(20);
  const bytes = await extension.evaluateInExtension(() => chrome.storage.session.getBytesInUse(null));
  expect(bytes).toBeLessThan(8_000_000);
});
