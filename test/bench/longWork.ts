import type { Page } from '@playwright/test';
import { ask, jobOver, takeBack } from './ask.ts';
import { calm } from './calm.ts';

const WARM_UP = 3;
/** Work that is over sooner is begun again; more often than this is an error. */
const MOST_JOBS = 20;

/** Work that lasts for a while, as a page asks for it. */
export interface LongWork {
  call: string;
  data: object;
}

export async function inQuiet(measure: () => Promise<number>, times: number): Promise<number[]> {
  const took: number[] = [];
  for (let i = -WARM_UP; i < times; i++) {
    await calm();
    const one = await measure();
    if (i >= 0) took.push(one);
  }
  return took;
}

/** Measures for as long as the work lasts, takes it back, and begins it again until it was measured often enough. */
export async function during(
  page: Page,
  { call, data }: LongWork,
  measure: () => Promise<number>,
  times: number,
): Promise<{ took: number[]; jobs: number }> {
  const took: number[] = [];
  let jobs = 0;
  for (; took.length < times; jobs++) {
    if (jobs === MOST_JOBS) throw new Error(`${times} measures do not fit into ${MOST_JOBS} jobs`);
    await calm();
    let isOver = false;
    // The answer comes when the job is decided: others wait for that no less than for its parts.
    const begun = page.evaluate(ask<{ jobId: string }>, { call, data: { ...data, commandId: crypto.randomUUID() } });
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
