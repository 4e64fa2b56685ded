import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { endGroupAtOnce } from './process-group.ts';
import { waitUntil } from './wait.ts';

const ID = 'forget-me-not@forget-me-not.example';

/** Firefox gives each extension an address by lot, unless its profile has one already. */
const ADDRESS = '0f0f0f0f-1a2b-4c3d-8e9f-0123456789ab';

export type { Page as FirefoxPage };

export interface FirefoxOptions {
  executable: string;
  /** Folder of the unpacked build. */
  extension: string;
  /** Kept, so that a second Firefox can go on with it. */
  profile: string;
  /** A page of the build at which the browser is asked. */
  page: string;
}

export interface Firefox {
  /** Asks `browser.*` in a page of the extension. */
  evaluateInExtension<Answer>(ask: () => Answer | Promise<Answer>): Promise<Answer>;
  evaluateInExtension<Answer, Question>(
    ask: (question: Question) => Answer | Promise<Answer>,
    question: Question,
  ): Promise<Answer>;
  /** A tab of its own, empty. */
  newPage(): Promise<Page>;
  /** Another page of the build, in a tab of its own. */
  ownPage(path: string): Promise<Page>;
  /** SIGKILL, as if the power went. */
  kill(): Promise<void>;
}

/** Firefox with the extension installed for good, as from a store: one that is loaded for trial is gone at a restart. */
export async function launchFirefox({ executable, extension, profile, page: path }: FirefoxOptions): Promise<Firefox> {
  install(extension, profile);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executable,
    headless: true,
    defaultViewport: null,
    userDataDir: profile,
    args: ['--remote-allow-system-access', '--width=1440', '--height=1000'],
    extraPrefsFirefox: {
      'xpinstall.signatures.required': false,
      'extensions.autoDisableScopes': 0,
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: ADDRESS }),
      // Its event page is ended for being idle after two seconds instead of thirty: it shall die often.
      'extensions.background.idle.timeout': 2_000,
      'alerts.useSystemBackend': false,
    },
  });
  const main = browser.process()?.pid;
  if (!main) throw new Error('Puppeteer does not name Firefox’s process');
  const kill = () => endGroupAtOnce(main, 'Firefox');
  try {
    const ownPage = async (own: string) => opened(await browser.newPage(), `moz-extension://${ADDRESS}/${own}`);
    const page = await ownPage(path);
    return {
      async evaluateInExtension<Answer, Question>(ask: (question: Question) => Answer, question?: Question) {
        return (await page.evaluate(ask as (question: unknown) => Answer, question)) as Awaited<Answer>;
      },
      newPage: () => browser.newPage(),
      ownPage,
      kill,
    };
  } catch (error) {
    await kill();
    throw error;
  }
}

/** A page of an extension never says that it is loaded, so it is asked; one asked for before its extension never comes. */
async function opened(page: Page, url: string): Promise<Page> {
  const isThere = () =>
    page.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url).catch(() => false);
  const opens = async () => {
    page.goto(url).catch(() => {});
    return waitUntil('the page', isThere, { seconds: 5 }).then(
      () => true,
      () => false,
    );
  };
  await waitUntil(`Firefox to open ${url}`, opens, { seconds: 90 });
  return page;
}

function install(extension: string, profile: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'forget-me-not-xpi-'));
  try {
    const args = ['build', '--source-dir', extension, '--artifacts-dir', folder, '--filename', 'extension.zip'];
    const { status, stdout, stderr } = spawnSync('npx', ['web-ext', ...args], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`web-ext could not pack the extension:\n${stdout}\n${stderr}`);
    mkdirSync(join(profile, 'extensions'), { recursive: true });
    copyFileSync(join(folder, 'extension.zip'), join(profile, 'extensions', `${ID}.xpi`));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
