import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { playDay } from '../day/day.ts';
import { practiceStage } from '../day/practiceStage.ts';
import type { DayLanguage } from '../day/words.ts';
import { openMailbox } from '../practice/mail.ts';
import { startPracticeMailbox } from '../practice/server.ts';
import { type Browser, launchBrowser } from '../rig/browser.ts';
import { buildLoopback } from '../rig/build.ts';
import { sampleRows } from '../rig/sampleRows.ts';
import { addSampleYears } from '../rig/sampleYears.ts';
import { seed } from '../rig/seed.ts';
import { lookAtCare } from './care.ts';

/**
 * The demo: Chromium with the extension on the practice mailbox, with sample clients. Without a display, or with
 * --headless, it plays a manager's day by itself and says what it saw.
 */
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
// npm keeps the flag for itself when it is not behind "--", and hands it on in the environment.
const headless = !hasDisplay || process.argv.includes('--headless') || process.env.npm_config_headless === 'true';
const language = languageOf(process.env.LC_ALL || process.env.LANG || 'en');

const extension = buildLoopback();
const mailbox = await startPracticeMailbox();
const browser = await launchBrowser({ extension, headless, language, viewport: { width: 1360, height: 860 } });
try {
  await seed(browser, sampleRows(new Date()));
  // The day is played in a base that a person could overlook; a person finds two years of orders, too.
  if (!headless) await addSampleYears(browser, new Date());
  if (headless) await playByItself(browser);
  else await leaveToTheUser(browser);
} finally {
  await browser.close();
  await mailbox.stop();
}

async function playByItself(browser: Browser): Promise<void> {
  const pictures = resolve(join(tmpdir(), `forget-me-not-demo-${language}`));
  console.log('\nA manager’s day, played on the practice mailbox:\n');
  let step = 0;
  const say = (done: string, seen: string) => console.log(`${++step}. ${done}\n   ${seen}`);
  const page = await browser.context.newPage();
  await openMailbox(page, `${mailbox.url}?lang=${language}`);
  await playDay({ browser, stage: practiceStage(page), language, pictures, say });
  await page.close();
  console.log('\nTwo years of orders, and what the pages make of them:\n');
  await addSampleYears(browser, new Date());
  await lookAtCare(browser, pictures, say);
  console.log(`\nThe day is done. Pictures of each step: ${pictures}`);
}

async function leaveToTheUser(browser: Browser): Promise<void> {
  const page = await browser.context.newPage();
  await openMailbox(page, mailbox.url);
  await browser.page('dashboard.html#/today');
  await page.bringToFront();
  // What asked the extension on the way here is of no use to a person.
  for (const open of browser.context.pages()) if (open.url().endsWith('/manifest.json')) await open.close();
  console.log(`\nThe practice mailbox is open at ${mailbox.url} with sample clients; close the browser to end.`);
  await browser.context.waitForEvent('close', { timeout: 0 });
}

function languageOf(locale: string): DayLanguage {
  return (['ru', 'ro'] as const).find((known) => locale.startsWith(known)) ?? 'en';
}
