import type { Job } from '../domain/job';
import { ask, onNews } from '../messages/client';

/** Follows a job until it is done or was stopped. */
export function overOf(jobId: string, show: (job: Job) => void = () => {}): Promise<Job | undefined> {
  return new Promise((resolve, reject) => {
    const look = () =>
      ask('job.show', { jobId }).then((job) => {
        if (job?.state === 'running') return show(job);
        stop();
        resolve(job ?? undefined);
      }, fail);
    const stop = onNews(({ nouns }) => {
      if (nouns.includes('job')) void look();
    });
    function fail(error: unknown) {
      stop();
      reject(error);
    }
    void look();
  });
}
