/**
 * Measures what the product promises about its speed, on this machine, in its own browser: a table, the same in
 * test/results/bench.json, and exit code 1 where a limit is missed. It needs nothing installed and installs what it needs.
 */
import { fileURLToPath } from 'node:url';
import { findOrInstallChromium, installPackages, underProjectNode } from './rig/install.mjs';

installPackages();
await findOrInstallChromium();
process.exitCode = await underProjectNode(fileURLToPath(new URL('bench/main.ts', import.meta.url)));
