import type { Page } from '@playwright/test';
import type { OpenInvoice } from '../../lib/domain/matching';
import type { Day } from '../../lib/domain/wallClock.ts';
import type { Finding } from './finding.ts';

const LINES = 2_000;
/** Of so many lines one pays nothing that is known. */
const STRANGE_IN = 20;

/** A bank's list of 2,000 lines, from the choice of the file to its preview, and from the one click to what is left of it. */
export async function bankList(page: Page, today: Day): Promise<Finding[]> {
  await page.goto(new URL('#/money/bank', page.url()).href);
  const invoices = await page.evaluate(openInvoices);
  const list = { name: 'list.xml', mimeType: 'text/xml', buffer: Buffer.from(listOf(invoices.slice(0, LINES), today)) };
  await page.evaluate(watchList);
  const chosenAt = await now(page);
  await page.locator('input[type=file]').setInputFiles(list);
  await page.getByTestId('matched').waitFor();
  const matched = (await now(page)) - chosenAt;
  const seen = await page.evaluate(() => globalThis.benchSteps);
  const apply = page.getByRole('button', { name: /^Take in/ });
  const count = Number((await apply.innerText()).replace(/\D/g, ''));
  const appliedAt = await now(page);
  await apply.click();
  await page.getByTestId('matched').getByText('Known already').waitFor({ timeout: 120_000 });
  const applied = (await now(page)) - appliedAt;
  return [
    {
      name: 'bank list matched',
      unit: 'ms',
      measured: matched,
      limit: { most: 5_000 },
      note:
        `a camt.053 file of ${LINES} lines against ${invoices.length} open invoices, from the choice of the file to its ` +
        `preview; ${count} lines sure; the progress bar was seen at ${seen} places.`,
    },
    {
      name: 'bank list applied',
      unit: 'ms',
      measured: applied,
      note: `${count} payments as one step, from the click to the preview of what is left.`,
    },
  ];
}

const now = (page: Page) => page.evaluate(() => performance.now());

declare global {
  var benchSteps: number;
}

/** Runs in the page: counts how often the progress bar moves. */
function watchList(): void {
  const seen = new Set<number>();
  globalThis.benchSteps = 0;
  new MutationObserver(() => {
    const bar = document.querySelector('[role=progressbar]');
    if (bar) globalThis.benchSteps = seen.add(Number(bar.ariaValueNow)).size;
  }).observe(document, { subtree: true, childList: true, attributes: true });
}

/** Runs in the page. */
async function openInvoices(): Promise<OpenInvoice[]> {
  const { res } = await chrome.runtime.sendMessage({
    ...{ id: 1, type: 'money.openInvoices', data: { data: {} }, timestamp: Date.now() },
  });
  return res.value;
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
