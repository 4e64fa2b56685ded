import type { FollowUpKind } from '../../domain/followUp';
import type { Due } from '../../domain/wallClock';
import { findAll } from './finders';
import type { LineContext, Span } from './found';
import { readKind } from './kind';
import type { LineProblem } from './problem';
import { plain, tidy } from './text';
import { readWhen } from './when';
import { trimmed, without } from './without';
import type { Repeat } from './words';

/** A line longer than this is no line: nothing in it is looked for. */
export const LINE_LIMIT = 300;

interface What {
  kind: FollowUpKind;
  /** What remains of the line without the verb and the date, as it was written: "about the samples". */
  text: string;
}

/**
 * What was understood. With a problem beside it, `due` is a reading to be asked about, not to be taken. With `repeat`
 * the line speaks of more than one day ("every Monday"), and `due` is only the first.
 */
export type Understood = What &
  ({ due: Due; repeat?: Repeat; problem?: LineProblem } | { due?: undefined; problem: LineProblem });

/** Reads a follow-up from a line in English, Russian or Romanian, or in a mixture of them. Never throws. */
export function understandLine(line: string, context: Omit<LineContext, 'throughEnd'>): Understood {
  if (line.length > LINE_LIMIT) {
    const text = tidy(line.slice(0, LINE_LIMIT).toWellFormed());
    return { kind: 'other', text, problem: { code: 'too-long', params: { limit: LINE_LIMIT } } };
  }
  const shown = tidy(line.toWellFormed());
  if (shown === '') return { kind: 'other', text: '', problem: { code: 'empty' } };
  const found = findAll(plain(shown), context, shown);
  const { taken, mild: _, ...when } = { mild: undefined, ...readWhen(shown, found, context) };
  // What was not understood stays in the text, for the day that is picked to be told from it.
  return { ...readWhat(shown, when.problem?.code === 'unclear' ? [] : taken), ...when };
}

function readWhat(shown: string, taken: readonly Span[]): What {
  const rest = without(shown, taken);
  const { kind, length } = readKind(plain(rest));
  return { kind, text: trimmed(rest.slice(length)) };
}
