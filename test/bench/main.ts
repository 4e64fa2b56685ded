import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { type Base, openBases } from './bases.ts';
import { besideGmailJs } from './besideGmailJs.ts';
import { buildExtension, buildShipped } from './build.ts';
import { timesDisturbed } from './calm.ts';
import { contentScriptSizes } from './contentScriptSizes.ts';
import { dossierOnScreen } from './dossier.ts';
import { type Finding, verdictOf } from './finding.ts';
import { hostileText } from './hostileText.ts';
import { listReading } from './listReading.ts';
import { longTasks } from './longTasks.ts';
import { lookUp } from './lookUp.ts';
import { money } from './money.ts';
import { popup } from './popup.ts';
import { jsonOf, tableOf } from './report.ts';
import { workingHour } from './workingHour.ts';

const RESULTS = join(import.meta.dirname, '../results');

const began = performance.now();
const findings = await measured();
const circumstances = {
  at: new Date().toISOString(),
  seconds: Math.round((performance.now() - began) / 1000),
  processor: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
  load: loadavg()[0],
  takenOnABusyMachine: timesDisturbed(),
};
mkdirSync(RESULTS, { recursive: true });
writeFileSync(join(RESULTS, 'bench.json'), jsonOf(findings, circumstances));
console.log(`\n${tableOf(findings)}`);
if (timesDisturbed() > 0) {
  console.log(`\n${timesDisturbed()} single measures had to be taken while other programs kept the machine busy.`);
}

const missed = findings.filter((finding) => verdictOf(finding) === 'missed');
if (missed.length > 0) {
  console.log(`\nMissed: ${missed.map(({ name }) => name).join(', ')}`);
  process.exitCode = 1;
}

async function measured(): Promise<Finding[]> {
  const sizes = await step('weighing what is shipped', sizesOfShipped);
  const build = await step('building', buildExtension);
  try {
    const bases = await step('filling the bases', () => openBases(build.folder));
    try {
      const inBases = await inBrowser(bases.small, bases.large);
      return [
        ...sizes,
        ...inBases,
        ...(await step('asking for money', () => money(build.folder))),
        ...(await step('reading hostile text', hostileText)),
      ];
    } finally {
      await bases.close();
    }
  } finally {
    build.remove();
  }
}

async function sizesOfShipped(): Promise<Finding[]> {
  const shipped = await buildShipped();
  try {
    return contentScriptSizes(shipped.folder);
  } finally {
    shipped.remove();
  }
}

/** One after the other: two measures at once would measure each other. */
async function inBrowser(small: Base, large: Base): Promise<Finding[]> {
  return [
    await step('opening letters', () => dossierOnScreen(small, large)),
    await step('looking up addresses', () => lookUp(large)),
    ...(await step('opening the popup', () => popup(large))),
    ...(await step('reading lists', () => listReading(large.browser))),
    ...(await step('reading beside gmail.js', () => besideGmailJs(large.browser))),
    ...(await step('walking through a day', () => longTasks(large.browser))),
    ...(await step('working an hour', () => workingHour(large.browser))),
  ];
}

async function step<Answer>(name: string, work: () => Promise<Answer>): Promise<Answer> {
  const from = performance.now();
  const answer = await work();
  console.log(`${name}: ${((performance.now() - from) / 1000).toFixed(0)} s`);
  return answer;
}
