import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runnerImport } from 'vite';

const [named] = process.argv.slice(2);
const folder = named && resolve(named);
if (folder && existsSync(folder)) {
  const { module } = await runnerImport<{ run(folder: string): void }>(join(import.meta.dirname, 'main.ts'));
  module.run(folder);
} else {
  console.error(`${named ? `There is no folder ${named}.` : 'No folder is named.'}\n\nnpm run rhythm -- <folder>`);
  process.exitCode = 1;
}
