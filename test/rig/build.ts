import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/**
 * Builds the extension that may also run on this machine's own addresses, which is its only difference from the one
 * that is shipped. Answers the folder of the unpacked build.
 */
export function buildLoopback(): string {
  const build = spawnSync('npx', ['wxt', 'build'], {
    env: { ...process.env, FORGET_ME_NOT_LOOPBACK: '1' },
    encoding: 'utf8',
  });
  if (build.status !== 0) throw new Error(`The extension could not be built:\n${build.stdout}\n${build.stderr}`);
  return resolve('.output/chrome-mv3-loopback');
}
