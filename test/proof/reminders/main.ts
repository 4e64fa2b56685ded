import { cost } from './cost.ts';
import { killing } from './killing.ts';
import { historiesInManyProcesses } from './manyProcesses.ts';
import type { Part } from './part.ts';

/** In the order in which they say most about a mistake. */
const PARTS: Part[] = [
  { name: 'histories', run: () => historiesInManyProcesses('histories.test.ts', 10_000) },
  { name: 'firefox-rules', run: () => historiesInManyProcesses('firefoxRules.test.ts', 2_000) },
  { name: 'cost', run: cost },
  { name: 'killing', run: killing },
];

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !PARTS.some((part) => part.name === name));
if (unknown.length > 0)
  throw new Error(`No such part: ${unknown.join(', ')}; there are ${PARTS.map(nameOf).join(', ')}`);

const lines: string[] = [];
for (const part of PARTS.filter(({ name }) => asked.length === 0 || asked.includes(name))) {
  console.log(`— ${part.name}`);
  const { figures, isRight } = await part.run();
  lines.push(...figures.map((figure) => `${isRight ? '  ' : '✗ '}${part.name}: ${figure}`));
  if (!isRight) process.exitCode = 1;
}
console.log(`\n${lines.join('\n')}`);

function nameOf({ name }: Part): string {
  return name;
}
