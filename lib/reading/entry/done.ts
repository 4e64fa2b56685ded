import type { Direction, EntryKind } from '../../domain/entry';
import { dayOf } from '../../domain/wallClock';
import { amountsIn } from '../amounts';
import type { Span } from '../line/found';
import { languages as lineLanguages } from '../line/languages';
import type { Understood } from '../line/line';
import { type DateSaid, restOf } from './dates';
import type { Said } from './doings';
import { languages } from './languages';
import type { Happened, Reading } from './meaning';
import { nextIn, oneMore, readNext, understandNext } from './next';
import { outcomeOf } from './outcome';
import { anyWords } from './patterns';
import { clauseOf, isWithin, type Sentence } from './sentence';
import type { Doing } from './words';

/** Readings of a line that says what was done. */
export function readDone(sentence: Sentence, doings: readonly Said[]): Reading[] {
  const span = nextIn(sentence, doings);
  const past = doings.filter((said) => !span || !isWithin(said, span));
  const [first] = past.length > 0 ? past : doings;
  if (!first) return [];
  const on = dayOfDoing(sentence, first, span);
  const taken = [...(span ? [span] : []), ...(on ? [on] : [])];
  const text = outcomeOf(sentence, first, taken);
  const next = span && oneMore(readNext(sentence, span), first.doing.kind);
  const kinds = kindsOf(sentence, past.length > 0 ? past : doings);
  const order = kinds.filter(([kind]) => kind === 'order');
  // An order that names its sum is what counts of the call in which it was made.
  const isOrder = order.length > 0 && orders(sentence, span, text)[0]?.amount !== undefined;
  const happened = (isOrder ? order : kinds).flatMap(([kind, direction]): Happened[] =>
    kind === 'order' ? orders(sentence, span, text) : [{ kind, text, ...(direction && { direction }) }],
  );
  const dated = happened.map(
    (one): Happened => ({ ...one, ...(on?.past && on.past < dayOf(sentence.context.now) && { on: on.past }) }),
  );
  const readings = dated.map((one): Reading => ({ happened: one, ...(next && { next }) }));
  const weekday = next ? undefined : weekdayAlone(sentence);
  if (weekday && !on) {
    const text = outcomeOf(sentence, first, [...taken, weekday]);
    const wait: Understood = { kind: 'other', text: '', due: weekday.due };
    return dated.flatMap((one): Reading[] => [
      { happened: { ...one, text, ...(weekday.past && { on: weekday.past }) } },
      { happened: { ...one, text }, next: wait },
    ]);
  }
  return next
    ? readings
    : readings.flatMap((reading) => [reading, ...alsoNext(sentence, reading, on, clauseOf(sentence, first))]);
}

/** The kinds that the line may mean: of two things done nobody but the writer knows which of them is to be kept. */
function kindsOf({ line }: Sentence, doings: readonly Said[]): [EntryKind, Direction | undefined][] {
  const kinds: [EntryKind, Direction | undefined][] = [];
  const add = (kind: EntryKind, direction?: Direction) => {
    const known = kinds.find((one) => one[0] === kind);
    if (!known) kinds.push([kind, direction]);
    else if (kind !== 'letter') known[1] ??= direction;
  };
  for (const { doing } of doings) {
    for (const one of meantBy(doing, line)) add(one.kind, one.direction);
    if (doing.kind === 'letter' && !doing.direction) kinds.push(['letter', 'out']);
  }
  return kinds;
}

const BY_PHONE = anyWords(...languages.map(({ byPhone }) => byPhone));
const IN_PERSON = anyWords(...languages.map(({ inPerson }) => inPerson));

function meantBy(doing: Doing, line: string): Doing[] {
  if (doing.kind === 'letter' && !doing.direction) return [{ kind: 'letter', direction: 'in' }];
  if (!doing.or) return [doing];
  if (line.search(BY_PHONE) >= 0) return [{ kind: 'call' }];
  if (line.search(IN_PERSON) >= 0) return [{ kind: 'meeting' }];
  return [{ kind: doing.kind }, { kind: doing.or }];
}

/** An order with its sum; with several sums, or one that can be read in two ways, one for each. */
function orders({ line, context }: Sentence, next: Span | undefined, text: string): Happened[] {
  const amounts = amountsIn(line, context.currency).filter((one) => !next || !isWithin(one, next));
  const sums = amounts.flatMap(({ money, or }) => (or ? [money, or] : [money])).filter(({ minor }) => minor > 0);
  return sums.length > 0 ? sums.map((amount) => ({ kind: 'order', text, amount })) : [{ kind: 'order', text }];
}

const PAST_ORDER = /(?:ed|bought|took|purchased|[аия]л(?:а|и)?|comandat|luat|cumparat)$/u;
const ABOUT = anyWords(...lineLanguages.map(({ about }) => about));
const MOST_BETWEEN = 3;
const THEIRS = anyWords(...languages.map(({ theirs }) => theirs));

/** The day on which it was done: beside its words, and with nothing between that others said or will do. */
function dayOfDoing(sentence: Sentence, said: Said, next: Span | undefined): DateSaid | undefined {
  const { line, dates } = sentence;
  const clause = clauseOf(sentence, said);
  return dates.find((date) => {
    // "Order 12 valves Friday" may be for Friday: the noun does not tell.
    if (date.either && said.doing.kind === 'order' && !PAST_ORDER.test(line.slice(said.from, said.to))) return false;
    if (date.past === undefined || date.until || (next && isWithin(date, next))) return false;
    const isAlone = !isWithin(date, clause) && restOf(line, clauseOf(sentence, date), dates) === '';
    if (!isWithin(date, clause)) return isAlone && date.from < said.from;
    const between = date.from < said.from ? line.slice(date.to, said.from) : line.slice(said.to, date.from);
    return isBeside(between.trim()) && between.search(THEIRS) < 0;
  });
}

/** With nothing between but whom it was with: "spoke with Ann on Friday", but not "called about Friday's delivery". */
function isBeside(between: string): boolean {
  return between.split(' ').length <= MOST_BETWEEN && between.search(ABOUT) < 0;
}

/** Another day in the line may be one to come back on, or only a part of what was said: a question. */
export function alsoNext(
  sentence: Sentence,
  { happened }: Reading,
  on: DateSaid | undefined,
  doingsOwn: Span,
): Reading[] {
  const { shown, dates, context } = sentence;
  const isElsewhere = (one: DateSaid) => !isWithin(one, doingsOwn);
  const date = dates.find(
    (one) => one !== on && (!one.stretch || isElsewhere(one)) && !one.hour && dayOf(one.due) > dayOf(context.now),
  );
  if (!date) return [];
  const clause = clauseOf(sentence, date);
  const isBehind = on && isWithin(on, clause);
  const from = isBehind && on.to <= date.from ? on.to : clause.from;
  const to = isBehind && on.from >= date.to ? on.from : clause.to;
  const read = understandNext(shown.slice(from, to), context);
  return read.due ? [{ ...(happened && { happened }), next: read }] : [];
}

/** "Called, Friday": last Friday, or the next. */
function weekdayAlone({ line, clauses, dates, context }: Sentence): DateSaid | undefined {
  const last = clauses.at(-1);
  const date = dates.at(-1);
  const isAlone = last && date && isWithin(date, last) && restOf(line, last, dates) === '';
  return isAlone && date.either && dayOf(date.due) > dayOf(context.now) ? date : undefined;
}
