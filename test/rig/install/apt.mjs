import { has, run } from './run.mjs';

/**
 * Installs Debian packages as root or by a sudo that asks for nothing.
 * @returns {{ok: true} | {ok: false, why: string}}
 */
export function aptInstall(packages) {
  if (!has('apt-get')) return { ok: false, why: 'this system has no apt-get' };
  const asRoot = wayToRoot();
  if (!asRoot) return { ok: false, why: 'this needs root, or a sudo that asks for no password' };

  console.log(`Installing ${packages.join(', ')} with apt-get…`);
  const apt = (...args) => {
    const command = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-o', 'DPkg::Lock::Timeout=300'];
    return run(command[0], [...command.slice(1), ...args]);
  };
  const install = () => apt('install', '--yes', '--no-install-recommends', ...packages);
  if (install().ok) return { ok: true };
  // On a fresh machine the lists are missing, on an old one they name versions that are gone.
  const update = apt('update');
  const second = install();
  if (second.ok) return { ok: true };
  const complaints = [update, second].filter(({ ok }) => !ok).map(({ complaint }) => complaint);
  return { ok: false, why: `apt-get says: ${complaints.join('\n')}` };
}

/** The words to put before a command, or undefined when there is no way. */
export function wayToRoot() {
  if (process.getuid?.() === 0) return [];
  return has('sudo') && run('sudo', ['-n', 'true']).ok ? ['sudo', '-n'] : undefined;
}
