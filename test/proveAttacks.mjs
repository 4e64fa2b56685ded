/**
 * Proves that pages, letters and files get nothing out of the extension and nothing into it: every class of attack, in
 * real Chromium and, where a browser makes a difference, real Firefox. It needs nothing installed and installs what it
 * needs. It says what was tried and whether it held; exit code 1 when anything did not.
 *
 * node test/proveAttacks.mjs [part of a class's name]   tries the classes that are named, all when none is
 */
import { findOrInstallChromium, findOrInstallFirefox, installPackages, underProjectNode } from './rig/install.mjs';

installPackages();
await findOrInstallChromium();
const firefox = findOrInstallFirefox();
if (!firefox.available) console.log(`\nSKIPPED: all that needs a real Firefox. ${firefox.why}\n`);
process.exitCode = await underProjectNode(
  new URL('proof/attacks/main.ts', import.meta.url).pathname,
  process.argv.slice(2),
);
