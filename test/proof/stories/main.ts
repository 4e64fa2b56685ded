import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';

const [rounds = '5', part = ''] = process.argv.slice(2);
const files = globSync('{lib,components,entrypoints,test,tools}/**/*.test.{ts,tsx}').filter(
  (file) => file.includes(part) && readFileSync(file, 'utf8').includes("from 'fast-check'"),
);
if (files.length === 0) throw new Error(`No property test is named “${part}”.`);

const failed: number[] = [];
for (let round = 1; round <= Number(rounds); round++) {
  const seed = randomInt(2 ** 31);
  console.log(`\n— round ${round} of ${rounds}: ${files.length} files, SEED=${seed}`);
  const { status } = spawnSync('node_modules/.bin/vitest', ['run', '--reporter=dot', ...files], {
    stdio: 'inherit',
    env: { ...process.env, SEED: String(seed) },
  });
  if (status !== 0) failed.push(seed);
}
console.log(
  `\n${rounds} rounds of ${files.length} files, ${failed.length} failed${failed.map((seed) => ` SEED=${seed}`).join('')}`,
);
process.exitCode = failed.length > 0 ? 1 : 0;
