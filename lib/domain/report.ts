import type { PageReading } from './pageReading';

/** What the extension saw of a page that it could not read, for whoever teaches it to. */
export interface PageReport {
  /** Whose page it is, what was found, and how it is built: no word of it. */
  report: string;
  /** The whole page with all words, numbers and addresses replaced, as a file for tests. */
  page: string;
}

/** The head of a report: facts of the reading in counts. The host is the only thing in it that says anything. */
export function reportHead(reading: PageReading | undefined, host: string, version: string): string {
  const {
    site = 'unknown',
    layout = 'none',
    view = 'other',
    own,
    messages,
    composes,
    mentioned,
    lacks,
    unreadable,
  } = reading ?? {};
  const counts = { own, messages, composes, mentioned };
  return [
    `Forget-me-not ${version}`,
    `host: ${host}`,
    `site: ${site}, layout: ${layout}, view: ${view}, ${unreadable ? 'unreadable' : 'read'}`,
    ...(lacks ? [`lacks: ${lacks.join(', ')}`] : []),
    Object.entries(counts)
      .map(([name, found]) => `${name}: ${found?.length ?? 0}`)
      .join(', '),
  ].join('\n');
}
