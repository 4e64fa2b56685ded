import type { Page } from '@playwright/test';
import type { OpenInvoice } from '../../lib/domain/matching/invoices.ts';
import type { Day } from '../../lib/domain/wallClock.ts';
import { openMailbox } from '../practice/mail.ts';
import { startPracticeMailbox } from '../practice/server.ts';
import type { Browser } from '../rig/browser.ts';
import { ASKING_PAGE, ask, jobOver, takeBack } from './ask.ts';
import { calm } from './calm.ts';
import { contentScriptIn } from './contentScript.ts';
import type { Finding } from './finding.ts';
import { ADDRESSES, addressesFrom, askForMarks } from './lookUp.ts';
import { changeSomething, LIST, openAtOnce } from './popup.ts';
import { sized } from './sizes.ts';
import { median, slowest } from './statistics.ts';

/** As many as a bank's list may have at once, so that the job lasts while it is looked at. */
const PAYMENTS = sized(10_000);
const MARKS = sized(100);
const POPUPS = sized(15);
const WARM_UP = 3;
/** A job that is over sooner is begun again; more often than this is an error. */
const MOST_JOBS = 20;

/** How long others wait while payments are taken in as a job, and how long they wait otherwise. */
export async function whileAJobRuns(browser: Browser, clients: number, today: Day): Promise<Finding[]> {
  const server = await startPracticeMailbox();
  try {
    const mailbox = await browser.context.newPage();
    await openMailbox(mailbox, server.url);
    const script = await contentScriptIn(mailbox, browser.extensionId);
    let round = 0;
    const marks = () => script.evaluate(askForMarks, addressesFrom(round++, 0, clients));
    const popup = () => openAtOnce(browser, LIST);
    const page = await browser.page(ASKING_PAGE);
    const payments = paymentsFor(
      await page.evaluate(ask<OpenInvoice[]>, { call: 'money.openInvoices', data: {} }),
      today,
    );

    const quiet = {
      marks: await inQuiet(marks, MARKS),
      popup: await inQuiet(popup, POPUPS),
      changed: await inQuiet(async () => {
        await changeSomething(browser);
        return popup();
      }, POPUPS),
    };
    const busyMarks = await during(page, payments, marks, MARKS);
    const busyPopup = await during(page, payments, popup, POPUPS);
    await Promise.all([page.close(), mailbox.close()]);
    const job = `a job of ${payments.length} payments runs`;
    return [
      {
        name: 'marks while a job runs',
        unit: 'ms',
        measured: slowest(busyMarks.took),
        floor: slowest(quiet.marks),
        limit: { timesFloor: 2 },
        note:
          `${ADDRESSES} addresses, 95 of 100 questions answered within this while ${job}, against the same in quiet; the ` +
          `medians are ${median(busyMarks.took).toFixed(1)} and ${median(quiet.marks).toFixed(1)} ms; jobs begun: ${busyMarks.jobs}.`,
      },
      {
        name: 'popup while a job runs',
        unit: 'ms',
        measured: median(busyPopup.took),
        floor: median(quiet.popup),
        limit: { timesFloor: 2 },
        note:
          `to its list on screen while ${job}, so that something has always changed, medians of ${POPUPS}; the floor is ` +
          `the same in quiet with nothing changed, and ${median(quiet.changed).toFixed(1)} ms after a change; jobs begun: ${busyPopup.jobs}.`,
      },
    ];
  } finally {
    await server.stop();
  }
}

async function inQuiet(measure: () => Promise<number>, times: number): Promise<number[]> {
  const took: number[] = [];
  for (let i = -WARM_UP; i < times; i++) {
    await calm();
    const one = await measure();
    if (i >= 0) took.push(one);
  }
  return took;
}

/** Measures for as long as the payments are taken in, and again until it was measured often enough. */
async function during(
  page: Page,
  payments: object[],
  measure: () => Promise<number>,
  times: number,
): Promise<{ took: number[]; jobs: number }> {
  const took: number[] = [];
  let jobs = 0;
  for (; took.length < times; jobs++) {
    if (jobs === MOST_JOBS) throw new Error(`${times} measures do not fit into ${MOST_JOBS} jobs`);
    await calm();
    let isOver = false;
    const data = { payments, commandId: crypto.randomUUID() };
    // The answer comes when the job is decided: others wait for that no less than for its parts.
    const begun = page.evaluate(ask<{ jobId: string }>, { call: 'payments.apply', data });
    const job = begun
      .then(({ jobId }) => jobOver(page, jobId))
      .finally(() => {
        isOver = true;
      });
    while (took.length < times) {
      const one = await measure();
      if (isOver) break;
      took.push(one);
    }
    await takeBack(page, (await job).id);
  }
  return { took, jobs };
}

/** A payment of each invoice, as a bank's list that was matched brings it. */
function paymentsFor(invoices: OpenInvoice[], received: Day): object[] {
  return invoices.slice(0, PAYMENTS).map(({ id, clientId, clientName, number, left }, i) => ({
    ...{ clientId, amount: left, received, allocations: [{ invoiceId: id }] },
    ...{ fingerprint: `while-a-job-runs-${i}`, line: i + 1, payer: clientName, reference: `Invoice ${number}` },
  }));
}
