import { cost } from './cost.ts';
import { firefox } from './firefox.ts';
import { idle } from './idle.ts';
import { killing } from './killing.ts';
import { historiesInManyProcesses } from './manyProcesses.ts';
import type { Part, Verdict } from './part.ts';

/** How many random histories; fewer for a look in between. */
const { REMINDER_HISTORIES = '10000' } = process.env;

/** One group after the other. The parts of a group run side by side: they mostly wait for the time to come. */
const GROUPS: Part[][] = [
  [{ name: 'histories', run: () => historiesInManyProcesses('histories.test.ts', Number(REMINDER_HISTORIES)) }],
  [
    {
      name: 'firefox-rules',
      run: () => historiesInManyProcesses('firefoxRules.test.ts', Number(REMINDER_HISTORIES) / 5),
    },
  ],
  [{ name: 'cost', run: cost }],
  [
    { name: 'killing', run: killing },
    { name: 'idle', run: idle },
    { name: 'firefox', run: firefox },
  ],
];

const names = GROUPS.flat().map(({ name }) => name);
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !names.includes(name));
if (unknown.length > 0) throw new Error(`No such part: ${unknown.join(', ')}; there are ${names.join(', ')}`);

const began = performance.now();
const lines: string[] = [];
for (const group of GROUPS) {
  const parts = group.filter(({ name }) => asked.length === 0 || asked.includes(name));
  for (const { name } of parts) console.log(`— ${name}`);
  const verdicts = await Promise.all(parts.map(verdictOf));
  for (const [i, { figures, isRight }] of verdicts.entries()) {
    lines.push(...figures.map((figure) => `${isRight ? '  ' : '✗ '}${parts[i]?.name}: ${figure}`));
    if (!isRight) process.exitCode = 1;
  }
}
const minutes = ((performance.now() - began) / 60_000).toFixed(1);
console.log(`\n${lines.join('\n')}\n${process.exitCode ? '✗ not proven' : '  proven'} in ${minutes} minutes`);

/** A part that broke off has proven nothing; the others go on. */
async function verdictOf({ run }: Part): Promise<Verdict> {
  try {
    return await run();
  } catch (error) {
    console.error(error);
    return { figures: [`broke off: ${error instanceof Error ? error.message : error}`], isRight: false };
  }
}
