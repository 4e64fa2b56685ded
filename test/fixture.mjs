/**
 * Makes of a saved page of a webmail a page for the tests: its words and addresses replaced, and beside it as JSON what
 * is read from it now. The address is where the page stood, without what is the user's own; the webmail's first when
 * none is given. A page of Roundcube or SOGo that the sidebar saved says itself where it stood.
 *
 * npm run fixture -- ~/Downloads/page.html outlook thread-de https://outlook.live.com/mail/0/inbox
 */
import { fileURLToPath } from 'node:url';
import { installPackages, underProjectNode } from './rig/install.mjs';

installPackages();
process.exitCode = await underProjectNode(
  fileURLToPath(new URL('fixture/main.ts', import.meta.url)),
  process.argv.slice(2),
);
