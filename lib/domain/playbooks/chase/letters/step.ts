import type { Day } from '../../../wallClock';
import type { ChaseTone } from '../ladder';
import type { LetterStep } from './letter';

/** Tones that say more than that a word was not kept. */
const FORMAL: ChaseTone[] = ['formal', 'again'];

interface Facts {
  /** The day on which what is asked for was or is due. */
  due: Day;
  today: Day;
  /** A promised day has brought nothing, and nobody has asked since. */
  wordBroken: boolean;
}

/**
 * Which letter goes with a step. A step may be taken days after its own, and a ladder may be the user's: whatever its tone,
 * nothing is called late before it is due, and nothing due today that was due before.
 */
export function letterStep(tone: ChaseTone, { due, today, wordBroken }: Facts): LetterStep {
  if (today < due) return tone === 'arrived' ? 'arrived' : 'soon';
  if (wordBroken && !FORMAL.includes(tone)) return 'broken-promise';
  if (tone === 'arrived') return 'arrived';
  if (today === due) return 'due';
  return tone === 'soon' || tone === 'due' ? 'late' : tone;
}
