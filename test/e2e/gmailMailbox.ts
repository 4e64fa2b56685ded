import { basename, join } from 'node:path';
import type { Locator, Page } from '@playwright/test';

const PAGES = join(import.meta.dirname, '../pages/gmail');

/** By this address the extension knows Gmail. */
const HOME = 'https://mail.google.com/';

/** A page of test/pages/gmail at Gmail's own address, or at another one. Nothing leaves this machine. */
export async function showGmail(page: Page, { name = 'live.html', at = HOME } = {}): Promise<void> {
  await page.route(`${at}**`, (route) =>
    route.fulfill({ path: join(PAGES, basename(new URL(route.request().url()).pathname)) }),
  );
  await page.goto(`${at}${name}`);
}

/** The rows of the list whose conversation is with this address. */
export function rowsOf(page: Page, address: string): Locator {
  return page.locator('tr.zA', { has: page.locator(`.yW [email="${address}"]`) });
}

export async function openList(page: Page): Promise<void> {
  await page.click('.n0');
  await page.locator('tr.zA').first().waitFor();
}

/** Opens the newest conversation with this address; the one before it stays in the page, hidden. */
export async function openConversation(page: Page, address: string): Promise<void> {
  await openList(page);
  await rowsOf(page, address).first().click();
  await page.locator(`[role="main"] .adn .gD[email="${address}"]:visible`).last().waitFor();
}

export async function compose(page: Page, to: string, subject: string): Promise<void> {
  await page.click('#compose');
  const field = page.locator('.anm[name="to"] input').last();
  await field.fill(to);
  await field.press('Enter');
  await page.locator('input[name="subjectbox"]').last().fill(subject);
}

/** Sends the letter that is being written. */
export async function send(page: Page): Promise<void> {
  await page.click('.aoO');
}
