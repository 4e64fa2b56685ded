import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageReading } from '../../lib/domain/pageReading.ts';

/** A page as it was written down, and what must be read from it. */
export interface ExpectedPage {
  url: string;
  reading: PageReading;
  /** The addresses of each row of the list. */
  rows: string[][];
}

/** The webmails whose pages are told as data (lib/sites/described). */
export const WEBMAILS = ['outlook', 'yahoo', 'yandex', 'mailru', 'proton'] as const;

/** The webmails on anybody's server; their pages were saved from ones that run here. */
export const SELF_HOSTED = ['roundcube', 'sogo'] as const;

/** "outlook/message" and the others: each an .html with its .json beside it. */
export const PAGES = pagesOf(WEBMAILS);

export const SAVED_PAGES = pagesOf(SELF_HOSTED);

function pagesOf(webmails: readonly string[]): string[] {
  return webmails.flatMap((webmail) =>
    readdirSync(join(import.meta.dirname, webmail)).flatMap((file) =>
      file.endsWith('.json') ? [`${webmail}/${file.slice(0, -'.json'.length)}`] : [],
    ),
  );
}

export function markupOf(name: string): string {
  return readFileSync(join(import.meta.dirname, `${name}.html`), 'utf8');
}

export function expectedOf(name: string): ExpectedPage {
  return JSON.parse(readFileSync(join(import.meta.dirname, `${name}.json`), 'utf8'));
}

/** Windows without an id are numbered anew at every visit of a page; in what is expected each has a star. */
export function withoutNumbers(reading: PageReading): PageReading {
  const numbers = /:\d{9,}-\d+$|(?<=^sogo:compose):\d{13}(?=:)/;
  const composes = reading.composes.map((compose) => ({ ...compose, key: compose.key.replace(numbers, ':*') }));
  return { ...reading, composes };
}
