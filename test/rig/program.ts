import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import type { Owner } from './owner.ts';
import { endGroupAtOnce, groupLives, signalGroup } from './process-group.ts';
import { waitUntil } from './wait.ts';

export interface Program {
  name: string;
  /** Stands true from the moment the program ended, by itself or by stop(). */
  ended(): boolean;
  /** What the program wrote last, for a message to a person. */
  lastWords(): string;
  /** Ends the program with everything it started and returns when all of it is gone. */
  stop(): Promise<void>;
}

interface Start {
  name: string;
  command: string;
  args: string[];
  /** Takes stdout and stderr; further files the program logs to can be named in alsoLogs. */
  log: string;
  alsoLogs?: string[];
  env?: Record<string, string>;
  owner?: Owner;
  /** Seconds that it may take to end by itself before it is made to; 5 unless told. */
  patience?: number;
}

/**
 * The shell leads a process group of its own and becomes the program. Beside it a watcher holds the read end of a pipe
 * whose other end is ours: however this process dies (Ctrl+C, SIGKILL of a test worker), the pipe closes and the group ends.
 */
const untilWeAreGone = '{ read -r nothing || kill -TERM 0; } <&3 >/dev/null 2>&1 & exec "$@" 3<&-';

export function startProgram({
  name,
  command,
  args,
  log,
  alsoLogs = [],
  env = {},
  owner,
  patience = 5,
}: Start): Program {
  const output = openSync(log, 'a');
  const child = spawn('/bin/sh', ['-c', untilWeAreGone, name, command, ...args], {
    detached: true,
    stdio: ['ignore', output, output, 'pipe'],
    env: { ...process.env, ...env },
    ...(owner && { uid: owner.uid, gid: owner.gid }),
  });
  closeSync(output);
  const group = child.pid;
  if (group === undefined) throw new Error(`${name} could not be started: there is no /bin/sh to run ${command}`);

  let over = false;
  child.once('exit', () => {
    over = true;
  });
  // Neither the child nor the pipe may keep a finished test run from ending: closing the pipe is what ends them.
  child.unref();
  const lifeline = child.stdio[3];
  if (lifeline && 'unref' in lifeline && typeof lifeline.unref === 'function') lifeline.unref();

  return {
    name,
    ended: () => over,
    lastWords: () => [log, ...alsoLogs].map(lastLines).filter(Boolean).join('\n'),
    async stop() {
      signalGroup(group, 'SIGTERM');
      try {
        await waitUntil(`${name} to end`, () => !groupLives(group), { seconds: patience });
      } catch {
        // It did not listen to SIGTERM; there is nothing of ours to lose in a harder end.
        await endGroupAtOnce(group, name);
      }
    },
  };
}

function lastLines(file: string) {
  return existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n').slice(-15).join('\n') : '';
}
