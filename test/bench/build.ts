import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'wxt';

const PROJECT = join(import.meta.dirname, '../..');

/** A page of the extension that does nothing, for the time that any page takes. */
export const EMPTY_PAGE = 'empty.html';

export interface Build {
  /** The unpacked extension. */
  folder: string;
  remove(): void;
}

/** The build for this machine's own addresses, in a folder of its own: nobody else's tests run on what is added to it. */
export async function buildExtension(): Promise<Build> {
  const built = await buildApart('1', 'chrome-mv3-loopback');
  writeFileSync(join(built.folder, EMPTY_PAGE), withoutScripts(readFileSync(join(built.folder, 'popup.html'), 'utf8')));
  return built;
}

/** What is shipped, to be weighed. */
export function buildShipped(): Promise<Build> {
  return buildApart('', 'chrome-mv3');
}

async function buildApart(onLoopback: string, name: string): Promise<Build> {
  const outDir = mkdtempSync(join(tmpdir(), 'forget-me-not-bench-'));
  process.env.FORGET_ME_NOT_LOOPBACK = onLoopback;
  await build({ root: PROJECT, outDir, logger: quiet });
  return { folder: join(outDir, name), remove: () => rmSync(outDir, { recursive: true }) };
}

function withoutScripts(html: string): string {
  return html.replace(/<script.*<\/script>/g, '').replace(/<link rel="modulepreload".*>/g, '');
}

const silence = () => {};
const quiet = {
  debug: silence,
  log: silence,
  info: silence,
  success: silence,
  warn: console.warn,
  error: console.error,
  fatal: console.error,
  level: 0,
};
