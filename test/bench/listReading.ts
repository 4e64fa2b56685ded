import type { BrowserContext, Page } from '@playwright/test';
import type { Browser } from '../rig/browser.ts';
import { calm } from './calm.ts';
import type { Finding } from './finding.ts';
import { gmailList, knownLists, type OpenList, practiceList, roundcubeList } from './listPages.ts';
import { bundleSites, type SitesWindow } from './sitesBundle.ts';
import { median, slowest } from './statistics.ts';
import { ROWS } from './walks.ts';

const TIMES = 200;

/** The page's own thread stands still while its list is read: how long that is, for each webmail. */
export async function listReading({ context }: Browser): Promise<Finding[]> {
  const script = await bundleSites();
  const findings: Finding[] = [];
  for (const open of [practiceList, gmailList, roundcubeList, ...knownLists]) {
    const finding = await readingOf(context, open, script);
    if (finding) findings.push(finding);
  }
  return findings;
}

async function readingOf(context: BrowserContext, open: OpenList, script: string): Promise<Finding | undefined> {
  const list = await open(context, script);
  if (!list) return undefined;
  try {
    const { page, webmail, row } = list;
    const last = page.locator(row).nth(ROWS - 1);
    await last.waitFor({ state: 'attached' });
    await calm();
    const took = await readAgainAndAgain(page, row);
    return {
      name: `reading ${ROWS} rows, ${webmail}`,
      unit: 'ms',
      measured: median(took),
      limit: { most: 4 },
      note:
        `the median of ${TIMES} readings, a row having moved before each; the first took ${took[0]?.toFixed(1)} ms, ` +
        `95 of 100 at most ${slowest(took).toFixed(1)} ms.`,
    };
  } finally {
    await list.close();
  }
}

function readAgainAndAgain(page: Page, row: string): Promise<number[]> {
  return page.evaluate(
    ({ row, times, least }) => {
      const site = (window as unknown as SitesWindow).forgetMeNotSites.siteOf(document);
      if (!site) throw new Error('No site knows this page');
      return Array.from({ length: times }, () => {
        // As when a letter comes in or is dragged: nothing that was found before can be taken for still being right.
        const first = document.querySelector(row);
        first?.parentElement?.append(first);
        const from = performance.now();
        const rows = site.rows(document);
        const took = performance.now() - from;
        if (rows.length < least) throw new Error(`${rows.length} rows were read`);
        return took;
      });
    },
    { row, times: TIMES, least: ROWS },
  );
}
