import type { BrowserContext, Page } from '@playwright/test';
import { showGmail } from '../e2e/gmailMailbox.ts';
import { expectedOf, markupOf } from '../pages/webmails.ts';
import { openMailbox } from '../practice/mail.ts';
import { startPracticeMailbox } from '../practice/server.ts';
import { findOrInstallRoundcube } from '../rig/install.mjs';
import { startRoundcube } from '../webmail/roundcube.ts';
import { logIn } from '../webmail/roundcube-mail.ts';
import { ROWS } from './walks.ts';

/** A webmail's list of a hundred rows in a tab, until it is closed. */
export interface ListPage {
  webmail: string;
  page: Page;
  /** One row of the list. */
  row: string;
  close(): Promise<void>;
}

/** Opens the list in a new tab that runs the script before the webmail's own; undefined where the webmail is not to be had. */
export type OpenList = (context: BrowserContext, script: string) => Promise<ListPage | undefined>;

export const practiceList: OpenList = async (context, script) => {
  const server = await startPracticeMailbox();
  const page = await tab(context, script);
  await openMailbox(page, `${server.url}?rows=${ROWS}`);
  return { webmail: 'practice', page, row: '[data-letter-id]', close: () => closed(page, server.stop) };
};

export const gmailList: OpenList = async (context, script) => {
  const page = await tab(context, script);
  await showGmail(page);
  return { webmail: 'Gmail', page, row: 'tr.zA', close: () => closed(page) };
};

/** Roundcube shows 50 rows at once; the list is filled up with copies of them. */
export const roundcubeList: OpenList = async (context, script) => {
  const found = findOrInstallRoundcube();
  if (!found.available) return undefined;
  const server = await startRoundcube();
  const letters = Array.from({ length: 50 }, (_, i) => ({
    from: `Person ${i} <person-${i}@firm-${i}.example>`,
    to: server.account,
    subject: `Order ${i}`,
    text: 'One of many letters.',
  }));
  for (const letter of letters) await server.deliver(letter);
  const page = await tab(context, script);
  await logIn(page, server);
  const row = '#messagelist tr.message';
  await page
    .locator(row)
    .nth(letters.length - 1)
    .waitFor();
  await page.locator(row).evaluateAll((rows) => rows.at(-1)?.after(...rows.map((each) => each.cloneNode(true))));
  return { webmail: 'Roundcube', page, row, close: () => closed(page, server.stop) };
};

/** Webmails that cannot be had here: the known page at the webmail's own address, a row of it copied to a hundred. */
export const knownLists: OpenList[] = [
  knownList('Outlook', 'outlook/list', '[role="option"][data-convid]'),
  knownList('Yahoo', 'yahoo/list', '[data-test-id="message-list-item"]'),
  knownList('Yandex', 'yandex/list-360-ru', '[data-testid="messages-list_item"]'),
  knownList('Mail.ru', 'mailru/list-ru', 'a.llc'),
  knownList('Proton', 'proton/list', '[data-shortcut-target="item-container"]'),
];

function knownList(webmail: string, name: string, row: string): OpenList {
  return async (context, script) => {
    const { url } = expectedOf(name);
    const page = await tab(context, script);
    await page.route(`${new URL(url).origin}/**`, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: markupOf(name) }),
    );
    await page.goto(url);
    await page
      .locator(row)
      .first()
      .evaluate((first, copies) => {
        for (let i = 0; i < copies; i++) first.after(first.cloneNode(true));
      }, ROWS);
    return { webmail, page, row, close: () => closed(page) };
  };
}

async function tab(context: BrowserContext, script: string): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript({ content: script });
  return page;
}

async function closed(page: Page, stop?: () => Promise<void>): Promise<void> {
  await page.close();
  await stop?.();
}
