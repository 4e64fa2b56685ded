import { test as base } from '@playwright/test';
import type { DayLanguage } from '../day/words.ts';
import { type Browser, launchBrowser } from '../rig/browser.ts';

/** The build that may run on this machine's own addresses; made by the command that runs these tests. */
export const EXTENSION = '.output/chrome-mv3-loopback';

export interface Fixtures {
  language: DayLanguage;
  dark: boolean;
  /** A browser of its own for each test, with the extension, an empty base and a new profile. */
  extension: Browser;
}

export const test = base.extend<Fixtures>({
  language: ['en', { option: true }],
  dark: [false, { option: true }],
  extension: async ({ language, dark }, use) => {
    const browser = await launchBrowser({
      extension: EXTENSION,
      language,
      colorScheme: dark ? 'dark' : 'light',
      viewport: { width: 1440, height: 900 },
    });
    await use(browser);
    await browser.close();
  },
});

export { expect } from '@playwright/test';
