import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** A package of which something is in the build. */
export interface Shipped {
  name: string;
  version: string;
  licence: string;
  /** Where its source is: the Mozilla licence asks to say it. */
  source: string;
  /** As its authors wrote it; empty where they left it out. */
  text: string;
}

/** The innermost package that a module of the build is part of. */
export function packageOf(moduleId: string): string | undefined {
  const [path = ''] = moduleId.split('\\').join('/').split('?');
  const at = path.lastIndexOf('/node_modules/');
  if (at < 0) return undefined;
  const from = at + '/node_modules/'.length;
  const [scope = '', name = ''] = path.slice(from).split('/');
  return path.slice(0, from) + (scope.startsWith('@') ? `${scope}/${name}` : scope);
}

export function shippedIn(folder: string): Shipped {
  const { name, version, license, repository, homepage } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying|notice)/i.test(file));
  return {
    name,
    version,
    licence: typeof license === 'string' ? license : (license?.type ?? 'unknown'),
    source: homepageOf(repository) || homepage || `https://www.npmjs.com/package/${name}`,
    text: files
      .sort()
      .map((file) => readFileSync(join(folder, file), 'utf8').trim())
      .join('\n\n'),
  };
}

function homepageOf(repository: string | { url?: string } | undefined): string {
  const url = (typeof repository === 'string' ? repository : repository?.url) ?? '';
  return url
    .replace(/^git\+/, '')
    .replace(/\.git$/, '')
    .replace(/^git:\/\//, 'https://');
}

/** The file that stands in the build: first what is owed to each licence, then every text. */
export function licencesText(shipped: Shipped[]): string {
  const sorted = [...shipped].sort((one, other) => one.name.localeCompare(other.name, 'en'));
  const mozilla = sorted.filter(({ licence }) => /MPL/.test(licence));
  return [
    'Forget-me-not is under the MIT licence. It contains parts of the packages below, each under its own licence.',
    '',
    ...(mozilla.length > 0
      ? [
          'Under the Mozilla Public License 2.0, unchanged; their source is to be had at the addresses given:',
          ...mozilla.map(({ name, version, source }) => `  ${name} ${version}: ${source}`),
          '',
        ]
      : []),
    ...sorted.map(({ name, version, licence }) => `${name} ${version}: ${licence}`),
    ...sorted.map(
      ({ name, version, licence, text }) => `\n${'-'.repeat(72)}\n${name} ${version} (${licence})\n\n${text}`,
    ),
    '',
  ].join('\n');
}

/** Gathers from all parts of a build which packages are in it. */
export function createLicences(always: string[]) {
  const folders = new Set(always);
  const plugin: Plugin = {
    name: 'licences',
    apply: 'build',
    generateBundle(_, bundle) {
      for (const part of Object.values(bundle)) {
        for (const id of part.type === 'chunk' ? part.moduleIds : []) {
          const folder = packageOf(id);
          if (folder) folders.add(folder);
        }
      }
    },
  };
  return {
    plugin,
    write: (outDir: string) => writeFileSync(join(outDir, 'licences.txt'), licencesText([...folders].map(shippedIn))),
  };
}
