import { type Reactivation, SERIES, type SeriesLetter } from '../../reactivation';
import type { Day } from '../../wallClock';
import { addWorkingDays, type WorkCalendar } from '../../workingDays';
import type { Past } from '../playbook';

/** So many working days after what was before it comes each letter: on another day, and not on its heels. */
const AFTER: Record<SeriesLetter, number> = { ask: 1, offer: 4, last: 6 };
/** Who has told why gets the offer that answers it on the next one. */
const OFFER_AFTER_WHY = 1;

export interface NextLetter {
  letter: SeriesLetter;
  step: string;
  day: Day;
  known?: Past | undefined;
}

/** Which letter of the series comes next, and when; the day on which the last one went when none is left. */
export function nextLetter(
  { series, saidOn }: Pick<Reactivation, 'series' | 'saidOn'>,
  past: readonly Past[],
  calendar: WorkCalendar,
): NextLetter | { endedOn: Day } {
  let before = series?.from ?? saidOn;
  if (!series) return { endedOn: before };
  for (const letter of SERIES.slice(SERIES.indexOf(series.first))) {
    const step = letterStep(letter, series.from);
    const known = past.find((one) => one.step === step);
    const wait = letter === 'offer' && series.first === 'offer' ? OFFER_AFTER_WHY : AFTER[letter];
    if (!known?.finished) return { letter, step, known, day: addWorkingDays(before, wait, calendar) };
    before = known.finished.on > before ? known.finished.on : before;
  }
  return { endedOn: before };
}

function letterStep(letter: SeriesLetter, from: Day): string {
  return `${letter}:${from}`;
}

/** Which letter a step is; undefined for a step that is none. */
export function letterOf(step: string): SeriesLetter | undefined {
  const [name] = step.split(':');
  return SERIES.find((letter) => letter === name);
}
