import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fittedBases } from './bases';
import { lateShare } from './control';
import { type Histories, readHistories, spellsOf } from './histories';
import { type Held, heldRanges } from './ranges';
import { type Told, toldNone, toldTwice } from './ranking';
import { withoutMemory } from './simulate';
import { type Alerts, foundInTime, plainAlerts, productAlerts, rankedAlerts } from './walking';

const DEFINITIONS = `The base is fitted on what was known after 50, 60, 70 and 80 % of a file's days; nothing later is in it. Clients with two
intervals or more. "Mean" is the mean of a client's own intervals so far, "plain" the rule that goes by the gap so far
divided by it, "ours" the product's (lib/domain/rhythm).

none in 60, 90   area under the curve: who buys nothing in the 60 or 90 days after a cut; mean of the cuts that have as
                 many days after them
none in 2 means  the same for nothing within twice the own mean, of those whose gap so far is three means at most and
                 whose two means are in the file
right at cuts    of the same, summed over the cuts, the first by each order, as many as have a gap over two means: to
                 how many it happened
right by day     day by day after the first cut, an alert at most once from one purchase to the next: plain on the first
                 day over two means, ours by its chance of nothing within two means, from one mean to three, with the
                 limit that gives as many alerts; where the file goes on for five means. Right: nothing within two
                 means from then
late             the product's own "later than usual" in the same places, and how many of them were right
found            who bought nothing more while the file went on for four means or more: the share that was named "later
                 than usual" before four means were over
ranges           shown on days of purchases after the first cut, where the range's last day is in the file. Held: the
                 next purchase came in it; who bought nothing more counts against it. "of buyers": without those
control          the share of clients that are late on the cut days, and the same for simulated clients who buy as often
                 and without memory (three draws)`;

export function run(folder: string): void {
  console.log(DEFINITIONS);
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.csv'))) {
    console.log(`\n${file}`);
    const histories = readHistories(readFileSync(join(folder, file), 'utf8'));
    if (histories) measure(histories);
    else console.log('  has no line of a customer and a day (2026-11-30)');
  }
}

function measure(histories: Histories): void {
  const fitted = fittedBases(histories);
  for (const { day, base, clients, milliseconds } of fitted) {
    const numbers = Object.entries(base).map(([name, value]) => `${name} ${value.toPrecision(3)}`);
    say(`fitted ${day}`, `${clients} clients, ${Math.round(milliseconds)} ms: ${numbers.join(', ')}`);
  }
  for (const days of [60, 90]) {
    const told = fitted.flatMap((cut) => toldNone(days, cut, histories) ?? []);
    say(`none in ${days}`, areas(told));
  }
  const twice = fitted.map((cut) => toldTwice(cut, histories));
  say('none in 2 means', areas(twice));
  const alerts = total(twice, 'alerts');
  say('right at cuts', sideBySide(total(twice, 'rightProduct') / alerts, total(twice, 'rightPlain') / alerts, alerts));

  const spells = spellsOf(histories);
  const plain = plainAlerts(spells, fitted);
  const ranked = rankedAlerts(spells, fitted, plain.alerts);
  say('right by day', `${sideBySide(rightOf(ranked), rightOf(plain), plain.alerts)}, ours ${ranked.alerts}`);
  const late = productAlerts(spells, fitted);
  say('late', `${share(rightOf(late))} right of ${late.alerts}`);
  const { found, lost } = foundInTime(spells, fitted);
  say('found', `${share(found / lost)} of ${lost}`);
  for (const range of heldRanges(spells, fitted)) {
    const of = `${range.from}${range.to === Number.POSITIVE_INFINITY ? '+' : `-${range.to}`}`;
    say(`ranges ${of}`, range.shown > 0 ? heldOf(range) : 'none shown');
  }
  const drawn = [1, 2, 3].map((seed) => {
    const memoryless = withoutMemory(histories, seed);
    return lateShare(fittedBases(memoryless), memoryless);
  });
  say('control', `${share(lateShare(fitted, histories))} late, without memory ${drawn.map(share).join(' ')}`);
}

function heldOf({ held, heldOfBuyers, says, shown, width }: Held): string {
  const widths = `${width.toFixed(1)} usual intervals wide`;
  return `held ${share(held)}, of buyers ${share(heldOfBuyers)}, say ${share(says)}; ${shown} shown, ${widths}`;
}

function areas(told: Told[]): string {
  const mean = (of: 'product' | 'plain') => total(told, of) / told.length;
  return sideBySide(mean('product'), mean('plain'), total(told, 'clients'));
}

function total(told: Told[], of: keyof Told): number {
  return told.reduce((sum, one) => sum + one[of], 0);
}

function rightOf({ alerts, right }: Alerts): number {
  return right / alerts;
}

function sideBySide(ours: number, plain: number, of: number): string {
  return `ours ${share(ours)}, plain ${share(plain)}; of ${of}`;
}

function share(value: number): string {
  return Number.isNaN(value) ? '-' : value.toFixed(3).replace(/^0/, '');
}

function say(name: string, text: string): void {
  console.log(`  ${name.padEnd(18)}${text}`);
}
