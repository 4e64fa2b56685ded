import { existsSync } from 'node:fs';
import { aptInstall } from './apt.mjs';
import { run } from './run.mjs';

const EXECUTABLE = '/usr/bin/firefox-esr';

/**
 * Only the version with extended support will do: the ordinary one takes no extension that Mozilla has not signed.
 * @returns {{available: true, executable: string} | {available: false, why: string}}
 */
export function findOrInstallFirefox() {
  const named = process.env.FORGET_ME_NOT_FIREFOX;
  const executable = named || EXECUTABLE;
  if (!named && !existsSync(executable)) {
    const result = aptInstall(['firefox-esr']);
    if (!result.ok) return { available: false, why: `firefox-esr could not be installed: ${result.why}` };
  }
  const answer = run(executable, ['--version'], { timeout: 30_000 });
  return answer.ok
    ? { available: true, executable }
    : { available: false, why: `${executable} does not run: ${answer.complaint}` };
}
