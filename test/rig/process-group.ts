import { readdirSync, readFileSync } from 'node:fs';
import { waitUntil } from './wait.ts';

/** A program with everything it has started; known by the process id of its leader. */
export function signalGroup(group: number, signal: NodeJS.Signals) {
  try {
    process.kill(-group, signal);
  } catch (error) {
    if (!is(error, 'ESRCH')) throw error;
  }
}

/** SIGKILL to every process of a group, and the wait until the last of them is gone. */
export async function endGroupAtOnce(group: number, name: string): Promise<void> {
  signalGroup(group, 'SIGKILL');
  await waitUntil(`${name} to end after SIGKILL`, () => !groupLives(group), { seconds: 10 });
}

export function groupLives(group: number): boolean {
  try {
    process.kill(-group, 0);
  } catch (error) {
    if (is(error, 'ESRCH')) return false;
    throw error;
  }
  // The dead count as members until their parent takes notice. In a container that parent may be slow or never do it.
  return process.platform !== 'linux' || readdirSync('/proc').some((pid) => isLivingMember(pid, group));
}

function isLivingMember(pid: string, group: number) {
  if (!/^\d+$/.test(pid)) return false;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name, which may hold anything, stands in brackets; after it come state, parent and group.
    const [state, , itsGroup] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return Number(itsGroup) === group && state !== 'Z' && state !== 'X';
  } catch (error) {
    // It ended between the listing and the look at it.
    if (is(error, 'ENOENT') || is(error, 'ESRCH')) return false;
    throw error;
  }
}

function is(error: unknown, code: string) {
  return error instanceof Error && 'code' in error && error.code === code;
}
