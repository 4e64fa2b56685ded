// npm test: everything that is missing is installed, then all that proves the project runs, one after the other.
import {
  findOrInstallChromium,
  findOrInstallFirefox,
  findOrInstallRequestTracker,
  findOrInstallRoundcube,
  findOrInstallSogo,
  installPackages,
  underProjectNode,
} from './rig/install.mjs';

installPackages();
await findOrInstallChromium();
const servers = {
  'a real Roundcube': findOrInstallRoundcube(),
  'Roundcube’s skin larry': findOrInstallRoundcube({ skin: 'larry' }),
  'Roundcube’s skin classic': findOrInstallRoundcube({ skin: 'classic' }),
  'a real SOGo': findOrInstallSogo(),
  'a real Request Tracker': findOrInstallRequestTracker(),
  'a real Firefox': findOrInstallFirefox(),
};
for (const [name, { available, why }] of Object.entries(servers)) {
  if (!available) console.log(`\nSKIPPED: all that needs ${name}. ${why}\n`);
}
process.exitCode = await underProjectNode('test/suite.ts', process.argv.slice(2));
