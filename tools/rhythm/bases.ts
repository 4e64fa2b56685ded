import { fitBase } from '../../lib/domain/rhythm/fit';
import type { BaseRhythm } from '../../lib/domain/rhythm/model';
import { addDays, type Day, daysBetween } from '../../lib/domain/wallClock';
import { type Histories, knownOn } from './histories';

/** The days before which the base is fitted: after five, six, seven and eight tenths of a file. */
const CUTS = [0.5, 0.6, 0.7, 0.8];

export interface Fitted {
  day: Day;
  base: BaseRhythm;
  clients: number;
  milliseconds: number;
}

/** What was known of the base on each cut day; nothing of later days is in it. */
export function fittedBases(histories: Histories): Fitted[] {
  const days = daysBetween(histories.from, histories.to);
  return CUTS.map((part) => {
    const day = addDays(histories.from, Math.round(days * part));
    const known = knownOn(day, histories).map(({ sums }) => sums);
    const begun = performance.now();
    const base = fitBase(known, day);
    return { day, base, clients: known.length, milliseconds: performance.now() - begun };
  });
}

/** The base as it was last fitted by a day, if it was. */
export function baseOn(day: Day, fitted: Fitted[]): BaseRhythm | undefined {
  return fitted.findLast((one) => one.day <= day)?.base;
}
