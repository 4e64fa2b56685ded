import type { RequestKind } from '../../domain/request';
import type { Span } from '../line/found';
import { restOf } from './dates';
import { alsoNext } from './done';
import { languages } from './languages';
import type { Reading } from './meaning';
import { nextIn, readNext } from './next';
import { outcomeOf } from './outcome';
import { firstWords } from './patterns';
import { clauseOf, type Sentence } from './sentence';
import { startOf } from './starts';

const ASKS = languages.flatMap(({ asks }) => asks.map(([said, kind]) => [firstWords(said), kind] as const));

/**
 * "Complaint: two boxes were wet", «вопрос по срокам», "reclamație: cutii ude": a line that begins by naming a question or
 * a complaint is one. What it asks is needed: the bare word is a note as any.
 */
export function readRequest(sentence: Sentence): Reading[] | undefined {
  const found = nameIn(sentence);
  if (!found) return undefined;
  const { name, kind } = found;
  const span = nextIn(sentence, [name]);
  // "Complaint about the boxes" is kept as it stands; of "complaint: the boxes" the word is said by its kind.
  const clause = clauseOf(sentence, name);
  const isBare = restOf(sentence.line, { from: name.to, to: clause.to }, sentence.dates) === '';
  const text = outcomeOf(sentence, undefined, [...(isBare ? [name] : []), ...(span ? [span] : [])]);
  if (text === '') return undefined;
  const reading: Reading = { happened: { kind, text }, ...(span && { next: readNext(sentence, span) }) };
  // "Promised an answer BY MONDAY" is to be done; "Monday's delivery was late" is what they complain of.
  const promised = span ? [] : alsoNext(sentence, reading, undefined, clause);
  return [reading, ...promised.filter(({ next }) => !next?.problem)];
}

function nameIn(sentence: Sentence): { name: Span; kind: RequestKind } | undefined {
  const { line, clauses } = sentence;
  const [first] = clauses;
  if (!first) return undefined;
  const from = startOf(sentence, first);
  const text = line.slice(from, first.to);
  for (const [pattern, kind] of ASKS) {
    const said = pattern.exec(text)?.[0];
    if (said) return { name: { from, to: from + said.length }, kind };
  }
  return undefined;
}
