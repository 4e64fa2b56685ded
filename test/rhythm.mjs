/**
 * Runs the product's own rule of who is later than usual over purchase histories that are not the project's, and
 * prints how well it tells. Each `.csv` of the folder has the lines `customer,date,…` under one head line. It is no
 * test: what the files are is for whoever has them to say.
 *
 * npm run rhythm -- <folder>
 */
import { fileURLToPath } from 'node:url';
import { installPackages, underProjectNode } from './rig/install.mjs';

installPackages();
process.exitCode = await underProjectNode(
  fileURLToPath(new URL('../tools/rhythm/run.ts', import.meta.url)),
  process.argv.slice(2),
);
