import { randomUUID } from 'node:crypto';
import type { Frame, Page } from '@playwright/test';
import { calls } from '../../lib/app/calls.ts';
import { en } from '../../lib/i18n/en.ts';
import { browserCalls, type CallName, pageCalls } from '../../lib/messages/contract.ts';
import { inSidebar } from '../day/sidebar.ts';
import { openLetter, openMailbox } from '../practice/mail.ts';
import { type HostilePage, startHostilePage } from '../proof/hostile-page/server.ts';
import type { Browser } from '../rig/browser.ts';
import { waitUntil } from '../rig/wait.ts';
import { answerTo, envelope } from './calls.ts';
import { contentScriptOf } from './contentScript.ts';
import { AGNES, addClient, addFollowUp, OLIVER, OLIVERS_LETTER } from './entries.ts';
import { addKnownClient, type KnownClient } from './knownClient.ts';
import { expect, test as withMailboxes } from './mailboxes.ts';
import { MARK, PANEL } from './ownElements.ts';

/** What the scripts of test/proof/hostile-page put into their window. */
interface HostileWindow {
  caught: string[];
  lookEverywhere(): string[];
  findOnPage(texts: string[]): string[];
  callExtension(id: string, message: unknown): Promise<string[]>;
  loadFile(url: string): Promise<string[]>;
  frameAddress(url: string, name: string): Promise<void>;
  offerNonces(name: string, nonces: string[]): void;
  offerNoncesToAll(nonces: string[]): number;
  takePanelAway(): void;
}

const OWN = Object.keys({ ...browserCalls, ...calls }) as CallName[];
const OF_PAGES = Object.keys(pageCalls) as CallName[];

/** Nonces and the frame's address of this session are both written so. */
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;

const test = withMailboxes.extend<{ hostile: HostilePage; client: KnownClient }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures asked for from the pattern
  hostile: async ({}, use) => {
    const server = await startHostilePage();
    await use(server);
    await server.stop();
  },
  client: async ({ extension }, use) => use(await addKnownClient(extension, OLIVER.email)),
});

const hostileFile = (name: string) => new URL(`../proof/hostile-page/${name}`, import.meta.url).pathname;

/** Looks with the page's own eyes, and answers with what it should not have seen. */
async function leaksOn(page: Page, client: KnownClient, extension: Browser): Promise<string[]> {
  const forbidden = [...client.secrets, en['mark.overdue'], en['sidebar.fold'], 'sidebar.html', extension.extensionId];
  const seen = await page.evaluate(() => (window as unknown as HostileWindow).lookEverywhere());
  const found = await page.evaluate((texts) => (window as unknown as HostileWindow).findOnPage(texts), client.secrets);
  // The look itself must have worked: the panel is there to be seen, closed.
  expect(seen.join('\n')).toContain('div shadow: undefined');
  return [...seen.filter((line) => UUID.test(line) || forbidden.some((text) => line.includes(text))), ...found];
}

const dossierShown = (page: Page, { name }: KnownClient) =>
  inSidebar(page, (sidebar) => sidebar.getByRole('heading', { name }));

/** The page in a tab, once the client's dossier stands in it. */
async function openBesideDossier(extension: Browser, url: string, client: KnownClient): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(url);
  await dossierShown(page, client);
  return page;
}

for (const [path, page] of [
  ['', 'a hostile page'],
  ['?late', 'a hostile page that begins when the sidebar is there'],
  ['no-frames', 'a hostile page whose policy forbids frames'],
] as const) {
  test(`${page} learns nothing of what the sidebar shows in it`, async ({ extension, hostile, client }) => {
    const page = await openBesideDossier(extension, hostile.matched + path, client);
    expect(await leaksOn(page, client, extension)).toEqual([]);
  });
}

test('a page that takes the panel into a frame of its own hears no nonce and sees an empty sidebar', async ({
  extension,
  hostile,
  client,
}) => {
  const page = await openBesideDossier(extension, hostile.matched, client);
  await page.evaluate(() => (window as unknown as HostileWindow).takePanelAway());
  const isMoved = (frame: Frame) => frame.url().endsWith('/sidebar.html') && frame.parentFrame() !== page.mainFrame();
  await waitUntil('the sidebar to load where it was taken', () => page.frames().some(isMoved));
  const moved = page.frames().find(isMoved) as Frame;
  await refusesAll(moved, undefined);
  expect(
    await page.evaluate(() => (window as unknown as HostileWindow).caught.filter((line) => /nonce/.test(line))),
  ).toEqual([]);
});

