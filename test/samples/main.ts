import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runnerImport } from 'vite';
import { builtinEnvironments } from 'vitest/runtime';

/** Each reads its own files in the folder and prints what it made of them. */
interface Part {
  run(folder: string): void | Promise<void>;
}

const PARTS = ['webmail', 'bank', 'dates'].map((part) => join(import.meta.dirname, `${part}.ts`));

const [named] = process.argv.slice(2);
const folder = named && resolve(named);
if (folder && existsSync(folder)) {
  // The tests' own DOM, so that what is read here is what is read in them; nothing in it runs scripts or loads anything.
  await builtinEnvironments['happy-dom'].setup(globalThis, {});
  for (const file of PARTS.filter((part) => existsSync(part))) {
    const { module } = await runnerImport<Part>(file);
    await module.run(folder);
  }
} else {
  console.error(`${named ? `There is no folder ${named}.` : 'No folder is named.'}\n\nnpm run samples -- <folder>`);
  process.exitCode = 1;
}
