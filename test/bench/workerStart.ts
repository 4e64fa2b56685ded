import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type Browser, launchBrowser } from '../rig/browser.ts';
import { ASKING_PAGE } from './ask.ts';
import { EMPTY_PAGE } from './build.ts';
import { calm } from './calm.ts';
import type { Finding } from './finding.ts';
import { median } from './statistics.ts';

const TIMES = 15;
const WARM_UP = 2;

/** What every page asks first; its answer needs the base. */
const FIRST_QUESTION = { type: 'settings.show', data: { data: {} } };

/** From a question that wakes the worker to its answer, against a worker that can do nothing but answer. */
export async function workerStart({ browser }: { browser: Browser }): Promise<Finding> {
  const empty = emptyExtension();
  try {
    const floor = await launchBrowser({ extension: empty.folder });
    try {
      const pages = { product: await browser.page(ASKING_PAGE), empty: await floor.page(EMPTY_PAGE) };
      const took = { product: [] as number[], empty: [] as number[] };
      for (let i = -WARM_UP; i < TIMES; i++) {
        const product = await wake(browser, pages.product, FIRST_QUESTION);
        const nothing = await wake(floor, pages.empty, 'nothing');
        if (i < 0) continue;
        took.product.push(product);
        took.empty.push(nothing);
      }
      await pages.product.close();
      return {
        name: 'background from its start to its first answer',
        unit: 'ms',
        measured: median(took.product),
        floor: median(took.empty),
        note: `the worker ended, then asked, medians of ${TIMES}; the floor is a worker that holds nothing but an answer.`,
      };
    } finally {
      await floor.close();
    }
  } finally {
    empty.remove();
  }
}

async function wake(browser: Browser, page: Page, question: unknown): Promise<number> {
  await browser.killWorker();
  await calm();
  return page.evaluate(timeAnswer, question);
}

/** Runs in a page of the extension. */
async function timeAnswer(question: unknown): Promise<number> {
  const from = performance.now();
  const answer = await chrome.runtime.sendMessage(question);
  if (!answer) throw new Error('Nobody answered');
  if (answer.res?.ok === false) throw new Error(answer.res.sentence);
  return performance.now() - from;
}

/** An extension that has a worker and a page, and nothing in them. */
function emptyExtension(): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'forget-me-not-empty-'));
  const manifest = { manifest_version: 3, name: 'Empty', version: '1', background: { service_worker: 'worker.js' } };
  const files = {
    'manifest.json': JSON.stringify(manifest),
    'worker.js': 'chrome.runtime.onMessage.addListener((_, __, answer) => answer("nothing"));\n',
    [EMPTY_PAGE]: '<!doctype html><title>Empty</title>\n',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
