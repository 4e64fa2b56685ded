import { join } from 'node:path';
import type { siteOf } from '../pages/siteOf.ts';
import { bundled } from './bundled.ts';

/** Where the bundle stands in a page that it was put into. */
export type SitesWindow = Window & { forgetMeNotSites: { siteOf: typeof siteOf } };

/** The product's readers of webmails, as one script for a page: what the content scripts have, without the rest of them. */
export function bundleSites(): Promise<string> {
  return bundled(join(import.meta.dirname, '../pages/siteOf.ts'), 'forgetMeNotSites');
}
