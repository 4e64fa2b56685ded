import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';

/** All that proves the project, in the order in which it says most about a mistake. It ends at the first failure. */
interface Step {
  name: string;
  command: string[];
  env?: Record<string, string>;
  /** Where its runner leaves its counts, and how to read them. */
  counts?: () => Counts;
}

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

const UNIT = 'test/results/unit.json';
const BROWSER = 'test/results/browser.json';

const steps: Step[] = [
  { name: 'types of the framework', command: ['wxt', 'prepare'] },
  { name: 'format and lint', command: ['biome', 'check', '--error-on-warnings', '.'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
  {
    name: 'unit tests',
    command: ['vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${UNIT}`],
    counts: unitCounts,
  },
  { name: 'build for Chrome', command: ['wxt', 'build'] },
  { name: 'build for Firefox', command: ['wxt', 'build', '-b', 'firefox', '--mv3'] },
  {
    name: 'Firefox’s own check',
    command: ['web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--self-hosted', '--warnings-as-errors'],
  },
  { name: 'build for the tests', command: ['wxt', 'build'], env: { FORGET_ME_NOT_LOOPBACK: '1' } },
  {
    name: 'in real Chromium, on real webmails',
    command: ['playwright', 'test', '-c', 'test/playwright.config.ts'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: BROWSER },
    counts: browserCounts,
  },
];

mkdirSync('test/results', { recursive: true });
const total: Counts = { passed: 0, failed: 0, skipped: 0 };
for (const { name, command, env, counts } of steps) {
  console.log(`\n— ${name}: ${command.join(' ')}`);
  const started = performance.now();
  const [program = '', ...args] = command;
  const { status } = spawnSync(`node_modules/.bin/${program}`, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (counts) addTo(total, counts());
  console.log(
    `— ${name}: ${status === 0 ? 'done' : 'FAILED'} in ${((performance.now() - started) / 1000).toFixed(1)} s`,
  );
  if (status !== 0) {
    if (!counts) total.failed += 1;
    process.exitCode = 1;
    break;
  }
}
const skipped = total.skipped ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);

function addTo(sum: Counts, more: Counts): void {
  sum.passed += more.passed;
  sum.failed += more.failed;
  sum.skipped += more.skipped;
}

function unitCounts(): Counts {
  const report = JSON.parse(readFileSync(UNIT, 'utf8'));
  return { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests };
}

function browserCounts(): Counts {
  const { stats } = JSON.parse(readFileSync(BROWSER, 'utf8'));
  if (stats.flaky > 0) console.log(`\nPASSED AT THE SECOND TRY: ${stats.flaky}; their names are above.`);
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
}
