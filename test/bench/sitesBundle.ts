import { join } from 'node:path';
import { build } from 'vite';
import type { siteOf } from '../../lib/sites/index.ts';

/** Where the bundle stands in a page that it was put into. */
export type SitesWindow = Window & { forgetMeNotSites: { siteOf: typeof siteOf } };

/** The product's readers of webmails, as one script for a page: what the content script has, without the rest of it. */
export async function bundleSites(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: join(import.meta.dirname, '../../lib/sites/index.ts'),
        formats: ['iife'],
        name: 'window.forgetMeNotSites',
        fileName: 'sites',
      },
    },
  });
  const [bundle] = Array.isArray(output) ? output : [];
  const [chunk] = bundle?.output ?? [];
  if (!chunk) throw new Error('The bundle of lib/sites is empty');
  return chunk.code;
}