test('a page that takes the panel away whenever it comes goes on, and has the panel when it gives up', async ({
  extension,
  hostile,
  client,
}) => {
  const page = await openBesideDossier(extension, hostile.matched, client);
  await page.evaluate((panel) => {
    const page = Object.assign(window, { taken: 0, giveUp: () => observer.disconnect() });
    const observer = new MutationObserver(() => {
      for (const one of document.querySelectorAll(panel)) {
        one.remove();
        page.taken++;
      }
    });
    observer.observe(document.documentElement, { childList: true });
    document.querySelector(panel)?.remove();
  }, PANEL);
  // Were it put back at once, no other task of the page would ever begin, and this would not be answered.
  await expect.poll(() => page.evaluate(() => (window as unknown as { taken: number }).taken)).toBeGreaterThan(1);
  await page.evaluate(() => (window as unknown as { giveUp(): void }).giveUp());
  await dossierShown(page, client);
});

test('a page that knows the extension and listens for whatever its scripts could announce hears nothing', async ({
  extension,
  hostile,
  client,
}) => {
  const scripts = await extension.evaluateInExtension(() =>
    (chrome.runtime.getManifest().content_scripts ?? []).flatMap(({ js = [] }) => js),
  );
  // As the framework names the events by which its scripts find each other.
  const names = scripts.flatMap((script) =>
    ['content-script-started', 'locationchange'].map(
      (event) => `${extension.extensionId}:${script.replace(/^.*\/|\.js$/g, '')}:wxt:${event}`,
    ),
  );
  expect(names).not.toEqual([]);
  const page = await extension.context.newPage();
  await page.addInitScript((events) => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const event of events) {
      for (const ear of [window, document]) ear.addEventListener(event, ({ type }) => heard.push(type), true);
    }
  }, names);
  await page.goto(hostile.matched);
  await dossierShown(page, client);
  await page.evaluate(() => history.pushState(null, '', '#elsewhere'));
  await page.reload();
  await dossierShown(page, client);
  const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  expect(await heard()).toEqual([]);
  await page.evaluate((event) => document.dispatchEvent(new CustomEvent(event)), names[0] as string);
  expect(new Set(await heard()), 'the ears do hear').toEqual(new Set([names[0]]));
});

test('a script that came into a webmail learns nothing of what the sidebar shows', async ({
  extension,
  mailbox,
  client,
}) => {
  const page = await extension.context.newPage();
  for (const name of ['traps.js', 'looks.js']) await page.addInitScript({ path: hostileFile(name) });
  await openMailbox(page, mailbox.url);
  await openLetter(page, OLIVERS_LETTER);
  await dossierShown(page, client);
  await expect(page.locator(MARK).first()).toBeAttached();

  const line = await inSidebar(page, (sidebar) => sidebar.getByTestId('entry-line'));
  await line.pressSequentially('call tomorrow about the nightingale');
  await inSidebar(page, (sidebar) => sidebar.getByTestId('understood'));
  await line.press('Enter');
  await expect(line).toHaveValue('');

  const known = { ...client, secrets: [...client.secrets, 'nightingale', 'keydown: n'] };
  expect(await leaksOn(page, known, extension)).toEqual([]);
});

test('a mark tells the page that it is there and nothing else: one that is late looks the same from outside', async ({
  extension,
  hostile,
  client,
}) => {
  await addClient(extension, AGNES);
  const page = await openBesideDossier(extension, hostile.matched, client);
  const marks = page.locator(MARK);
  await expect(marks).toHaveCount(2);
  const seen = await marks.evaluateAll((found) =>
    found.map((mark) => {
      const { width, height } = mark.getBoundingClientRect();
      return [mark.outerHTML, mark.textContent, width, height].join(' ');
    }),
  );
  expect(new Set(seen).size, seen.join(' | ')).toBe(1);

  // Nor when the page tries what a pointer meets in it, with all that a shape inherits.
  const met = await marks.evaluateAll((found) =>
    ['all', 'stroke', 'fill', 'painted', 'visibleStroke', 'bounding-box'].flatMap((pointerEvents) =>
      ['visible', 'hidden'].map((visibility) =>
        found.map((mark) => {
          const row = mark.parentElement as HTMLElement;
          row.style.cssText = `pointer-events: ${pointerEvents}; visibility: ${visibility}; stroke: red; fill: none`;
          (mark as HTMLElement).style.cssText =
            `pointer-events: ${pointerEvents} !important; visibility: ${visibility}`;
          const { left, top, width, height } = mark.getBoundingClientRect();
          let points = '';
          for (let x = 0; x <= width; x += 0.5)
            for (let y = 0; y <= height; y += 0.5)
              points += document.elementFromPoint(left + x, top + y) === mark ? '1' : '0';
          return [width, height, points].join(' ');
        }),
      ),
    ),
  );
  for (const [one, ...others] of met) expect(new Set(others)).toEqual(new Set([one]));
});

