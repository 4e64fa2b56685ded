import type { Frame, Page } from '@playwright/test';
import { sidebarOf } from '../day/sidebar.ts';
import { sampleClients } from '../practice/clients.ts';
import { openMailbox } from '../practice/mail.ts';
import { startPracticeMailbox } from '../practice/server.ts';
import type { Base } from './bases.ts';
import { calm } from './calm.ts';
import type { Finding } from './finding.ts';
import { atRest, watchFor, whenPainted } from './painted.ts';
import { median, slowest } from './statistics.ts';

/** Whose letters are opened, and whose dossier that must bring. */
export const SENDERS = sampleClients.slice(0, 6).map(({ name, contacts }) => ({
  client: name,
  address: contacts[0]?.emails[0] ?? '',
}));

const OPENINGS = 30;

/** Longer than the content script waits for changes that come together, in milliseconds. */
const REST = 250;

type Sender = (typeof SENDERS)[number];

interface Mailbox {
  page: Page;
  sidebar: Frame;
  took: number[];
}

/** From the click on a letter to the dossier of its client on screen: with many clients as with few. */
export async function dossierOnScreen(small: Base, large: Base): Promise<Finding> {
  const server = await startPracticeMailbox();
  try {
    const [few, many] = [await openIn(small, server.url), await openIn(large, server.url)];
    for (let i = 0; i < OPENINGS; i++) {
      const sender = SENDERS[i % SENDERS.length] as Sender;
      // Who goes first changes, so that neither always finds the machine warmed up by the other.
      const turn = i % 2 === 0 ? [few, many] : [many, few];
      for (const mailbox of turn) mailbox.took.push(await open(mailbox, sender));
    }
    await Promise.all([few.page.close(), many.page.close()]);
    return {
      name: 'letter shown to dossier on screen',
      unit: 'ms',
      measured: median(many.took),
      floor: median(few.took),
      limit: { timesFloor: 1.2 },
      note:
        `the medians of ${OPENINGS} openings each, 95 of 100 within ${slowest(many.took).toFixed(0)} ms; ` +
        `${large.clients} clients with ${large.history} entries of history against the floor's ${small.clients} with ` +
        `${small.history}.`,
    };
  } finally {
    await server.stop();
  }
}

export async function openIn({ browser }: Pick<Base, 'browser'>, url: string): Promise<Mailbox> {
  const page = await browser.context.newPage();
  await page.addInitScript(rememberClicks);
  await openMailbox(page, url);
  return { page, sidebar: await sidebarOf(page), took: [] };
}

/** On a calm machine. */
async function open(mailbox: Mailbox, sender: Sender): Promise<number> {
  await calm();
  return openAtOnce(mailbox, sender);
}

/** Milliseconds from the click, as the browser received it, to the frame in which the sidebar shows the client's name. */
export async function openAtOnce({ page, sidebar }: Mailbox, { address, client }: Sender): Promise<number> {
  // The content script reads a page at rest at once; one that has just changed waits for its turn.
  await Promise.all([page.evaluate(atRest, REST), sidebar.evaluate(atRest, REST)]);
  await sidebar.evaluate(watchFor, { selector: 'h1', text: client });
  const row = page.locator('[data-letter-id]', { has: page.locator(`[data-address="${address}"]`) });
  await row.first().click();
  const painted = await sidebar.evaluate(whenPainted);
  return painted - (await page.evaluate(lastClick));
}

/** Runs in the browser, before the page's own scripts. */
function rememberClicks(): void {
  const remember = ({ timeStamp }: MouseEvent) => {
    (window as ClickedWindow).clickedAt = performance.timeOrigin + timeStamp;
  };
  addEventListener('click', remember, { capture: true });
}

/** Runs in the browser: when it was, in milliseconds since 1970. */
function lastClick(): number {
  return (window as ClickedWindow).clickedAt ?? Number.NaN;
}

type ClickedWindow = Window & { clickedAt?: number };
