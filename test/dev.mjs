// npm run dev: the extension, rebuilt as its files change, in a browser with the practice mailbox.
import { findOrInstallChromium, installPackages, underProjectNode } from './rig/install.mjs';

installPackages();
await findOrInstallChromium();
process.exitCode = await underProjectNode('test/demo/dev.ts');