test('a mark that comes to say something else does so unheard by the page', async ({ extension, hostile, client }) => {
  const clientId = await addClient(extension, AGNES);
  const page = await openBesideDossier(extension, hostile.matched, client);
  await expect(page.locator(MARK)).toHaveCount(2);
  await page.evaluate((mark) => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const row of document.querySelectorAll(mark))
      new MutationObserver((records) => heard.push(...records.map(({ type }) => type))).observe(
        row.parentElement as Node,
        {
          subtree: true,
          childList: true,
          attributes: true,
        },
      );
  }, MARK);
  await addFollowUp(extension, clientId, '2020-01-01', 'late');
  const contentScript = await contentScriptOf(page, extension.extensionId);
  await waitUntil('the mark to be late', async () => {
    const answer = await contentScript.call<Record<string, string>>('page.mark', { addresses: [AGNES.email] });
    return answer.ok && answer.value[AGNES.email] === 'overdue';
  });
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
});

test('words offered by the page to every window in its reach do not disturb the sidebar', async ({
  extension,
  hostile,
  client,
}) => {
  const page = await openBesideDossier(extension, hostile.matched, client);
  const guesses = [randomUUID(), '', extension.extensionId];
  const reached = await page.evaluate(
    (nonces) => (window as unknown as HostileWindow).offerNoncesToAll(nonces),
    guesses,
  );
  expect(reached, 'windows of ours that the page can reach').toBe(0);
  await page.reload();
  await dossierShown(page, client);
});

for (const kind of ['matched', 'unmatched'] as const) {
  test(`a page on ${kind === 'matched' ? 'a matched' : 'an unmatched'} site cannot call the background`, async ({
    extension,
    hostile,
    client,
  }) => {
    const page = await extension.context.newPage();
    await page.goto(hostile[kind]);
    for (const name of OWN) {
      const outcomes = await page.evaluate(
        ([id, message]) => (window as unknown as HostileWindow).callExtension(id, message),
        [extension.extensionId, envelope(name, { search: '', offset: 0, limit: 10 })] as const,
      );
      expect(outcomes.filter((outcome) => !/^(TypeError|Error|undefined)$/.test(outcome))).toEqual([]);
    }
    const manifest = await extension.evaluateInExtension(() => chrome.runtime.getManifest());
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(client.clientId).toBeTruthy();
  });

  test(`a page on ${kind === 'matched' ? 'a matched' : 'an unmatched'} site can neither load nor frame our files`, async ({
    extension,
    hostile,
    client,
  }) => {
    const known = await dynamicOrigin(extension, hostile);
    const page = await extension.context.newPage();
    await page.goto(hostile[kind]);
    const ours = [
      ...FILES.map((file) => `chrome-extension://${extension.extensionId}/${file}`),
      // Even to whoever has learned the address of this session: only sidebar.html may be framed.
      ...FILES.filter((file) => file !== 'sidebar.html').map((file) => `${known}/${file}`),
    ];
    for (const url of ours) {
      const outcomes = await page.evaluate((address) => (window as unknown as HostileWindow).loadFile(address), url);
      expect(outcomes, url).toEqual(['TypeError', 'img refused', 'script refused', 'script refused', 'link refused']);
      const frame = await framedBy(page, url);
      expect(frame.url(), url).toBe('chrome-error://chromewebdata/');
    }
    expect(await page.evaluate(() => document.body.innerText)).not.toContain(client.name);
  });

  test(`sidebar.html framed by a page on ${kind === 'matched' ? 'a matched' : 'an unmatched'} site shows nothing and may ask nothing`, async ({
    extension,
    hostile,
    client,
  }) => {
    const known = await dynamicOrigin(extension, hostile);
    const page = await extension.context.newPage();
    await page.goto(hostile[kind]);
    if (kind === 'matched') await dossierShown(page, client);
    const frame = await framedBy(page, `${known}/sidebar.html`);
    expect(new URL(frame.url()).pathname).toBe('/sidebar.html');
    await refusesAll(frame, undefined);

    const guess = randomUUID();
    await offerTo(frame, [guess]);
    await refusesAll(frame, guess);
    expect(await shownIn(frame)).toBe('');

    const heard = await page.evaluate(() => (window as unknown as HostileWindow).caught);
    expect(heard.filter((line) => line.startsWith('message: chrome-extension'))).toEqual([]);
    const inside = await page.evaluate(() =>
      Array.from(document.querySelectorAll('iframe'), (it) => it.contentDocument),
    );
    expect(inside).toEqual([null]);
  });
}

