import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { aptInstall } from './apt.mjs';
import { run } from './run.mjs';
import { unpackChromium, unpackedChromium } from './unpack.mjs';

const project = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

/** Debian packs the translations by themselves; screenshots in Russian and Romanian want letters to be drawn. */
const packages = ['chromium', 'chromium-l10n', 'fonts-noto-core'];

const ways = { named, playwright, installed, unpacked, apt, download, unpack };

export async function findOrInstallChromium({ without = [] } = {}) {
  const refusals = [];
  for (const [name, way] of Object.entries(ways)) {
    if (without.includes(name)) continue;
    const answer = await way();
    if (answer.executable) return answer;
    if (answer.why) refusals.push(`- ${answer.why}`);
  }
  throw new Error(
    `No Chromium could be found or installed.\n${refusals.join('\n')}\n` +
      `Install it by hand (Debian: apt install ${packages.join(' ')}), or name one in FORGET_ME_NOT_CHROMIUM.`,
  );
}

/** What somebody names is used as it is or refused; another one in its place would be a surprise. */
function named() {
  const executable = process.env.FORGET_ME_NOT_CHROMIUM;
  if (!executable) return {};
  const fault = faultOf(executable);
  if (fault) throw new Error(`FORGET_ME_NOT_CHROMIUM cannot be used: ${fault}`);
  return { executable, env: {} };
}

async function playwright() {
  const executable = await playwrightsOwn();
  return executable && existsSync(executable) ? usable(executable) : {};
}

function installed() {
  const refused = [];
  for (const executable of ['/usr/bin/chromium', '/usr/bin/chromium-browser'].filter((path) => existsSync(path))) {
    const answer = usable(executable);
    if (answer.executable) return answer;
    refused.push(answer.why);
  }
  return { why: refused.join('; ') };
}

function apt() {
  const result = aptInstall(packages);
  return result.ok ? usable('/usr/bin/chromium') : { why: result.why };
}

async function download() {
  const cli = join(project, 'node_modules/playwright/cli.js');
  if (!existsSync(cli)) return { why: 'Playwright, which could download a Chromium, is not installed yet' };
  console.log("Downloading Playwright's Chromium…");
  const result = run(process.execPath, [cli, 'install', '--no-shell', 'chromium']);
  return result.ok ? usable(await playwrightsOwn()) : { why: `Playwright could not download one: ${result.complaint}` };
}

/** From an earlier run. */
function unpacked() {
  const result = unpackedChromium();
  return result ? usable(result.executable, result.env) : {};
}

function unpack() {
  const result = unpackChromium({ packages });
  return result.executable ? usable(result.executable, result.env) : result;
}

async function playwrightsOwn() {
  try {
    const { chromium } = await import('playwright-core');
    return chromium.executablePath();
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    return undefined;
  }
}

function usable(executable, env = {}) {
  const fault = faultOf(executable, env);
  return fault ? { why: fault } : { executable, env };
}

/** A browser may be there and yet lack its libraries, or be Ubuntu's stand-in for the real one. */
function faultOf(executable, env = {}) {
  const answer = run(executable, ['--version'], { env: { ...process.env, ...env }, timeout: 30_000 });
  if (!answer.ok) return `${executable} does not run: ${answer.complaint}`;
  if (!env.FONTCONFIG_FILE && !hasLetters())
    return 'no font with Cyrillic letters is installed, such as fonts-noto-core';
  if (!speaks(executable, 'ru')) return `${executable} speaks English only; Debian has the rest in chromium-l10n`;
  return undefined;
}

function speaks(executable, language) {
  // /usr/bin/chromium is a script that starts the browser itself from /usr/lib.
  const folders = [dirname(realpathSync(executable)), '/usr/lib/chromium', '/usr/lib/chromium-browser'];
  const home = folders.find((folder) => existsSync(join(folder, 'locales')));
  // Other systems keep translations elsewhere; the browser itself is asked again when it runs.
  return !home || readdirSync(join(home, 'locales')).some((file) => file.startsWith(`${language}.pak`));
}

function hasLetters() {
  if (process.platform !== 'linux') return true;
  const folders = ['/usr/share/fonts', '/usr/local/share/fonts', join(homedir(), '.local/share/fonts')];
  const known = /^(DejaVuSans|NotoSans-|LiberationSans|FreeSans|Roboto|OpenSans|Ubuntu-|Arial)/;
  return folders
    .filter((folder) => existsSync(folder))
    .some((folder) => readdirSync(folder, { recursive: true }).some((file) => known.test(file.split('/').at(-1))));
}
