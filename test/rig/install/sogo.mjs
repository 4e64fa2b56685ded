import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { wayToRoot } from './apt.mjs';
import { has, run } from './run.mjs';
import { absent, findOrInstall } from './server.mjs';

/** tmpreaper stands for systemd, of which SOGo wants one or the other. */
const packages = ['dovecot-imapd', 'sogo', 'tmpreaper', 'memcached', 'nginx-light', 'postgresql'];

/** sogod does not start when this file is there and it may not read it. */
const settings = '/etc/sogo/sogo.conf';

export function findOrInstallSogo() {
  const hadSettings = existsSync(settings);
  return findOrInstall({
    name: 'SOGo',
    packages,
    missing,
    services: {
      '/usr/sbin/dovecot': 'dovecot.service dovecot.socket',
      '/usr/sbin/sogod': 'sogo.service',
      '/usr/sbin/nginx': 'nginx.service',
      '/usr/bin/memcached': 'memcached.service',
      '/usr/lib/postgresql': 'postgresql.service',
    },
    afterwards: () => hadSettings || openSettings(),
  });
}

/** What test/webmail starts, file by file. */
function missing() {
  const files = absent({
    Dovecot: '/usr/sbin/dovecot',
    "Dovecot's IMAP": '/usr/lib/dovecot/imap',
    SOGo: '/usr/sbin/sogod',
    "SOGo's scripts and styles": '/usr/lib/GNUstep/SOGo/WebServerResources',
    nginx: '/usr/sbin/nginx',
  });
  if (!has('memcached')) files.push('memcached');
  if (!hasPostgres()) files.push('PostgreSQL');
  if (!mayReadSettings()) files.push(`leave to read ${settings}`);
  return files;
}

function hasPostgres() {
  const versions = '/usr/lib/postgresql';
  return (
    existsSync(versions) && readdirSync(versions).some((version) => existsSync(`${versions}/${version}/bin/initdb`))
  );
}

/** As the package brings the file, it holds examples and nobody's secrets. */
function openSettings() {
  const [command, ...args] = [...wayToRoot(), 'chmod', 'o+r', settings];
  const result = run(command, args);
  if (!result.ok) console.warn(`${settings} could not be made readable: ${result.complaint}`);
}

function mayReadSettings() {
  if (!existsSync(settings)) return true;
  try {
    accessSync(settings, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}
