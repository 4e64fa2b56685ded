import { type BaseRhythm, type Expected, expectedOf, seenBy } from '../../lib/domain/rhythm/model';
import { lateOn } from '../../lib/domain/rhythm/rhythm';
import { addDays, daysBetween } from '../../lib/domain/wallClock';
import { baseOn, type Fitted } from './bases';
import type { Spell } from './histories';

/** Of so many alerts so many were right. */
export interface Alerts {
  alerts: number;
  right: number;
}

/** Nothing was bought within twice the own mean from the alert. */
function isRight({ gap, mean }: Spell, quiet: number): boolean {
  return gap > quiet + 2 * mean;
}

/**
 * The spells that both rules can be judged on: their first mean ends after the first cut, and the file goes on for five,
 * so that an alert before three and what came of it are in it.
 */
function judged(spells: Spell[], fitted: Fitted[]): Spell[] {
  return spells.filter((spell) => spell.left >= 5 * spell.mean && isWatched(spell, fitted));
}

function isWatched({ sums, mean }: Spell, fitted: Fitted[]): boolean {
  return addDays(sums.last, Math.ceil(mean)) >= (fitted[0]?.day ?? sums.last);
}

/**
 * Day by day from the first cut, an alert at most once a spell, on the first day on which the gap is over twice the
 * mean.
 */
export function plainAlerts(spells: Spell[], fitted: Fitted[]): Alerts {
  return counted(
    judged(spells, fitted).flatMap((spell) => {
      const quiet = Math.floor(2 * spell.mean) + 1;
      const known = quiet <= 3 * spell.mean && baseOn(addDays(spell.sums.last, quiet), fitted);
      return known && quiet < spell.gap ? [isRight(spell, quiet)] : [];
    }),
  );
}

/**
 * The same with the product's chance of nothing within twice the own mean, from one mean on, the limit being the one
 * that makes `many` alerts.
 */
export function rankedAlerts(spells: Spell[], fitted: Fitted[], many: number): Alerts {
  const records = judged(spells, fitted).map((spell) => ({ spell, records: recordsOf(spell, fitted) }));
  const passing = (limit: number) =>
    records.flatMap(({ spell, records }) => {
      const first = records.find(({ chance }) => chance >= limit);
      return first ? [isRight(spell, first.quiet)] : [];
    });
  let [low, high] = [0, 1];
  for (let i = 0; i < 40; i++) {
    const middle = (low + high) / 2;
    if (passing(middle).length > many) low = middle;
    else high = middle;
  }
  return counted(passing(high));
}

/** The days, from one mean to three, on which the chance was higher than on any day before. */
function recordsOf(spell: Spell, fitted: Fitted[]): { quiet: number; chance: number }[] {
  const records: { quiet: number; chance: number }[] = [];
  const past = seenBy(spell.sums.last, spell.sums);
  const expected = new Map<BaseRhythm, Expected>();
  let highest = 0;
  for (let quiet = Math.floor(spell.mean) + 1; quiet < spell.gap && quiet <= 3 * spell.mean; quiet++) {
    const base = baseOn(addDays(spell.sums.last, quiet), fitted);
    if (!base) continue;
    const its = expected.get(base) ?? expectedOf(past, base);
    expected.set(base, its);
    const chance = its.none(quiet, 2 * spell.mean);
    if (chance > highest) records.push({ quiet, chance });
    highest = Math.max(highest, chance);
  }
  return records;
}

/** What the product's own "later than usual" does on the same spells, without a limit of three means. */
export function productAlerts(spells: Spell[], fitted: Fitted[]): Alerts {
  return counted(
    judged(spells, fitted).flatMap((spell) => {
      const quiet = alertOf(spell, fitted);
      return quiet !== undefined && quiet < spell.gap && quiet + 2 * spell.mean <= spell.left
        ? [isRight(spell, quiet)]
        : [];
    }),
  );
}

/**
 * Of those who bought nothing more though the file goes on for four means and more, how many the product named before
 * four means were over.
 */
export function foundInTime(spells: Spell[], fitted: Fitted[]): { lost: number; found: number } {
  const lost = spells.filter((spell) => spell.gap > spell.left && spell.left >= 4 * spell.mean);
  const watched = lost.filter((spell) => isWatched(spell, fitted));
  const found = watched.filter((spell) => (alertOf(spell, fitted) ?? Number.POSITIVE_INFINITY) < 4 * spell.mean);
  return { lost: watched.length, found: found.length };
}

/** The days after the last order on which the product says "later than usual", by the base as it was known then. */
function alertOf({ sums }: Spell, fitted: Fitted[]): number | undefined {
  for (const [i, { day, base }] of fitted.entries()) {
    const fits = lateOn(sums, base);
    const late = fits > day ? fits : day;
    const refitted = fitted[i + 1]?.day;
    if (!refitted || late < refitted) return daysBetween(sums.last, late);
  }
  return undefined;
}

function counted(right: boolean[]): Alerts {
  return { alerts: right.length, right: right.filter(Boolean).length };
}
