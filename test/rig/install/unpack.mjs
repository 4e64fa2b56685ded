import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { has, run } from './run.mjs';

const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'forget-me-not');
const home = join(cache, 'chromium');
const complete = join(home, 'complete');

/** @returns {{executable: string, env: Record<string, string>} | undefined} what an earlier run has unpacked */
export function unpackedChromium() {
  return existsSync(complete) ? { executable: join(home, 'usr/lib/chromium/chromium'), env: environment() } : undefined;
}

/**
 * For people without root: fetches Debian's packages with apt's own checks of signatures and sums, but into folders of
 * the user, and unpacks them there. Nothing of the system is touched.
 *
 * @param {{packages: string[], status?: string}} wanted status is dpkg's list of what the system has already.
 * @returns {{executable: string, env: Record<string, string>} | {why: string}}
 */
export function unpackChromium({ packages, status = '/var/lib/dpkg/status' }) {
  if (!has('apt-get') || !has('dpkg'))
    return { why: 'without apt-get and dpkg there are no Debian packages to unpack' };
  rmSync(home, { recursive: true, force: true });
  const fault = fetchAndUnpack({ packages, status, apt: join(cache, 'apt') });
  if (fault) return { why: fault };
  writeFontSettings();
  writeFileSync(complete, '');
  return unpackedChromium();
}

function fetchAndUnpack({ packages, status, apt }) {
  const debs = join(apt, 'debs');
  for (const folder of ['state/lists/partial', 'cache/archives/partial', 'debs']) {
    mkdirSync(join(apt, folder), { recursive: true });
  }
  mkdirSync(home, { recursive: true });
  const own = [`Dir::State=${apt}/state`, `Dir::State::status=${status}`, `Dir::Cache=${apt}/cache`];
  const aptGet = (...args) => run('apt-get', [...own.flatMap((option) => ['-o', option]), ...args], { cwd: debs });

  console.log(`Fetching ${packages.join(', ')} with their libraries into ${home}…`);
  const update = aptGet('update');
  if (!update.ok) return `the package lists could not be fetched: ${update.complaint}`;
  const plan = aptGet('install', '--simulate', '--no-install-recommends', ...packages);
  if (!plan.ok) return `apt-get finds no way to install ${packages.join(', ')}: ${plan.complaint}`;
  const missing = [...plan.stdout.matchAll(/^Inst (\S+)/gm)].map(([, name]) => name);
  // chromium-common belongs to the tree of the browser even where the system has a copy of its own.
  const fetched = aptGet('download', ...new Set([...packages, 'chromium-common', ...missing]));
  if (!fetched.ok) return `the packages could not be fetched: ${fetched.complaint}`;
  for (const deb of readdirSync(debs)) {
    const unpacked = run('dpkg', ['-x', join(debs, deb), home]);
    if (!unpacked.ok) return `${deb} could not be unpacked: ${unpacked.complaint}`;
  }
  rmSync(apt, { recursive: true });
  return undefined;
}

const fontSettings = join(home, 'fonts.conf');

function environment() {
  const libraries = ['usr/lib', 'lib']
    .flatMap((folder) => subfolders(join(home, folder)).filter((path) => path.endsWith('-linux-gnu')))
    .flatMap((folder) => [folder, join(folder, 'pulseaudio')])
    .filter((folder) => existsSync(folder));
  // An empty LD_LIBRARY_PATH would mean the current folder.
  return {
    FONTCONFIG_FILE: fontSettings,
    ...(libraries.length > 0 && { LD_LIBRARY_PATH: libraries.join(':') }),
  };
}

/**
 * A system without any font has no settings for fonts either. These name the folders of both, and those of fontconfig's
 * rules that choose a family: its links to them are absolute and lead nowhere here, and all rules at once hide every font.
 */
function writeFontSettings() {
  const rules = [
    '30-metric-aliases',
    '45-generic',
    '45-latin',
    '49-sansserif',
    '60-generic',
    '60-latin',
    '90-synthetic',
  ];
  const include = (rule) =>
    [home, ''].map(
      (root) => `<include ignore_missing="yes">${root}/usr/share/fontconfig/conf.avail/${rule}.conf</include>`,
    );
  writeFileSync(
    fontSettings,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
<dir>${home}/usr/share/fonts</dir>
<dir>/usr/share/fonts</dir>
<dir prefix="xdg">fonts</dir>
<cachedir>${home}/font-cache</cachedir>
${rules.flatMap(include).join('\n')}
</fontconfig>
`,
  );
}

function subfolders(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name));
}
