import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Verdict } from './part.ts';
import type { Figures } from './simulation/run.ts';

/** A process has one clock and one zone, so histories are simulated one after the other in each of several processes. */
export async function historiesInManyProcesses(testFile: string, histories: number): Promise<Verdict> {
  const processes = availableParallelism();
  const began = performance.now();
  const seeds = Array.from({ length: processes }, () => randomInt(2 ** 31));
  const all = await Promise.all(seeds.map((seed) => play(testFile, Math.ceil(histories / processes), seed)));
  const sum = (name: Exclude<keyof Figures, 'counterexamples'>) => all.reduce((total, one) => total + one[name], 0);
  for (const counterexample of all.flatMap(({ counterexamples }) => counterexamples))
    console.log(`\n${counterexample}`);
  const due = sum('shown') + sum('lost');
  const seconds = Math.round((performance.now() - began) / 1000);
  return {
    figures: [
      `${sum('histories')} histories, ${due} reminders due: ${sum('lost')} lost, ${sum('doubled')} doubled, ` +
        `${sum('wrong')} wrong; ${sum('digests')} digests; ${seconds} s, seeds ${seeds.join(', ')}`,
      `shown again, the worker having died between showing and marking (or the user having closed it just ` +
        `then) and the notification being gone: ${sum('again')}; closed in the moment of being shown, and taken away: ` +
        `${sum('overtaken')}`,
    ],
    isRight: sum('lost') + sum('doubled') + sum('wrong') === 0 && sum('histories') >= histories,
  };
}

async function play(testFile: string, histories: number, seed: number): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), 'forget-me-not-proof-'));
  const answer = join(folder, 'figures.json');
  try {
    // A base in memory makes much that is soon forgotten; with room for it a third of the time is saved.
    const args = ['run', `test/proof/reminders/${testFile}`, '--reporter=dot', '--execArgv=--max-semi-space-size=64'];
    const test = spawn('node_modules/.bin/vitest', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        REMINDER_HISTORIES: String(histories),
        REMINDER_SEED: String(seed),
        REMINDER_FIGURES: answer,
      },
    });
    await new Promise((resolve, reject) => test.once('error', reject).once('exit', resolve));
    // Figures are written whatever they are; none at all is a proof that broke off, and reading them throws.
    return JSON.parse(readFileSync(answer, 'utf8')) as Figures;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
