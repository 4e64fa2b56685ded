import { existsSync } from 'node:fs';
import { aptInstall } from './apt.mjs';

/** Debian's package wants a program that sends mail; this is the smallest, and nothing is sent by it. */
const packages = ['request-tracker5', 'rt5-db-sqlite', 'rt5-standalone', 'msmtp-mta'];

/** What test/webapp starts. */
const files = {
  'Request Tracker': '/usr/share/request-tracker5/libexec/rt-server',
  'its set-up': '/usr/sbin/rt-setup-database-5',
};

export function findOrInstallRequestTracker() {
  const before = missing();
  if (before.length === 0) return { available: true };
  const result = aptInstall(packages);
  const after = result.ok ? missing() : before;
  if (after.length === 0) return { available: true };
  const why =
    `Request Tracker cannot be started, ${after.join(' and ')} missing${result.ok ? '' : `: ${result.why}`}. ` +
    `On Debian: apt install ${packages.join(' ')}`;
  if (process.env.CI) throw new Error(why);
  return { available: false, why };
}

function missing() {
  return Object.keys(files).filter((name) => !existsSync(files[name]));
}
