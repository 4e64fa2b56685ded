import { join } from 'node:path';
import { build } from 'vite';
import type { siteOf } from '../pages/siteOf.ts';

/** Where the bundle stands in a page that it was put into. */
export type SitesWindow = Window & { forgetMeNotSites: { siteOf: typeof siteOf } };

/** The product's readers of webmails, as one script for a page: what the content scripts have, without the rest of them. */
export async function bundleSites(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: join(import.meta.dirname, '../pages/siteOf.ts'),
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
