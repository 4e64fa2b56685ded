import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { type AttackClass, CLASSES } from './classes.ts';

interface Tried {
  file: string;
  title: string;
  held: 'held' | 'GAVE WAY' | 'not tried';
}

const UNIT = 'test/results/attacks-unit.json';
const BROWSER = 'test/results/attacks-browser.json';

const asked = process.argv.slice(2);
const classes = CLASSES.filter(({ name }) => asked.length === 0 || asked.some((part) => name.includes(part)));
if (classes.length === 0) throw new Error(`No such class: ${asked.join(', ')}`);

mkdirSync('test/results', { recursive: true });
for (const left of [UNIT, BROWSER]) rmSync(left, { force: true });
run(['wxt', 'build'], { FORGET_ME_NOT_LOOPBACK: '1' });
const tried = [...quick(classes), ...inBrowsers(classes)];

for (const attack of classes) {
  const its = tried.filter((one) => belongs(one, attack));
  console.log(`\n— ${attack.name}`);
  for (const { held, title } of its) console.log(`  ${held}: ${title}`);
}
const counted = classes.map((attack) => {
  const its = tried.filter((one) => belongs(one, attack));
  const held = its.filter((one) => one.held === 'held').length;
  const left = its.filter((one) => one.held === 'not tried').length;
  if (held + left < its.length || held === 0) process.exitCode = 1;
  return `  ${attack.name}: ${its.length - left} tried, ${held} held${left ? `, ${left} not tried here` : ''}`;
});
console.log(`\n${counted.join('\n')}\n${process.exitCode ? '✗ something gave way' : '  all held'}`);

function run([program = '', ...args]: string[], env: Record<string, string> = {}): void {
  spawnSync(`node_modules/.bin/${program}`, args, { stdio: 'inherit', env: { ...process.env, ...env } });
}

function quick(attacks: AttackClass[]): Tried[] {
  const files = attacks.flatMap(({ unit }) => unit);
  if (files.length === 0) return [];
  run(['vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${UNIT}`, ...files]);
  const { testResults } = JSON.parse(readFileSync(UNIT, 'utf8')) as {
    testResults: { name: string; assertionResults: { fullName: string; status: string }[] }[];
  };
  return testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ fullName, status }) => ({
      file: name,
      title: fullName.trim(),
      held: status === 'passed' ? ('held' as const) : ('GAVE WAY' as const),
    })),
  );
}

interface Suite {
  file: string;
  specs: { title: string; ok: boolean; tests: { status: string }[] }[];
  suites?: Suite[];
}

function inBrowsers(attacks: AttackClass[]): Tried[] {
  const specs = [...new Set(attacks.flatMap(({ browser }) => browser.map(({ spec }) => spec)))];
  if (specs.length === 0) return [];
  run(['playwright', 'test', '-c', 'test/playwright.config.ts', ...specs], { PLAYWRIGHT_JSON_OUTPUT_FILE: BROWSER });
  const { suites } = JSON.parse(readFileSync(BROWSER, 'utf8')) as { suites: Suite[] };
  return suites.flatMap(triedIn);
}

function triedIn({ file, specs, suites = [] }: Suite): Tried[] {
  const own = specs.map(({ title, ok, tests }) => {
    const skipped = tests.every(({ status }) => status === 'skipped');
    return { file, title, held: skipped ? ('not tried' as const) : ok ? ('held' as const) : ('GAVE WAY' as const) };
  });
  return [...own, ...suites.flatMap(triedIn)];
}

function belongs({ file, title }: Tried, { unit, browser }: AttackClass): boolean {
  return (
    unit.some((name) => file.endsWith(name)) ||
    browser.some(({ spec, tests }) => file.endsWith(spec) && (!tests || tests.test(title)))
  );
}
