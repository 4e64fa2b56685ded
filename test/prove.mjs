/**
 * Proves of the reminders that nothing is lost, shown twice or wrong, whatever is killed when, and what they cost. It
 * needs nothing installed and installs what it needs. The figures are its last lines; exit code 1 when any is not right.
 *
 * node test/prove.mjs [histories] [firefox-rules] [cost] [killing] [idle] [firefox]   runs the parts that are named, all when none is
 * REMINDER_HISTORIES=500 npm run prove:reminders -- histories   plays fewer than the 10,000 that count
 */
import { installPackages, underProjectNode } from './rig/install.mjs';

installPackages();
process.exitCode = await underProjectNode(
  new URL('proof/reminders/main.ts', import.meta.url).pathname,
  process.argv.slice(2),
);
