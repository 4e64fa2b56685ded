import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { openBases } from './bases.ts';
import { besideGmailJs } from './besideGmailJs.ts';
import { besidePeers } from './besidePeers.ts';
import { bringing } from './bringing.ts';
import { buildExtension, buildShipped } from './build.ts';
import { timesDisturbed } from './calm.ts';
import { clientsJob } from './clientsJob.ts';
import { contentScriptSizes } from './contentScriptSizes.ts';
import { dossierOnScreen } from './dossier.ts';
import { doubles } from './doubles.ts';
import { findClients } from './findClients.ts';
import { type Finding, verdictOf } from './finding.ts';
import { hostileText } from './hostileText.ts';
import { journalBytes } from './journalBytes.ts';
import { listReading } from './listReading.ts';
import { longDossier } from './longDossier.ts';
import { longTasks } from './longTasks.ts';
import { lookUp } from './lookUp.ts';
import { money } from './money.ts';
import { morning } from './morning.ts';
import { popup } from './popup.ts';
import { purchases } from './purchases.ts';
import { quietClients } from './quietClients.ts';
import { jsonOf, tableOf } from './report.ts';
import { isAskedFor } from './sizes.ts';
import { whileAListIsBrought } from './whileAListIsBrought.ts';
import { workerStart } from './workerStart.ts';
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
  const build = await step('building', buildExtension);
  try {
    const { folder } = build;
    return [
      ...(await measures([['weighing what is shipped', sizesOfShipped]])),
      ...(await inBases(folder)),
      ...(await measures([
        ['asking for money', () => money(folder)],
        ['adding clients', () => clientsJob(folder)],
        ['counting purchases', () => purchases(folder)],
        ['finding doubles', () => doubles(folder)],
        ['bringing a list', () => bringing(folder)],
        ['keeping beside PouchDB and RxDB', () => besidePeers(folder)],
        ['sweeping in the morning', () => morning(folder)],
        ['writing the journal', async () => [await journalBytes()]],
        ['reading hostile text', hostileText],
      ])),
    ];
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

async function inBases(extension: string): Promise<Finding[]> {
  let bases: Awaited<ReturnType<typeof openBases>> | undefined;
  // They are filled when the first measure needs them.
  const filled = async () => {
    bases ??= await step('filling the bases', () => openBases(extension));
    return bases;
  };
  const browser = async () => (await filled()).large.browser;
  try {
    return await measures([
      ['opening letters', async () => [await dossierOnScreen((await filled()).small, (await filled()).large)]],
      ['opening a long dossier', async () => [await longDossier((await filled()).small)]],
      ['looking up addresses', async () => [await lookUp((await filled()).large)]],
      ['opening the popup', async () => popup((await filled()).large)],
      ['waking the background', async () => [await workerStart((await filled()).large)]],
      ['finding clients', async () => findClients(extension, (await filled()).large)],
      ['listing quiet clients', async () => [await quietClients((await filled()).large)]],
      ['working while a list is brought', async () => whileAListIsBrought((await filled()).large)],
      ['reading lists', async () => listReading(await browser())],
      ['reading beside gmail.js', async () => besideGmailJs(await browser())],
      ['walking through a day', async () => longTasks(await browser())],
      ['working an hour', async () => workingHour(await browser())],
    ]);
  } finally {
    await bases?.close();
  }
}

/** One after the other: two measures at once would measure each other. */
async function measures(all: [name: string, measure: () => Promise<Finding[]>][]): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const [name, measure] of all) {
    if (isAskedFor(name)) findings.push(...(await step(name, measure)));
  }
  return findings;
}

async function step<Answer>(name: string, work: () => Promise<Answer>): Promise<Answer> {
  const from = performance.now();
  const answer = await work();
  console.log(`${name}: ${((performance.now() - from) / 1000).toFixed(0)} s`);
  return answer;
}
