import type { Job } from '../domain/job';
import { commandOf, questionOf } from './definition';
import { id } from './input';

/** How far long work has come; null for one that is not known here. */
export const showJob = questionOf(
  { input: () => ({ jobId: id }), reads: [] },
  async (app, { jobId }): Promise<Job | null> => (await app.store.jobs.show(jobId)) ?? null,
);

export const listJobs = questionOf({ input: () => ({}), reads: [] }, (app): Promise<Job[]> => app.store.jobs.running());

export const cancelJob = commandOf(
  () => ({ jobId: id }),
  (app, _, { jobId }): Promise<void> => app.store.jobs.cancel(jobId),
);

/** Takes back what a command or a job did; a job is taken back by another job. */
export const undo = commandOf(
  () => ({ entryId: id }),
  (app, named, { entryId }) => app.store.undo(named, entryId),
);
