import { has, run } from './run.mjs';
import { absent, findOrInstall } from './server.mjs';

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

/** Debian packs every skin but elastic by itself. */
export function findOrInstallRoundcube({ skin = 'elastic' } = {}) {
  return findOrInstall({
    name: skin === 'elastic' ? 'Roundcube' : `Roundcube in its skin ${skin}`,
    packages: skin === 'elastic' ? packages : [...packages, `roundcube-skin-${skin}`],
    missing: () => missing(skin),
    services: { '/usr/sbin/dovecot': 'dovecot.service dovecot.socket' },
  });
}

/** What test/webmail starts, file by file. */
function missing(skin) {
  const files = absent({
    Dovecot: '/usr/sbin/dovecot',
    "Dovecot's IMAP": '/usr/lib/dovecot/imap',
    Roundcube: '/var/lib/roundcube/public_html/index.php',
    "Roundcube's tables": '/usr/share/roundcube/SQL/sqlite.initial.sql',
    [`Roundcube's skin ${skin}`]: `/usr/share/roundcube/skins/${skin}/meta.json`,
  });
  if (!has('php')) return [...files, 'PHP'];
  const modules = run('php', ['-m']).stdout.toLowerCase().split('\n');
  const wanted = ['pdo_sqlite', 'mbstring', 'dom', 'intl'].filter((module) => !modules.includes(module));
  return [...files, ...wanted.map((module) => `PHP's ${module}`)];
}
