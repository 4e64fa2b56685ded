// npm run look: pictures of every page, in three languages, light and dark, narrow and wide, for looking at.
import { findOrInstallChromium, installPackages, underProjectNode } from './rig/install.mjs';

installPackages();
await findOrInstallChromium();
process.exitCode = await underProjectNode('test/demo/look.ts', process.argv.slice(2));
