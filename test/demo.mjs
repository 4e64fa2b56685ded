// npm run demo: everything that is missing is installed, then the demo runs under the project's own Node.
import { findOrInstallChromium, installPackages, underProjectNode } from './rig/install.mjs';

installPackages();
await findOrInstallChromium();
process.exitCode = await underProjectNode('test/demo/main.ts', process.argv.slice(2));
