import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Finding } from './finding.ts';

/** What every open webmail has to load, parse and keep because of us, as its size gzipped. */
export function contentScriptSize(extension: string): Finding {
  const script = readFileSync(join(extension, 'content-scripts/webmail.js'));
  return {
    name: 'content script, gzipped',
    unit: 'kB',
    measured: gzipSync(script).length / 1000,
    limit: { most: 30 },
    note:
      `${(script.length / 1000).toFixed(1)} kB minified; the goal is 15 kB gzipped. ` +
      'InboxSDK, which others build on, brings 368 kB minified and gzipped.',
  };
}
