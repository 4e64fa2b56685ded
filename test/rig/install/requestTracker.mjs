import { absent, findOrInstall } from './server.mjs';

/** Debian's package wants a program that sends mail; this is the smallest, and nothing is sent by it. */
const packages = ['request-tracker5', 'rt5-db-sqlite', 'rt5-standalone', 'msmtp-mta'];

export function findOrInstallRequestTracker() {
  return findOrInstall({
    name: 'Request Tracker',
    packages,
    // What test/webapp starts.
    missing: () =>
      absent({
        'Request Tracker': '/usr/share/request-tracker5/libexec/rt-server',
        'its set-up': '/usr/sbin/rt-setup-database-5',
      }),
  });
}
