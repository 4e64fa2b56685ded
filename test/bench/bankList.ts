import type { Page } from '@playwright/test';
import type { OpenInvoice } from '../../lib/domain/matching/invoices.ts';
import type { Day } from '../../lib/domain/wallClock.ts';
import type { Browser } from '../rig/browser.ts';
import { ask, jobOver, takeBack } from './ask.ts';
import { calm } from './calm.ts';
import type { Finding } from './finding.ts';
import { prepareFloor } from './floor.ts';
import { writeAgain } from './rowsOfJob.ts';
import { sized } from './sizes.ts';
import { median } from './statistics.ts';
import { prepareTwin } from './twin.ts';

const LINES = sized(2_000);
/** Of so many lines one pays nothing that is known. */
const STRANGE_IN = 20;
/** Taken in and taken back again so often. */
const TIMES = 3;

/**
 * A bank's list of 2,000 lines: from the choice of the file to its preview, and from the one click to the last of its
 * payments kept. What is kept is held against the same rows written raw into a base of their own with the same indexes.
 */
export async function bankList(browser: Browser, page: Page, today: Day): Promise<Finding[]> {
  const invoices = await page.evaluate(ask<OpenInvoice[]>, { call: 'money.openInvoices', data: {} });
  const buffer = Buffer.from(listOf(invoices.slice(0, LINES), today));
  const took = { matched: [] as number[], applied: [] as number[], raw: [] as number[] };
  let count = 0;
  let written = '';
  const steps = { matching: 0, applying: 0 };
  await page.goto(new URL('#/money/bank', page.url()).href);
  for (let i = 0; i < TIMES; i++) {
    await page.reload();
    await page.locator('input[type=file]').waitFor({ state: 'attached' });
    await page.evaluate(watch);
    await calm();
    const chosenAt = await now(page);
    await page.locator('input[type=file]').setInputFiles({ name: 'list.xml', mimeType: 'text/xml', buffer });
    await page.getByTestId('matched').waitFor({ timeout: 120_000 });
    took.matched.push((await now(page)) - chosenAt);
    steps.matching = Math.max(steps.matching, await page.evaluate(stepsSeen));
    const apply = page.getByRole('button', { name: /^Take in/ });
    count = Number((await apply.innerText()).replace(/\D/g, ''));

    await calm();
    await apply.click();
    await page.getByTestId('matched').getByText('Known already').waitFor({ timeout: 300_000 });
    steps.applying = Math.max(steps.applying, await page.evaluate(stepsSeen));
    const worker = await browser.background();
    await worker.evaluate(prepareFloor);
    await worker.evaluate(prepareTwin);
    await calm();
    const again = await worker.evaluate(writeAgain, 'payments.apply');
    const job = await jobOver(page, again.jobId);
    if (job.done !== count) throw new Error(`${job.done} of ${count} payments were taken in`);
    took.applied.push((job.finishedAt ?? Number.NaN) - (await page.evaluate(() => globalThis.benchClickedAt)));
    took.raw.push(again.took);
    written = again.tables;
    await takeBack(page, again.jobId);
  }
  return [
    {
      name: 'bank list matched',
      unit: 'ms',
      measured: median(took.matched),
      limit: { most: 5_000 },
      note:
        `a camt.053 file of ${LINES} lines against ${invoices.length} open invoices, from the choice of the file to its ` +
        `preview, the median of ${TIMES}; ${count} lines sure; the progress bar was seen at ${steps.matching} places.`,
    },
    {
      name: 'bank list applied',
      unit: 'ms',
      measured: median(took.applied),
      floor: median(took.raw),
      limit: { timesFloor: 3 },
      note:
        `${count} payments as one job, from the click to its end, the medians of ${TIMES}; the progress bar was seen at ` +
        `${steps.applying} places; the floor is a raw bulk write of what it left: ${written}.`,
    },
  ];
}

const now = (page: Page) => page.evaluate(() => performance.now());

declare global {
  var benchSteps: Set<number>;
  /** When something was clicked last, in milliseconds since 1970. */
  var benchClickedAt: number;
}

/** Runs in the page: sees where the progress bar stands, and when something is clicked. */
function watch(): void {
  globalThis.benchSteps = new Set();
  new MutationObserver(() => {
    const bar = document.querySelector('[role=progressbar]');
    if (bar) globalThis.benchSteps.add(Number(bar.ariaValueNow));
  }).observe(document, { subtree: true, childList: true, attributes: true });
  const remember = () => {
    globalThis.benchClickedAt = Date.now();
  };
  addEventListener('click', remember, { capture: true });
}

/** Runs in the page: at how many places the progress bar was seen since it was asked last. */
function stepsSeen(): number {
  const seen = globalThis.benchSteps.size;
  globalThis.benchSteps.clear();
  return seen;
}

function listOf(invoices: OpenInvoice[], day: Day): string {
  const entries = invoices.map(({ left, number, clientName }, i) => {
    const [purpose, payer] =
      i % STRANGE_IN === 0
        ? ['thank you', `Stranger ${i}`]
        : [`Invoice ${number}`, clientName.replaceAll('&', '&amp;')];
    return [
      `<Ntry><Amt Ccy="${left.currency}">${(left.minor / 100).toFixed(2)}</Amt><CdtDbtInd>CRDT</CdtDbtInd>`,
      `<Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>${day}</Dt></BookgDt><AcctSvcrRef>R-${i}</AcctSvcrRef>`,
      `<NtryDtls><TxDtls><RltdPties><Dbtr><Nm>${payer}</Nm></Dbtr></RltdPties>`,
      `<RmtInf><Ustrd>${purpose}</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>`,
    ].join('');
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><Stmt><Id>1</Id>',
    ...entries,
    '</Stmt></BkToCstmrStmt></Document>',
  ].join('\n');
}
