import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Finding } from './finding.ts';

/** What a site is given that the user switches on (lib/platform/sites.ts); the manifest says what a known webmail is. */
const SITE_SCRIPTS = ['webmail', 'any'].map((as) => ['site', as].map((name) => `content-scripts/${name}.js`));

/** What every open page has to load, parse and keep because of us, at most, as its size gzipped. */
export function contentScriptSizes(extension: string): Finding[] {
  return [
    sizeOf('a known webmail', largestOf(extension, filesOfWebmails(extension))),
    sizeOf('a site that was switched on', largestOf(extension, SITE_SCRIPTS)),
  ];
}

function largestOf(extension: string, given: string[][]): Weight {
  return given.map((files) => weigh(extension, files)).reduce((most, one) => (one.gzipped > most.gzipped ? one : most));
}

/** All that the manifest gives to pages of one address, for each address; this machine's own counts as switched on. */
function filesOfWebmails(extension: string): string[][] {
  const { content_scripts: declared = [] } = JSON.parse(
    readFileSync(join(extension, 'manifest.json'), 'utf8'),
  ) as Manifest;
  const patterns = new Set(declared.flatMap(({ matches }) => matches).filter((match) => match.startsWith('https:')));
  return [...patterns].map((pattern) =>
    declared.filter(({ matches }) => matches.includes(pattern)).flatMap(({ js }) => js),
  );
}

interface Manifest {
  content_scripts?: { matches: string[]; js: string[] }[];
}

/** In kB. */
interface Weight {
  files: string[];
  minified: number;
  gzipped: number;
}

function weigh(extension: string, files: string[]): Weight {
  const scripts = files.map((file) => readFileSync(join(extension, file)));
  return {
    files,
    minified: sum(scripts.map((script) => script.length)) / 1000,
    gzipped: sum(scripts.map((script) => gzipSync(script).length)) / 1000,
  };
}

function sizeOf(where: string, { files, minified, gzipped }: Weight): Finding {
  return {
    name: `content script on ${where}, gzipped`,
    unit: 'kB',
    measured: gzipped,
    limit: { most: 20 },
    note:
      `${files.join(' and ')}, ${minified.toFixed(1)} kB minified: the most that one page is given. The goal is 15 kB ` +
      'gzipped. InboxSDK, which others build on, brings 368 kB minified and gzipped.',
  };
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
