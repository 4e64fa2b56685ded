import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/**
 * Builds the extension that may also run on this machine's own addresses and knows the practice mailbox, which is its
 * only difference from the one that is shipped. Answers the folder of the unpacked build.
 */
export function buildLoopback(): string {
  build([], { FORGET_ME_NOT_LOOPBACK: '1' });
  return resolve('.output/chrome-mv3-loopback');
}

const FIREFOX = ['-b', 'firefox', '--mv3'];

/** Builds what is shipped for Firefox. Answers the folder of the unpacked build. */
export function buildFirefox(): string {
  build(FIREFOX);
  return resolve('.output/firefox-mv3');
}

/** The same that may also run on this machine's own addresses. */
export function buildFirefoxLoopback(): string {
  build(FIREFOX, { FORGET_ME_NOT_LOOPBACK: '1' });
  return resolve('.output/firefox-mv3-loopback');
}

function build(args: string[], env: Record<string, string> = {}): void {
  const { status, stdout, stderr } = spawnSync('npx', ['wxt', 'build', ...args], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The extension could not be built:\n${stdout}\n${stderr}`);
}
