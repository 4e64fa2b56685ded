import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import { extensionIdOf } from './extension-id.ts';
import { findOrInstallChromium } from './install.mjs';
import { endGroupAtOnce } from './process-group.ts';
import { sandboxWorks } from './sandbox.ts';
import { controlServiceWorker } from './service-worker.ts';
import { waitUntil } from './wait.ts';

export interface BrowserOptions {
  /** Folder of the unpacked build. */
  extension: string;
  /** Kept when given, so that a second browser can go on with it; a temporary one is deleted in the end. */
  profile?: string;
  headless?: boolean;
  /** Of the browser itself: its menus, browser.i18n, Accept-Language and Intl, in pages and in the worker alike. */
  language?: 'en' | 'ru' | 'ro';
  colorScheme?: 'light' | 'dark';
  viewport?: { width: number; height: number };
}

export interface Browser {
  context: BrowserContext;
  extensionId: string;
  profile: string;
  /** Opens a page of the extension in a new tab. */
  page(path: string): Promise<Page>;
  /** The service worker that lives now; it is started when none does. Ask again each time: a dead one's handle hangs. */
  background(): Promise<Worker>;
  /** Asks chrome.* without waking the service worker. */
  evaluateInExtension<Answer>(ask: () => Answer | Promise<Answer>): Promise<Answer>;
  evaluateInExtension<Answer, Question>(
    ask: (question: Question) => Answer | Promise<Answer>,
    question: Question,
  ): Promise<Answer>;
  /** Ends the service worker as the browser does when it is idle, and returns when it is gone. */
  killWorker(): Promise<void>;
  workerIsAlive(): Promise<boolean>;
  /** SIGKILL, as if the power went: nothing of the browser may write or say goodbye. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/**
 * A second --disable-features replaces the first, which is Playwright's. This is its list without
 * ThirdPartyStoragePartitioning: with that off, IndexedDB throws in an extension page framed by a web page.
 */
const disabledFeatures = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'Translate',
];

export async function launchBrowser({
  extension,
  headless = true,
  language = 'en',
  colorScheme = 'light',
  viewport = { width: 1280, height: 800 },
  ...options
}: BrowserOptions): Promise<Browser> {
  const folder = realpathSync(extension);
  if (!existsSync(join(folder, 'manifest.json'))) throw new Error(`${folder} has no manifest.json: was it built?`);
  const extensionId = extensionIdOf(folder);
  const origin = `chrome-extension://${extensionId}`;
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'forget-me-not-profile-'));
  allowReloading(profile);
  const { executable, env } = await findOrInstallChromium();

  const context = await chromium.launchPersistentContext(profile, {
    executablePath: executable,
    headless,
    colorScheme,
    viewport,
    // On Linux Chromium takes its language from LANGUAGE. Playwright's own emulation of a locale must stay off (its test
    // runner sets en-US): it reaches pages only, and makes them speak another language than the worker.
    locale: undefined,
    env: { ...process.env, ...env, LANGUAGE: language },
    chromiumSandbox: sandboxWorks(),
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      `--load-extension=${folder}`,
      `--disable-extensions-except=${folder}`,
      `--disable-features=${disabledFeatures.join(',')}`,
      `--lang=${language}`,
      '--disable-gpu',
      '--disable-quic',
    ],
  });

  /**
   * Where chrome.* is asked. Every document of the extension's origin has these APIs, its manifest too, and that one runs
   * nothing of the product: no listener, no data, no query that would wake the worker.
   */
  let asking: Page | undefined;
  async function askingPage(): Promise<Page> {
    // A reload of the extension closes all its pages.
    if (!asking || asking.isClosed()) {
      const page = context.pages().find((open) => open.url() === 'about:blank') ?? (await context.newPage());
      await waitUntil('Chromium to load the extension', () => opens(page, `${origin}/manifest.json`));
      asking = page;
    }
    return asking;
  }

  const worker = controlServiceWorker(context, origin, askingPage);

  function discardProfile() {
    if (!options.profile) rmSync(profile, { recursive: true, force: true });
  }

  const browser: Browser = {
    context,
    extensionId,
    profile,
    async page(path) {
      const page = await context.newPage();
      await page.goto(`${origin}/${path.replace(/^\//, '')}`);
      return page;
    },
    background: worker.living,
    async evaluateInExtension<Answer, Question>(ask: (question: Question) => Answer, question?: Question) {
      return (await askingPage()).evaluate(ask as (question: unknown) => Answer, question);
    },
    killWorker: worker.end,
    workerIsAlive: worker.isAlive,
    async kill() {
      const closed = context.waitForEvent('close', { timeout: 10_000 });
      await endBrowserAtOnce(context);
      await closed;
      discardProfile();
    },
    async close() {
      await context.close();
      discardProfile();
    },
  };

  try {
    const spoken = await browser.evaluateInExtension(() => chrome.i18n.getUILanguage());
    if (!spoken.startsWith(language)) {
      throw new Error(`${executable} speaks ${spoken}, not ${language}; Debian has its translations in chromium-l10n`);
    }
  } catch (error) {
    await browser.close();
    throw error;
  }
  return browser;
}

/** An unpacked extension that reloads itself stays disabled for ever unless the profile is a developer's. */
function allowReloading(profile: string) {
  const preferences = join(profile, 'Default/Preferences');
  if (existsSync(preferences)) return;
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(preferences, JSON.stringify({ extensions: { ui: { developer_mode: true } } }));
}

/** Chromium blocks the pages of an extension that is not loaded yet, or not again after its reload. */
async function opens(page: Page, url: string) {
  try {
    await page.goto(url);
    return true;
  } catch (error) {
    if (String(error).includes('ERR_BLOCKED_BY_CLIENT')) return false;
    throw error;
  }
}

async function endBrowserAtOnce(context: BrowserContext) {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('Playwright gives no session of the browser itself, so its process is not known');
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const main = processInfo.find(({ type }) => type === 'browser');
  if (!main) throw new Error('Chromium does not name its own process');
  // Playwright starts the browser as the leader of a process group, so that its helpers die in the same moment.
  await endGroupAtOnce(main.id, 'Chromium');
}
