import { spawnSync } from 'node:child_process';

/** Runs a program to its end and keeps what it says, so that only failures are shown. */
export function run(command, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    ...options,
  });
  return { ok: status === 0, stdout: stdout ?? '', complaint: error ? error.message : lastLines(stderr || stdout) };
}

export function has(command) {
  return run('sh', ['-c', 'command -v "$1"', 'sh', command]).ok;
}

function lastLines(text) {
  return text.trimEnd().split('\n').slice(-5).join('\n');
}
