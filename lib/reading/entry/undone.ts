import { dayOf } from '../../domain/wallClock';
import type { Span } from '../line/found';
import { type DateSaid, restOf } from './dates';
import type { Said } from './doings';
import { languages } from './languages';
import type { Happened, Reading } from './meaning';
import { nextIn, oneMore, readNext, understandNext } from './next';
import { outcomeOf } from './outcome';
import { anyWords } from './patterns';
import { isWithin, type Sentence } from './sentence';
import { eitherAt, isOrder, isStanding, isTodo, mayBeTodo, saysNot, saysUndone } from './starts';

/** So many words beside a day say what it is for: "Friday samples". More of them may tell something. */
const FEW_WORDS = 3;
const THEIRS = anyWords(...languages.map(({ theirs }) => theirs));
const YEARLY = anyWords(...languages.map(({ yearly }) => yearly));

/** Readings of a line that says of nothing that it was done: what comes next, or a note, or a doing that may be either. */
export function readUndone(sentence: Sentence): Reading[] {
  const { shown, line, clauses, dates, context } = sentence;
  const [first] = clauses;
  const note: Reading = { happened: { kind: 'note', text: shown } };
  if (!first) return [note];
  const both = noteAndStep(sentence);
  if (both) return [both];
  const next: Reading = { next: understandNext(shown, context) };
  if (isStanding(sentence)) return saysNot(sentence) || !dates.some(isDayToCome(context.now)) ? [note] : [note, next];
  if (isTodo(sentence, first)) return [next];
  if (mayBeTodo(sentence, first)) return [next, note];
  if (line.search(YEARLY) >= 0) return dates.length > 0 ? [note, next] : [note];
  const named = eitherAt(sentence, first);
  if (named) return mayBeOver(sentence, named, asNamed(next, named));
  if (clauses.some((clause) => isTodo(sentence, clause) || isOrder(sentence, clause))) return [next];
  const words = restOf(line, { from: 0, to: line.length }, dates).split(' ').filter(Boolean);
  if (words.length === 0 && dates.length > 0) return [next];
  const days = dates.filter(({ due }) => dayOf(due) >= dayOf(context.now));
  if (days.length === 0 && !isRepeated(next)) return [note];
  const isTheirs = line.search(THEIRS) >= 0;
  const isHourAlone = days.every(({ hour }) => hour) && next.next?.kind === 'other' && words.length > 0;
  // "Order shipped 12 November" is no day of the next year.
  const isPast = days.some(({ past, either, due }) => past && !either && past < dayOf(due));
  if (isPast) return [note, next];
  if (!isTheirs && !isHourAlone && (words.length <= FEW_WORDS || next.next?.kind !== 'other')) return [next];
  return [next, note];
}

function isDayToCome(now: string) {
  return ({ due, hour, stretch }: DateSaid) => !hour && !stretch && dayOf(due) > dayOf(now);
}

function isRepeated({ next }: Reading): boolean {
  return next?.due !== undefined && next.repeat !== undefined;
}

/** "No budget this year, try again in January": the step has a day of its own, and the rest is a note beside it. */
function noteAndStep(sentence: Sentence): Reading | undefined {
  const { clauses, dates, line } = sentence;
  const isDated = (clause: Span) => dates.some((date) => isWithin(date, clause));
  const step = clauses.slice(1).find((one) => isDated(one) && (isTodo(sentence, one) || isOrder(sentence, one)));
  const [first] = clauses;
  if (!step || !first || isTodo(sentence, first) || isOrder(sentence, first) || eitherAt(sentence, first))
    return undefined;
  const isOther = isStanding(sentence) || saysUndone(line.slice(first.from, first.to));
  const tail = { from: step.from, to: line.length };
  const kind = readNext(sentence, tail).kind;
  const isAnother = kind !== 'other' && understandNext(sentence.shown, sentence.context).kind !== kind;
  const isApart = /[.;!?] /u.test(line.slice(first.to, step.from));
  if (!isOther && !isAnother && !isApart && !dates.some((date) => date.to <= step.from)) return undefined;
  return { happened: { kind: 'note', text: outcomeOf(sentence, undefined, [tail]) }, next: readNext(sentence, tail) };
}

/** A step with words of its own behind the doing. */
function stepIn(sentence: Sentence, named: Said) {
  const later = nextIn(sentence, [named]);
  return later && restOf(sentence.line, later, sentence.dates) !== '' ? later : undefined;
}

/** "Call Anna", «звонок в понедельник», "sunat luni". */
function mayBeOver(sentence: Sentence, named: Said, next: Reading): Reading[] {
  const { clauses, dates, context } = sentence;
  const [first] = clauses;
  if (!first || isNoDay(next)) return [next];
  if (dates.length > 0 && isOrder(sentence, first)) {
    const over = dates.find(({ past, either }) => past && !either);
    return over ? [next, { happened: happenedOf(sentence, named, over, [over]) }] : [next];
  }
  // "Zoom with their team, show the demo again on 3 December": one step follows the other.
  const later = stepIn(sentence, named);
  const own = dates.filter((date) => date.from < first.to);
  if (later && later.from >= first.to && own.length === 0 && dates.some((date) => date.from >= later.from))
    return [
      {
        happened: happenedOf(sentence, named, undefined, [later]),
        next: oneMore(readNext(sentence, later), named.doing.kind),
      },
    ];
  const date = dates[0];
  if (!date) return [next, { happened: happenedOf(sentence, named, undefined, []) }];
  if (own.length === 0 && later === undefined) return maybeBoth(sentence, named, next);
  if (!date.either || hasHourToCome(dates, context.now)) return [next];
  return [{ happened: happenedOf(sentence, named, date, [date]) }, next];
}

/** "Lunch with the owner, a second shop in May": the day is in another thought, and may be no step at all. */
function maybeBoth(sentence: Sentence, named: Said, next: Reading): Reading[] {
  const { clauses, dates, shown, context } = sentence;
  const was = happenedOf(sentence, named, undefined, []);
  const thought = clauses.find((clause) => dates.some((date) => isWithin(date, clause)));
  const step = thought && understandNext(shown.slice(thought.from, thought.to), context);
  return [{ happened: was }, ...(step?.due ? [{ happened: was, next: step }] : []), next];
}

/** "We arranged a meeting for Tuesday": what is to come is of the kind that is named. */
function asNamed({ next }: Reading, { doing: { kind } }: Said): Reading {
  if (next?.kind !== 'other' || kind === 'note' || kind === 'order') return next ? { next } : {};
  return { next: { ...next, kind } };
}

/** It names a day that there is not: that is to be put right first. */
function isNoDay({ next }: Reading): boolean {
  return next?.problem?.code === 'not-a-date' || next?.problem?.code === 'too-far';
}

function hasHourToCome(dates: readonly DateSaid[], now: string): boolean {
  return dates.some(({ due }) => due.length > 10 && due > now);
}

function happenedOf(
  sentence: Sentence,
  named: Said,
  date: DateSaid | undefined,
  taken: Parameters<typeof outcomeOf>[2],
): Happened {
  const { kind, direction } = named.doing;
  const on = date?.past && date.past < dayOf(sentence.context.now) ? date.past : undefined;
  return {
    kind,
    text: outcomeOf(sentence, undefined, [...taken, named]),
    ...(direction && { direction }),
    ...(on && { on }),
  };
}
