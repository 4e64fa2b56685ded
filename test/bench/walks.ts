import type { Page } from '@playwright/test';
import { showGmail } from '../e2e/gmailMailbox.ts';
import { openMailbox, reply, type } from '../practice/mail.ts';
import { startPracticeMailbox } from '../practice/server.ts';
import { atRest } from './painted.ts';

/** A list of so many rows is opened, so many of its letters are read, and one is answered. */
export const ROWS = 100;
export const LETTERS = 30;

const ANSWER = 'Thank you for your order. The boxes leave our warehouse on Thursday, the invoice is attached.';

/** Longer than the content script waits for changes that come together, in milliseconds. */
const REST = 150;

/** A working day in a webmail, in short. */
export interface Walk {
  webmail: string;
  /** The content script that runs there. */
  script: 'webmail' | 'gmail';
  /** `apart` opens the same page at an address on which the extension does not run. */
  run(page: Page, apart: boolean): Promise<void>;
  stop(): Promise<void>;
}

export async function practiceWalk(): Promise<Walk> {
  const server = await startPracticeMailbox();
  return {
    webmail: 'practice',
    script: 'webmail',
    stop: server.stop,
    async run(page, apart) {
      // Chromium takes every name under localhost for this machine; the extension is at home on the bare one only.
      const url = apart ? server.url.replace('127.0.0.1', 'apart.localhost') : server.url;
      await openMailbox(page, `${url}?rows=${ROWS}`);
      const row = (i: number) => page.locator('[data-letter-id]').nth(i);
      await row(ROWS - 1).waitFor();
      await settled(page);
      for (let i = 0; i < LETTERS; i++) {
        await row(i).click();
        await page.locator(`[data-message-id="${await row(i).getAttribute('data-letter-id')}"]`).waitFor();
        await settled(page);
      }
      await row(0).hover();
      await scroll(page);
      await reply(page);
      await type(page, ANSWER);
      await settled(page);
    },
  };
}

export async function gmailWalk(): Promise<Walk> {
  return {
    webmail: 'Gmail',
    script: 'gmail',
    stop: async () => {},
    async run(page, apart) {
      await showGmail(page, apart ? { at: 'https://apart.example/' } : {});
      const row = (i: number) => page.locator('tr.zA').nth(i);
      await row(ROWS - 1).waitFor();
      await settled(page);
      for (let i = 0; i < LETTERS; i++) {
        await row(i).click();
        await page.locator('[role="main"] h2.hP').waitFor();
        await settled(page);
        await page.click('a.n0');
        await row(i).waitFor();
        await settled(page);
      }
      await row(0).hover();
      await scroll(page);
      await page.click('#compose');
      await page.locator('[role="textbox"]').focus();
      await page.keyboard.type(ANSWER);
      await settled(page);
    },
  };
}

async function scroll(page: Page): Promise<void> {
  for (const step of [400, 400, 400, 800, 800, -1_200, -1_600]) {
    await page.mouse.wheel(0, step);
    await settled(page);
  }
}

/** Returns when the page has been at rest for so long that the content script has read it. */
export function settled(page: Page): Promise<void> {
  return page.evaluate(atRest, REST);
}
