import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/**
 * Builds the extension that may also run on this machine's own addresses, which is its only difference from the one
 * that is shipped. Answers the folder of the unpacked build.
 */
export function buildLoopback(): string {
  build([], { FORGET_ME_NOT_LOOPBACK: '1' });
  return resolve('.output/chrome-mv3-loopback');
}

/** Builds what is shipped for Firefox. Answers the folder of the unpacked build. */
export function buildFirefox(): string {
  build(['-b', 'firefox', '--mv3']);
  return resolve('.output/firefox-mv3');
}

function build(args: string[], env: Record<string, string> = {}): void {
  const { status, stdout, stderr } = spawnSync('npx', ['wxt', 'build', ...args], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The extension could not be built:\n${stdout}\n${stderr}`);
}
