/**
 * Plays the stories of all property tests with fresh seeds, round after round. It needs nothing installed and installs
 * what it needs. It says which seed a failure has: `SEED=… npx vitest run <file>` plays it again. Exit code 1 when any
 * round failed.
 *
 * node test/proveStories.mjs [rounds] [part of a file's name]   five rounds when it is not said
 */
import { installPackages, underProjectNode } from './rig/install.mjs';

installPackages();
process.exitCode = await underProjectNode(
  new URL('proof/stories/main.ts', import.meta.url).pathname,
  process.argv.slice(2),
);