test('sidebar.html opened as a window or a tab shows nothing and may ask nothing', async ({
  extension,
  hostile,
  client,
}) => {
  const known = await dynamicOrigin(extension, hostile);
  const page = await openBesideDossier(extension, hostile.matched, client);
  const contentScript = await contentScriptOf(page, extension.extensionId);
  const given = await contentScript.call<{ nonce: string }>('page.frame', {});
  for (const spelling of [
    'sidebar.html',
    '%73idebar.html',
    'sidebar.html?/popup.html',
    'sidebar.html#/dashboard.html',
  ]) {
    for (const features of ['', 'popup,width=400']) {
      const [opened] = await Promise.all([
        extension.context.waitForEvent('page'),
        page.evaluate(([url, as]) => void window.open(url, '_blank', as), [`${known}/${spelling}`, features] as const),
      ]);
      await opened.waitForLoadState();
      await page.evaluate(
        (nonce) => {
          // Whoever opened it may say what they like to it.
          for (const frame of [window, ...Array.from(window)]) frame.postMessage({ nonce }, '*');
        },
        given.ok ? given.value.nonce : '',
      );
      if (opened.url().startsWith('chrome-extension:')) await refusesAll(opened.mainFrame(), undefined);
      await opened.close();
    }
  }
});

for (const isolation of ['isolated', 'credentialless'] as const) {
  test(`the sidebar stands in a page that is ${isolation}, and the page learns no more`, async ({
    extension,
    hostile,
    client,
  }) => {
    const page = await openBesideDossier(extension, hostile.matched + isolation, client);
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
    expect(await leaksOn(page, client, extension)).toEqual([]);
  });
}

test('a nonce that was given to another tab opens nothing in this one', async ({ extension, hostile, client }) => {
  const webmail = await openBesideDossier(extension, hostile.matched, client);
  const contentScript = await contentScriptOf(webmail, extension.extensionId);
  const address = await contentScript.run<string>("chrome.runtime.getURL('/sidebar.html')");
  const given = await contentScript.call<{ nonce: string }>('page.frame', {});
  const nonce = given.ok ? given.value.nonce : '';
  expect(nonce).toMatch(UUID);

  for (const url of [hostile.matched, hostile.unmatched]) {
    const page = await extension.context.newPage();
    await page.goto(url);
    const frame = await framedBy(page, address);
    await offerTo(frame, [nonce]);
    await refusesAll(frame, nonce);
    expect(await shownIn(frame)).toBe('');
  }

  // It is a good one: in its own tab it opens the sidebar, so that the refusals above were about the tab.
  const own = await framedBy(webmail, address);
  await offerTo(own, [nonce]);
  await expect(own.getByRole('heading', { name: client.name })).toBeVisible();
});

test('a content script may make the calls of pages and no others', async ({ extension, hostile, client }) => {
  const page = await openBesideDossier(extension, hostile.matched, client);
  const contentScript = await contentScriptOf(page, extension.extensionId);
  const nonce = await contentScript.call<{ nonce: string }>('page.frame', {});
  expect(nonce.ok).toBe(true);
  for (const name of OWN) {
    for (const word of [undefined, nonce.ok ? nonce.value.nonce : undefined]) {
      const answer = await contentScript.call(name, inputFor(client), word);
      expect(answer, name).toEqual({ ok: false, code: 'not-allowed', sentence: en['refusal.not-allowed'] });
    }
  }
});

