import { join } from 'node:path';
import { runnerImport } from 'vite';
import type { ReaderTimes } from './allReaders.ts';
import type { Finding } from './finding.ts';

/**
 * How much longer a hostile text may take than an honest one of the same length. One that makes a reader go over it again
 * and again takes hundreds of times as long.
 */
const TIMES_HONEST = 40;

/** A letter that is written to keep its reader busy is read about as soon as any other. */
export async function hostileText(): Promise<Finding[]> {
  const { module } = await runnerImport<{ timeReaders(): ReaderTimes[] }>(join(import.meta.dirname, 'allReaders.ts'), {
    configFile: false,
    logLevel: 'warn',
  });
  return module.timeReaders().map(({ name, ordinary, hostile, piece }) => ({
    name: `hostile text, ${name}`,
    unit: 'ms',
    measured: hostile,
    floor: ordinary,
    limit: { timesFloor: TIMES_HONEST },
    note: `as long as it may be, ${JSON.stringify(piece)} again and again; the floor is such text as people write it, of the same length.`,
  }));
}
