import { type Browser, launchBrowser } from '../../rig/browser.ts';
import { type SeedRows, seed } from '../../rig/seed.ts';

/** A browser of its own for the work, with these rows in its base. */
export async function inBrowser<T>(
  extension: string,
  rows: SeedRows,
  work: (browser: Browser) => Promise<T>,
): Promise<T> {
  const browser = await launchBrowser({ extension });
  try {
    await seed(browser, rows);
    return await work(browser);
  } finally {
    await browser.close();
  }
}
