import type { OpenInvoice } from '../../lib/domain/matching/invoices.ts';
import type { Day } from '../../lib/domain/wallClock.ts';
import { openMailbox } from '../practice/mail.ts';
import { startPracticeMailbox } from '../practice/server.ts';
import type { Browser } from '../rig/browser.ts';
import { ASKING_PAGE, ask } from './ask.ts';
import { contentScriptIn } from './contentScript.ts';
import type { Finding } from './finding.ts';
import { during, inQuiet } from './longWork.ts';
import { ADDRESSES, addressesFrom, askForMarks } from './lookUp.ts';
import { changeSomething, LIST, openAtOnce } from './popup.ts';
import { sized } from './sizes.ts';
import { median, slowest } from './statistics.ts';

/** As many as a bank's list may have at once, so that the job lasts while it is looked at. */
const PAYMENTS = sized(10_000);
const MARKS = sized(100);
const POPUPS = sized(15);

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
    const work = { call: 'payments.apply', data: { payments } };
    const busyMarks = await during(page, work, marks, MARKS);
    const busyPopup = await during(page, work, popup, POPUPS);
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

/** A payment of each invoice, as a bank's list that was matched brings it. */
function paymentsFor(invoices: OpenInvoice[], received: Day): object[] {
  return invoices.slice(0, PAYMENTS).map(({ id, clientId, clientName, number, left }, i) => ({
    ...{ clientId, amount: left, received, allocations: [{ invoiceId: id }] },
    ...{ fingerprint: `while-a-job-runs-${i}`, line: i + 1, payer: clientName, reference: `Invoice ${number}` },
  }));
}
