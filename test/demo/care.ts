import { join } from 'node:path';
import type { Browser } from '../rig/browser.ts';

/** Pages that are about clients who may drift away, and what is there when they are; a new one is a line. */
export const CARE_PAGES = [
  { name: 'care-late', path: 'care', ready: 'tbody tr', counts: 'tbody tr' },
  {
    name: 'care-matrix',
    path: 'care/matrix',
    ready: '[data-testid="matrix"]',
    counts: '[data-testid="matrix"] button',
  },
  { name: 'care-reactivation', path: 'care/reactivation', ready: 'main', counts: 'tbody tr' },
  { name: 'care-contact', path: 'care/contact', ready: 'main', counts: 'tbody tr' },
  { name: 'care-plans', path: 'care/plans', ready: 'tbody tr', counts: 'tbody tr' },
  { name: 'care-greetings', path: 'care/greetings', ready: 'main', counts: 'main li, tbody tr' },
  { name: 'requests', path: 'requests', ready: 'main', counts: 'main li, tbody tr' },
  { name: 'week', path: 'today/week', ready: 'tbody tr', counts: 'tbody tr' },
  { name: 'today-of-many', path: 'today', ready: '[data-day-item]', counts: '[data-day-item]' },
];

/** Opens each and tells how much is on it. */
export async function lookAtCare(
  browser: Browser,
  pictures: string,
  say: (done: string, seen: string) => void,
): Promise<void> {
  for (const { name, path, ready, counts } of CARE_PAGES) {
    const page = await browser.page(`dashboard.html#/${path}`);
    await page.locator(ready).first().waitFor();
    await page.screenshot({ path: join(pictures, `${name}.png`), animations: 'disabled' });
    const title = await page.locator('h1').first().innerText();
    say(title, `${await page.locator(counts).count()} lines (${name}.png)`);
    await page.close();
  }
}
