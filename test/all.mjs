// npm test: everything that is missing is installed, then all that proves the project runs, one after the other.
import {
  findOrInstallChromium,
  findOrInstallRequestTracker,
  findOrInstallRoundcube,
  installPackages,
  underProjectNode,
} from './rig/install.mjs';

installPackages();
await findOrInstallChromium();
const roundcube = findOrInstallRoundcube();
if (!roundcube.available) console.log(`\nSKIPPED: all that needs a real Roundcube. ${roundcube.why}\n`);
const tracker = findOrInstallRequestTracker();
if (!tracker.available) console.log(`\nSKIPPED: all that needs a real Request Tracker. ${tracker.why}\n`);
process.exitCode = await underProjectNode('test/suite.ts', process.argv.slice(2));
