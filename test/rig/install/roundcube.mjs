import { existsSync } from 'node:fs';
import { aptInstall, wayToRoot } from './apt.mjs';
import { has, run } from './run.mjs';

const packages = [
  'dovecot-imapd',
  'roundcube-core',
  'roundcube-sqlite3',
  'php-cli',
  'php-sqlite3',
  'php-mbstring',
  'php-xml',
  'php-intl',
];

export function findOrInstallRoundcube() {
  const before = missing();
  if (before.length === 0) return { available: true };
  const hadDovecot = existsSync('/usr/sbin/dovecot');
  const result = aptInstall(packages);
  const after = result.ok ? missing() : before;
  if (!hadDovecot && existsSync('/usr/sbin/dovecot')) keepDovecotAsleep();
  if (after.length === 0) return { available: true };

  const why =
    `Roundcube cannot be started, ${after.join(' and ')} missing${result.ok ? '' : `: ${result.why}`}. ` +
    `On Debian: apt install ${packages.join(' ')}`;
  if (process.env.CI) throw new Error(why);
  return { available: false, why };
}

/** What test/webmail starts, file by file: package names differ from one system to the next. */
function missing() {
  const files = {
    Dovecot: '/usr/sbin/dovecot',
    "Dovecot's IMAP": '/usr/lib/dovecot/imap',
    Roundcube: '/var/lib/roundcube/public_html/index.php',
    "Roundcube's tables": '/usr/share/roundcube/SQL/sqlite.initial.sql',
  };
  const absent = Object.keys(files).filter((name) => !existsSync(files[name]));
  if (!has('php')) return [...absent, 'PHP'];
  const modules = run('php', ['-m']).stdout.toLowerCase().split('\n');
  const wanted = ['pdo_sqlite', 'mbstring', 'dom', 'intl'].filter((module) => !modules.includes(module));
  return [...absent, ...wanted.map((module) => `PHP's ${module}`)];
}

/** Debian starts a server as soon as it is installed. The tests start their own; this one would only hold a port open. */
function keepDovecotAsleep() {
  if (!existsSync('/run/systemd/system')) return;
  const [command, ...args] = [...wayToRoot(), 'systemctl', 'disable', '--now', 'dovecot.service', 'dovecot.socket'];
  const result = run(command, args);
  if (!result.ok) console.warn(`The Dovecot that was just installed could not be switched off: ${result.complaint}`);
}
