import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import type { Browser } from '../rig/browser.ts';
import { calm } from './calm.ts';
import type { Finding } from './finding.ts';
import { bundleSites, type SitesWindow } from './sitesBundle.ts';
import { median } from './statistics.ts';
import { ROWS } from './walks.ts';

const PAGES = join(import.meta.dirname, '../pages/gmail');
const HOST = 'https://mail.google.com/';

const ROUNDS = 40;
/** Times in a round: the browser tells pages the time in tenths of a millisecond only. */
const IN_ROUND = 10;

type What = 'rows' | 'messages' | 'composes';

interface Comparison {
  what: What;
  name: string;
  /** Of test/pages/gmail. */
  page: string;
  /** Where the page is led to; an element that is there when it has come. */
  place: string;
  shown: string;
  /** What each of the two reads: they are not made for the same. */
  unequal: string;
}

const COMPARISONS: Comparison[] = [
  {
    what: 'rows',
    name: `a list of ${ROWS} rows`,
    page: 'live.html',
    place: '',
    shown: `tr.zA:nth-child(${ROWS})`,
    unequal:
      'gmail.js (dom.visible_messages) reads of each row the first person, the words and the thread’s id, and asks the layout ' +
      'whether it is shown; ours reads all its people but the user, and where the mark goes.',
  },
  {
    what: 'messages',
    name: 'an open conversation',
    page: 'conversation.html',
    place: '#inbox/FMfcgzQgMMHLwtbqvvsLSmnmFrtzlwhR',
    shown: '.adn',
    unequal:
      'gmail.js (get.email_subject, get.thread_id and, for every message in the page, dom.email: from, to, attachments, ' +
      'body) takes what stands in the page, shown or not, and the body as markup; ours asks the layout what is shown, which the ' +
      'change before makes the browser work out anew, and reads of it cc, reply-to, date and the writer’s own words too, and ' +
      'besides them the account, the rows and the letters being written.',
  },
  {
    what: 'composes',
    name: 'letters being written',
    page: 'compose.html',
    place: '',
    shown: '.M9',
    unequal:
      'gmail.js (dom.composes: recipients, subject, attachments) takes every window in the page, minimized ones too, and of ' +
      'fields of the older kind “name <address>” as one; ours asks the layout which windows are shown, which the change before makes ' +
      'the browser work out anew, tells name from address, and reads besides them the account, the messages and the rows.',
  },
];

/**
 * The committed pages of Gmail read by gmail.js and by us, in turns in the same page. Only what gmail.js reads from the
 * page itself is asked of it: its get.visible_emails and get.email_data ask Gmail's servers instead, and get.user_email
 * needs what Gmail's own scripts left in the window, so these three cannot be held against ours here.
 */
export async function besideGmailJs({ context }: Browser): Promise<Finding[]> {
  const script = await bundleSites();
  const findings: Finding[] = [];
  for (const comparison of COMPARISONS) findings.push(await findingOf(context, script, comparison));
  return findings;
}

async function findingOf(context: BrowserContext, script: string, comparison: Comparison): Promise<Finding> {
  const page = await openWithBoth(context, script, comparison);
  try {
    await calm();
    const { ours, theirs, found } = await page.evaluate(readInTurns, {
      what: comparison.what,
      rounds: ROUNDS,
      inRound: IN_ROUND,
    });
    return {
      name: `beside gmail.js, ${comparison.name}`,
      unit: 'ms',
      measured: median(ours),
      floor: median(theirs),
      note:
        `the floor is gmail.js; medians of ${ROUNDS} rounds of ${IN_ROUND}, the page having changed before each reading. ` +
        `Addresses found: ${found.both} by both, ${found.ours} by ours alone, ${found.theirs} by gmail.js alone. ${comparison.unequal}`,
    };
  } finally {
    await page.close();
  }
}

