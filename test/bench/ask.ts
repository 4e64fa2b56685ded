import type { Page } from '@playwright/test';
import type { Job } from '../../lib/domain/job.ts';
import { waitUntil } from '../rig/wait.ts';

/** A page of the extension's that may ask: no page of the web can reach it, and nothing runs in it. */
export const ASKING_PAGE = 'manifest.json';

/** Runs in a page of the extension: asks as the product's own pages do. */
export async function ask<Output>({ call, data }: { call: string; data: object }): Promise<Output> {
  const { res } = await chrome.runtime.sendMessage({ type: call, data: { data } });
  if (!res.ok) throw new Error(res.sentence);
  return res.value;
}

/** How often it is looked whether a job is over; a page with a progress bar asks no more seldom. */
const EVERY = 100;

/** Returns once the job is over, and what it was. */
export async function jobOver(page: Page, jobId: string): Promise<Job> {
  let job: Job | null = null;
  const isOver = async () => {
    job = await page.evaluate(ask<Job | null>, { call: 'job.show', data: { jobId } });
    return job?.state === 'done' || job?.state === 'cancelled';
  };
  await waitUntil(`the job ${jobId} to be over`, isOver, { seconds: 600, every: EVERY });
  return job as unknown as Job;
}

/** Takes a job back by another, as the button of its announcement does, and returns when all of it is as before. */
export async function takeBack(page: Page, jobId: string): Promise<void> {
  const data = { entryId: jobId, commandId: crypto.randomUUID() };
  const undo = await page.evaluate(ask<{ jobId?: string }>, { call: 'journal.undo', data });
  if (!undo.jobId) throw new Error('A job was taken back without a job');
  await jobOver(page, undo.jobId);
}
