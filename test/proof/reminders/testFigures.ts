import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs a test of this folder in a process of its own and gives back the figures that it kept, passed or not. */
export async function figuresOf<Figures>(
  testFile: string,
  env: Record<string, string> = {},
): Promise<{ figures: Figures; passed: boolean }> {
  const folder = mkdtempSync(join(tmpdir(), 'forget-me-not-proof-'));
  const answer = join(folder, 'figures.json');
  try {
    // A base in memory makes much that is soon forgotten; with room for it a third of the time is saved.
    const args = ['run', `test/proof/reminders/${testFile}`, '--reporter=dot', '--execArgv=--max-semi-space-size=64'];
    const test = spawn('node_modules/.bin/vitest', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, ...env, REMINDER_FIGURES: answer },
    });
    const code = await new Promise((resolve, reject) => test.once('error', reject).once('exit', resolve));
    // Figures are written whatever they are; none at all is a proof that broke off, and reading them throws.
    return { figures: JSON.parse(readFileSync(answer, 'utf8')), passed: code === 0 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
