import { LINE_LIMIT } from '../line/line';
import { plain, tidy } from '../line/text';
import { clausesOf } from './clauses';
import { datesIn } from './dates';
import { doingsIn } from './doings';
import { readDone } from './done';
import type { EntryContext, Reading } from './meaning';
import { readRequest } from './requests';
import type { Sentence } from './sentence';
import { readUndone } from './undone';

/**
 * All that a line may mean, the likeliest first. More than one is a question to whoever wrote it, and none of them is to
 * be taken unasked. A `next` with a problem has its own question.
 */
export interface EntryReading {
  readings: Reading[];
  problem?: { code: 'empty' } | { code: 'too-long'; params: { limit: number } };
}

/** So many meanings are offered; a line with more says too much for one. */
const MOST_READINGS = 4;

/** Reads what happened and what comes next from a line in English, Russian or Romanian, or in a mixture. Never throws. */
export function readEntry(written: string, context: EntryContext): EntryReading {
  if (written.length > LINE_LIMIT)
    return { readings: [], problem: { code: 'too-long', params: { limit: LINE_LIMIT } } };
  const shown = tidy(written.toWellFormed());
  if (shown === '') return { readings: [], problem: { code: 'empty' } };
  const line = plain(shown);
  const clauses = clausesOf(line);
  const dates = datesIn(line, shown, context);
  const sentence: Sentence = { shown, line, clauses, dates, context };
  const asked = readRequest(sentence);
  if (asked) return { readings: asked };
  const doings = doingsIn(sentence);
  const readings = doings.length > 0 ? readDone(sentence, doings) : readUndone(sentence);
  return { readings: readings.slice(0, MOST_READINGS) };
}
