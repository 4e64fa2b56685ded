/**
 * What a machine needs before anything of the project can run on it. Everything under install/ is plain JavaScript on
 * node:* alone and runs on Node 20, because it is run when nothing is installed yet.
 */
export { findOrInstallChromium } from './install/chromium.mjs';
export { findOrInstallFirefox } from './install/firefox.mjs';
export { installPackages, underProjectNode } from './install/packages.mjs';
export { findOrInstallRequestTracker } from './install/requestTracker.mjs';
export { findOrInstallRoundcube } from './install/roundcube.mjs';
export { findOrInstallSogo } from './install/sogo.mjs';
