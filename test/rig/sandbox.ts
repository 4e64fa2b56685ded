import { spawnSync } from 'node:child_process';

/** Chromium's sandbox needs an ordinary user and user namespaces, which containers and some systems do not allow. */
export function sandboxWorks(): boolean {
  if (process.platform !== 'linux') return true;
  return process.getuid?.() !== 0 && spawnSync('unshare', ['--user', '--map-root-user', 'true']).status === 0;
}
