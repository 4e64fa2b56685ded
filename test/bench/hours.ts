import type { Page } from '@playwright/test';
import { sampleClients } from '../practice/clients.ts';
import { openMailbox, openFolder as openPracticeFolder, type, compose as writeAtPractice } from '../practice/mail.ts';
import { startPracticeMailbox } from '../practice/server.ts';
import { findOrInstallRoundcube } from '../rig/install.mjs';
import { startRoundcube } from '../webmail/roundcube.ts';
import { checkMail, logIn, openFolder, openInPreview, type as typeInRoundcube } from '../webmail/roundcube-mail.ts';
import { settled } from './walks.ts';

/** A webmail at which an hour is worked, part by part. */
export interface Hour {
  webmail: string;
  /** One row of the list. */
  row: string;
  open(page: Page): Promise<void>;
  /** What a person does in this part of the hour; the page is at rest after each thing done. */
  doThings(page: Page, part: number): Promise<void>;
  stop(): Promise<void>;
}

/** `apart` opens the webmail at an address on which the extension does not run; undefined where it is not to be had. */
export type OpenHour = (where: { apart: boolean }) => Promise<Hour | undefined>;

/** So long that the mailbox keeps only the rows near the visible ones in the page: scrolling changes them. */
const ROWS = 1_000;
const LETTERS = 50;

const WRITTEN = 'Thank you for your order. The boxes leave our warehouse on Thursday.';

/** In every so many parts of the hour a letter is begun, and another folder looked into. */
const WRITES_EVERY = 6;
const LOOKS_ELSEWHERE_EVERY = 3;

export const practiceHour: OpenHour = async ({ apart }) => {
  const server = await startPracticeMailbox();
  const url = at(server.url, apart);
  const row = '[data-letter-id]';
  return {
    webmail: 'practice',
    row,
    stop: server.stop,
    open: (page) => openMailbox(page, `${url}?rows=${ROWS}`),
    async doThings(page, part) {
      for (const nth of [10, 12]) {
        await page.locator(row).nth(nth).click();
        await page.locator('[data-message-id]').waitFor();
        await settled(page);
      }
      await scrollOn(page, row);
      if (part % LOOKS_ELSEWHERE_EVERY === 0) {
        await openPracticeFolder(page, 'sent');
        await settled(page);
        await openPracticeFolder(page, 'inbox');
        await settled(page);
      }
      if (part % WRITES_EVERY === 0) {
        await writeAtPractice(page, { to: 'somebody@firm-1.example', subject: 'Your order' });
        await type(page, WRITTEN);
        await settled(page);
        await page.click('[data-discard]');
        await settled(page);
      }
    },
  };
};

const subjectOf = (i: number) => `Order ${String(i).padStart(3, '0')}`;

/** Fifty letters, as many as Roundcube shows at once. */
export const roundcubeHour: OpenHour = async ({ apart }) => {
  if (!findOrInstallRoundcube().available) return undefined;
  const server = await startRoundcube();
  const clients = sampleClients.flatMap(({ contacts }) => contacts);
  const deliver = (i: number) => {
    const known = i % 3 === 0 ? clients[i % clients.length] : undefined;
    const from = `${known?.name ?? 'Nobody'} <${known?.emails[0] ?? `nobody-${i}@strangers.example`}>`;
    return server.deliver({ from, to: server.account, subject: subjectOf(i), text: 'One of many letters.' });
  };
  for (let i = 0; i < LETTERS; i++) await deliver(i);
  const row = '#messagelist tr.message';
  return {
    webmail: 'Roundcube',
    row,
    stop: server.stop,
    async open(page) {
      await logIn(page, { ...server, url: at(server.url, apart) });
      await page
        .locator(row)
        .nth(LETTERS - 1)
        .waitFor();
      await page.evaluate(writeInOwnWindow);
    },
    async doThings(page, part) {
      for (const i of [2 * part, 2 * part + 1]) {
        await openInPreview(page, subjectOf(i % LETTERS));
        await settled(page);
      }
      await scrollOn(page, row);
      await checkMail(page);
      await settled(page);
      if (part % LOOKS_ELSEWHERE_EVERY === 0) {
        await openFolder(page, 'Sent');
        await settled(page);
        await openFolder(page, 'INBOX');
        await settled(page);
      }
      if (part % WRITES_EVERY === 0) await write(page);
    },
  };
};

/** Chromium takes every name under localhost for this machine; the extension is at home on the bare one only. */
function at(url: string, apart: boolean): string {
  return apart ? url.replace('127.0.0.1', 'apart.localhost') : url;
}

/** The user's choice "Compose in a new window": the list with all that is open beside it stays for the whole hour. */
function writeInOwnWindow(): void {
  const { rcmail } = window as unknown as { rcmail: { env: Record<string, unknown> } };
  rcmail.env.compose_extwin = 1;
}

async function write(page: Page): Promise<void> {
  const opening = page.waitForEvent('popup');
  await page.locator(`[onclick*="command('compose',"]:visible`).first().click();
  const own = await opening;
  await own.waitForSelector('[name="_message"]');
  await typeInRoundcube(own, WRITTEN);
  await settled(own);
  await own.close();
}

async function scrollOn(page: Page, row: string): Promise<void> {
  await page.locator(row).first().hover();
  for (const step of [500, 700, -500]) {
    await page.mouse.wheel(0, step);
    await settled(page);
  }
}
