/**
 * Reads files of the outside world that are not the project's, and prints how much of them is read: pages of webmails,
 * and whatever else has a part in test/samples. It is no test: what the files are is for whoever has them to say.
 *
 * npm run samples -- <folder>
 */
import { fileURLToPath } from 'node:url';
import { installPackages, underProjectNode } from './rig/install.mjs';

installPackages();
process.exitCode = await underProjectNode(
  fileURLToPath(new URL('samples/main.ts', import.meta.url)),
  process.argv.slice(2),
);
