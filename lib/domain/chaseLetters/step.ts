import type { ChaseTone } from '../chase/ladder';
import type { LetterStep } from './letter';

/** Tones that say more than that a word was not kept. */
const FORMAL: ChaseTone[] = ['formal', 'again'];

/** Which letter goes with a step: after a promised day that brought nothing, the one that says so. */
export function letterStep(tone: ChaseTone, wordBroken: boolean): LetterStep {
  return wordBroken && !FORMAL.includes(tone) ? 'broken-promise' : tone;
}