test("the extension's own page may not say what a webmail shows", async ({ extension, hostile, client }) => {
  const page = await openBesideDossier(extension, hostile.matched, client);
  const sidebar = await dossierShown(page, client);
  const own = await extension.page('side-panel.html');
  for (const name of OF_PAGES) {
    expect(await answerTo(own, name, {}), name).toMatchObject({ ok: false, code: 'not-allowed' });
  }
  await expect(sidebar).toBeVisible();
});

test('marks are given for exactly the addresses that were asked about', async ({ extension, hostile, client }) => {
  const page = await openBesideDossier(extension, hostile.matched, client);
  const contentScript = await contentScriptOf(page, extension.extensionId);
  const marksOf = async (addresses: string[]) => {
    const answer = await contentScript.call<Record<string, string>>('page.mark', { addresses });
    return answer.ok ? answer.value : answer.code;
  };
  expect(await marksOf([client.address, 'nobody@strangers.example'])).toEqual({ [client.address]: 'overdue' });
  expect(await marksOf(['nobody@strangers.example'])).toEqual({});
  expect(await marksOf([])).toEqual({});
  for (const pattern of ['', '*', '@moth-and-ladder.example', 'moth-and-ladder.example', 'oliver', client.clientId]) {
    expect(await marksOf([pattern]), pattern).toEqual({});
  }
});

const FILES = ['sidebar.html', 'popup.html', 'dashboard.html', 'manifest.json', 'icons/128.png', 'background.js'];

/** Input that every call would take, were it allowed: the refusal must not be about the input. */
function inputFor({ clientId, address }: KnownClient): Record<string, unknown> {
  const letter = { key: 'k', subject: 's', direction: 'incoming', to: [], attachments: [] };
  return {
    commandId: randomUUID(),
    clientId,
    followUpId: clientId,
    clientName: 'n',
    contactName: 'n',
    email: address,
    search: '',
    offset: 0,
    limit: 10,
    line: 'call tomorrow',
    kind: 'call',
    text: 't',
    due: '2026-12-01',
    to: 'week',
    outcome: '',
    reason: '',
    idle: false,
    letter,
  };
}

/** The address under which sidebar.html stands until the browser ends; a page has no way to learn it. */
async function dynamicOrigin(extension: Browser, hostile: HostilePage): Promise<string> {
  const page = await extension.context.newPage();
  await page.goto(hostile.matched);
  const contentScript = await contentScriptOf(page, extension.extensionId);
  const url = await contentScript.run<string>("chrome.runtime.getURL('/sidebar.html')");
  await page.close();
  expect(url, 'an address of this session, not the one that everybody knows').not.toContain(extension.extensionId);
  return url.replace(/\/sidebar\.html$/, '');
}

async function framedBy(page: Page, url: string): Promise<Frame> {
  const name = `framed-${randomUUID()}`;
  await page.evaluate(([address, id]) => (window as unknown as HostileWindow).frameAddress(address, id), [
    url,
    name,
  ] as const);
  const frame = await (await page.locator(`#${name}`).elementHandle())?.contentFrame();
  if (!frame) throw new Error(`${url} was not framed`);
  return frame;
}

async function offerTo(frame: Frame, nonces: string[]): Promise<void> {
  const element = await frame.frameElement();
  const id = await element.getAttribute('id');
  await element
    .ownerFrame()
    .then((owner) =>
      owner?.evaluate(([name, words]) => (window as unknown as HostileWindow).offerNonces(name, words), [
        id ?? '',
        nonces,
      ] as const),
    );
}

/** Every call of the contract is made from within the frame. By the time of the last the frame has long been drawn. */
async function refusesAll(frame: Frame, nonce: string | undefined): Promise<void> {
  for (const name of [...OWN, ...OF_PAGES]) {
    const answer = await answerTo(frame, name, {}, nonce);
    expect(answer, name).toMatchObject({ ok: false, code: 'not-allowed' });
  }
  expect(await shownIn(frame)).toBe('');
}

function shownIn(frame: Frame): Promise<string> {
  return frame.evaluate(() => document.body.innerText.trim() + (document.querySelector('#root')?.innerHTML ?? ''));
}
