import { type Browser, launchBrowser } from '../rig/browser.ts';
import { seed } from '../rig/seed.ts';
import { baseOf } from './base.ts';

export interface Base {
  /** How many clients it holds. */
  clients: number;
  /** How many of them are in work, with a follow-up each. */
  inWork: number;
  browser: Browser;
}

/** Two browsers side by side, one with a base as it is after a year, one with the largest that must stay quick. */
export async function openBases(extension: string): Promise<{ small: Base; large: Base; close(): Promise<void> }> {
  const small = await openBase(extension, { clients: 1_000, inWork: 200 });
  try {
    const large = await openBase(extension, { clients: 100_000, inWork: 20_000 });
    return {
      small,
      large,
      close: async () => void (await Promise.all([small.browser.close(), large.browser.close()])),
    };
  } catch (error) {
    await small.browser.close();
    throw error;
  }
}

async function openBase(extension: string, size: { clients: number; inWork: number }): Promise<Base> {
  const browser = await launchBrowser({ extension, viewport: { width: 1440, height: 900 } });
  try {
    await seed(browser, await baseOf({ ...size, now: new Date() }));
    return { ...size, browser };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
