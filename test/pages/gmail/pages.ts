import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The account that the pages belong to. */
export const ME = 'marina@studio.example';

export const HEADER = `<header><a href="https://accounts.google.com/SignOutOptions" aria-label="Google Account: M (${ME})"></a></header>`;

/** The pages that have an expected reading beside them. */
export function pageNames(): string[] {
  return readdirSync(import.meta.dirname).flatMap((name) => name.match(/^(.*)\.json$/)?.[1] ?? []);
}

export function file(name: string): string {
  return readFileSync(join(import.meta.dirname, name), 'utf8');
}

export function page(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** A page of Gmail with this in its current view. */
export function view(content: string): Document {
  return page(`<title>Gmail</title>${HEADER}<div role="main">${content}</div>`);
}

/** An open conversation with these messages. */
export function conversation(messages: string): Document {
  return view(`<h2 class="hP">Offer</h2><div role="list">${messages}</div>`);
}

export function list(rows: string): Document {
  return view(`<div gh="tl"><table><tbody>${rows}</tbody></table></div>`);
}

/** Where the browser stands; only happy-dom lets a test say it. */
export function openAt(url: string): void {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(url);
}
