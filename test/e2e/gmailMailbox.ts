import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { portOf } from '../rig/ports.ts';

const TYPES: Record<string, string> = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript' };

export interface GmailPages {
  /** test/pages/gmail on this machine's own address: `${url}live.html`. */
  url: string;
  stop(): Promise<void>;
}

export async function startGmailPages(): Promise<GmailPages> {
  const server = createServer(async ({ url = '/' }, response) => {
    const name = /^\/([\w-]+\.\w+)$/.exec(url)?.[1];
    const type = name && TYPES[extname(name)];
    // Browsers ask for an icon by themselves, and complain aloud when there is none.
    const missing = url === '/favicon.ico' ? 204 : 404;
    response.writeHead(type ? 200 : missing, { 'content-type': `${type || 'text/plain'}; charset=utf-8` });
    response.end(type && (await readFile(new URL(`../pages/gmail/${name}`, import.meta.url))));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${portOf(server)}/`,
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
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
