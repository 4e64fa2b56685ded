import { existsSync } from 'node:fs';
import { aptInstall, wayToRoot } from './apt.mjs';
import { has, run } from './run.mjs';

/**
 * Finds a server or installs it from Debian's packages. Where CI is set a test may not be left out: then it throws
 * instead of answering "not available", unless this system's distribution does not have the packages at all.
 *
 * @param {{
 *   name: string,
 *   packages: string[],
 *   missing: () => string[],
 *   services?: Record<string, string>,
 *   afterwards?: () => void
 * }} server `missing` names what it needs and is not there; `services` are systemd's, by a file that each
 *   comes with; `afterwards` runs when the packages were installed just now.
 * @returns {{available: true} | {available: false, why: string}}
 */
export function findOrInstall({ name, packages, missing, services = {}, afterwards = () => {} }) {
  const before = missing();
  if (before.length === 0) return { available: true };
  const fresh = Object.keys(services).filter((file) => !existsSync(file));
  const result = aptInstall(packages);
  for (const file of fresh.filter((path) => existsSync(path))) keepAsleep(services[file]);
  if (result.ok) afterwards();
  const after = result.ok ? missing() : before;
  if (after.length === 0) return { available: true };

  const why =
    `${name} cannot be started, ${after.join(' and ')} missing${result.ok ? '' : `: ${result.why}`}. ` +
    `On Debian: apt install ${packages.join(' ')}`;
  if (process.env.CI && canBeHad(packages)) throw new Error(why);
  return { available: false, why };
}

/** What of these files is not there, by name: package names differ from one system to the next. */
export function absent(files) {
  return Object.keys(files).filter((name) => !existsSync(files[name]));
}

/** Where not one of them is known, it is the lists of packages that are missing. */
function canBeHad(packages) {
  const isKnown = (name) => run('apt-cache', ['show', name]).ok;
  return !has('apt-cache') || packages.every(isKnown) || !packages.some(isKnown);
}

/** Debian starts a server as soon as it is installed. The tests start their own; this one would only hold a port open. */
function keepAsleep(service) {
  if (!existsSync('/run/systemd/system')) return;
  const [command, ...args] = [...wayToRoot(), 'systemctl', 'disable', '--now', ...service.split(' ')];
  const result = run(command, args);
  if (!result.ok) console.warn(`${service}, just installed, could not be switched off: ${result.complaint}`);
}
