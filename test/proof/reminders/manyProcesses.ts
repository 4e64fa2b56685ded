import { randomInt } from 'node:crypto';
import { availableParallelism } from 'node:os';
import type { Verdict } from './part.ts';
import type { Figures } from './simulation/run.ts';
import { figuresOf } from './testFigures.ts';

/** A process has one clock and one zone, so histories are simulated one after the other in each of several processes. */
export async function historiesInManyProcesses(testFile: string, histories: number): Promise<Verdict> {
  const processes = availableParallelism();
  const began = performance.now();
  const seeds = Array.from({ length: processes }, () => randomInt(2 ** 31));
  const each = String(Math.ceil(histories / processes));
  const answers = await Promise.all(
    seeds.map((seed) => figuresOf<Figures>(testFile, { REMINDER_HISTORIES: each, REMINDER_SEED: String(seed) })),
  );
  const all = answers.map(({ figures }) => figures);
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
    isRight:
      answers.every(({ passed }) => passed) &&
      sum('lost') + sum('doubled') + sum('wrong') === 0 &&
      sum('histories') >= histories,
  };
}