async function openWithBoth(context: BrowserContext, script: string, comparison: Comparison): Promise<Page> {
  const page = await context.newPage();
  await page.route(`${HOST}**`, (route) => {
    const path = join(PAGES, basename(new URL(route.request().url()).pathname) || comparison.page);
    if (!path.endsWith('.html')) return route.fulfill({ path });
    // jQuery, which gmail.js needs, makes markup of strings as soon as it starts; the page's policy would forbid it.
    const body = readFileSync(path, 'utf8').replace(/<meta http-equiv="Content-Security-Policy".*>/, '');
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
  await page.goto(`${HOST}${comparison.place}`);
  await page.locator(comparison.shown).first().waitFor({ state: 'attached' });
  const { resolve } = createRequire(import.meta.url);
  await page.addScriptTag({ path: resolve('jquery') });
  await page.addScriptTag({ path: resolve('gmail-js') });
  await page.addScriptTag({ content: script });
  return page;
}

/** Runs in the browser. Milliseconds of one reading, round by round, and who was found. */
function readInTurns({ what, rounds, inRound }: { what: What; rounds: number; inRound: number }) {
  const { Gmail, forgetMeNotSites } = window as unknown as WindowWithBoth;
  const gmail = Gmail();
  // Its warnings would be timed as well.
  gmail.DISABLE_OLD_GMAIL_API_DEPRECATION_WARNINGS = true;
  const site = forgetMeNotSites.siteOf(document);
  if (!site) throw new Error('No site knows this page');
  // In the order of the page; what has no address there counts on neither side.
  const theirReading: Record<What, () => (string | undefined)[]> = {
    rows: () => gmail.dom.visible_messages().map(({ from }) => from.email),
    messages: () => {
      gmail.get.email_subject();
      gmail.get.thread_id();
      return Array.from(document.querySelectorAll('.adn')).flatMap((element) => {
        const message = new gmail.dom.email(element);
        message.attachments();
        message.body();
        return [message.from().email, ...message.to().map(({ email }) => email)];
      });
    },
    composes: () =>
      gmail.dom.composes().flatMap((compose) => {
        compose.subject();
        compose.attachments();
        return compose.recipients({ flat: true });
      }),
  };
  const ourReading: Record<What, () => string[]> = {
    rows: () => site.rows(document).flatMap(({ addresses }) => addresses),
    messages: () =>
      site
        .read(document)
        .messages.flatMap(({ from, to, cc }) => [...(from ? [from] : []), ...to, ...cc].map(({ address }) => address)),
    composes: () =>
      site.read(document).composes.flatMap(({ to, cc, bcc }) => [...to, ...cc, ...bcc].map(({ address }) => address)),
  };
  const took = { ours: [] as number[], theirs: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    took.ours.push(timed(ourReading[what]));
    took.theirs.push(timed(theirReading[what]));
  }
  const [ours, theirs] = [addresses(ourReading[what]()), addresses(theirReading[what]())];
  const both = [...ours].filter((address) => theirs.has(address)).length;
  return { ...took, found: { both, ours: ours.size - both, theirs: theirs.size - both } };

  function timed(read: () => unknown): number {
    let sum = 0;
    for (let i = 0; i < inRound; i++) {
      // As when a letter comes in: nothing that was found before can be taken for still being right.
      const moved = document.querySelector('tr.zA, .adn, .M9');
      moved?.parentElement?.append(moved);
      const from = performance.now();
      read();
      sum += performance.now() - from;
    }
    return sum / inRound;
  }

  function addresses(found: (string | undefined)[]): Set<string> {
    return new Set(found.flatMap((address) => (address?.includes('@') ? [address.toLowerCase()] : [])));
  }
}

/** Of gmail.js what is used here, as its own description of types has it. */
interface WindowWithBoth extends SitesWindow {
  Gmail(): {
    DISABLE_OLD_GMAIL_API_DEPRECATION_WARNINGS: boolean;
    get: { email_subject(): string; thread_id(): string | undefined };
    dom: {
      visible_messages(): { from: { email?: string } }[];
      email: new (
        element: Element,
      ) => {
        from(): { email?: string };
        to(): { email?: string }[];
        attachments(): unknown;
        body(): string;
      };
      composes(): {
        recipients(options: { flat: true }): string[];
        subject(): string;
        attachments(): unknown;
      }[];
    };
  };
}
