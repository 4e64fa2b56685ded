import { type Browser, launchBrowser } from '../rig/browser.ts';
import { makeFoundAnew, seed } from '../rig/seed.ts';
import { baseOf } from './base.ts';
import { fillHistory } from './history.ts';
import { sized } from './sizes.ts';

/** Entries in the history of every client. */
const HISTORY = 10;

export interface Base {
  /** How many clients it holds. */
  clients: number;
  /** How many of them are in work, with a follow-up each. */
  inWork: number;
  /** Entries of history: ten of each client. */
  history: number;
  browser: Browser;
}

/** Two browsers side by side, one with a base as it is after a year, one with the largest that must stay quick. */
export async function openBases(extension: string): Promise<{ small: Base; large: Base; close(): Promise<void> }> {
  const small = await openBase(extension, { clients: 900 + sized(100), inWork: 200 });
  try {
    const large = await openBase(extension, { clients: sized(100_000), inWork: sized(20_000) });
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

export async function openBase(extension: string, size: { clients: number; inWork: number }): Promise<Base> {
  const browser = await launchBrowser({ extension, viewport: { width: 1440, height: 900 } });
  try {
    const now = new Date();
    const rows = await baseOf({ ...size, now });
    await seed(browser, rows);
    const sample = rows.client.map(({ id }) => id).filter((id) => !id.startsWith('client-'));
    const firms = rows.client.length - sample.length;
    await fillHistory(browser, { clientIds: sample, firms, each: HISTORY, now: now.getTime() });
    await makeFoundAnew(browser, ['figures', 'cards', 'entries']);
    return { ...size, history: size.clients * HISTORY, browser };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
