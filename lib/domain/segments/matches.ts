import { fold } from '../client';
import type { FieldValue } from '../fields';
import { addDays, type Day } from '../wallClock';
import type { Card } from './card';
import { type Condition, type Field, type Filter, isOwn } from './filter';

type Test = (card: Card) => boolean;

/** Whether a client is meant, on that day. What does not change from client to client is worked out once. */
export function matcher({ match, conditions }: Filter, today: Day): Test {
  const tests = conditions.map((condition) => testOf(condition, today));
  if (tests.length === 0) return () => true;
  return match === 'all' ? (card) => tests.every((test) => test(card)) : (card) => tests.some((test) => test(card));
}

function testOf(condition: Condition, today: Day): Test {
  const { field } = condition;
  switch (condition.op) {
    case 'none':
      return (card) => !isSaid(saidIn(card, field));
    case 'some':
      return (card) => isSaid(saidIn(card, field));
    case 'is':
    case 'has': {
      const wanted = plain(condition.text);
      return (card) => textsOf(card, field).some((text) => plain(text) === wanted);
    }
    case 'is-not':
    case 'has-not': {
      const unwanted = plain(condition.text);
      return (card) => !textsOf(card, field).some((text) => plain(text) === unwanted);
    }
    case 'contains': {
      const part = plain(condition.text);
      return (card) => textsOf(card, field).some((text) => plain(text).includes(part));
    }
    case 'longer-ago': {
      // Who never was is longer ago than anything.
      const least = addDays(today, -condition.days);
      return (card) => (dayOf(card, field) ?? '') < least;
    }
    case 'within': {
      const least = addDays(today, -condition.days);
      return (card) => {
        const day = dayOf(card, field) ?? '';
        return day >= least && day <= today;
      };
    }
    case 'before':
      return (card) => {
        const day = dayOf(card, field);
        return day !== undefined && day < condition.day;
      };
    case 'since':
      return (card) => (dayOf(card, field) ?? '') >= condition.day;
    case 'over':
    case 'under':
    case 'equals':
      return amountTest(condition);
    case 'overdue':
      return field === 'owed'
        ? ({ owedSince }) => owedSince !== undefined && owedSince < today
        : ({ nextDue }) => nextDue !== undefined && nextDue < today;
    case 'in-days': {
      const end = addDays(today, condition.days + 1);
      return ({ nextDue }) => nextDue !== undefined && nextDue < end;
    }
    case 'yes':
      return (card) => saidIn(card, field) === true;
    case 'no':
      return (card) => saidIn(card, field) !== true;
  }
}

function amountTest(condition: Extract<Condition, { op: 'over' | 'under' | 'equals' }>): Test {
  const { op, field, number: wanted, currency = '' } = condition;
  const amount = (card: Card): number | undefined => {
    // Who owes nothing owes less than anything.
    if (field === 'owed') return card.owed?.[currency] ?? 0;
    const value = saidIn(card, field);
    return typeof value === 'number' ? value : undefined;
  };
  return (card) => {
    const has = amount(card);
    if (has === undefined) return false;
    return op === 'over' ? has > wanted : op === 'under' ? has < wanted : has === wanted;
  };
}

/** What stands in a field of the card, by the field's name. */
export function saidIn(card: Card, field: Field): FieldValue | Record<string, number> | undefined {
  if (isOwn(field)) return card[field];
  switch (field) {
    case 'tag':
      return card.tags;
    case 'role':
      return card.roles;
    case 'lastContact':
      return card.lastContactOn;
    case 'lastOrder':
      return card.lastOrderOn;
    case 'created':
      return card.createdOn;
    case 'next':
      return card.nextDue;
    case 'tier':
    case 'style':
    case 'satisfaction':
    case 'owed':
    case 'name':
    case 'city':
    case 'country':
    case 'taxNumber':
    case 'site':
      return card[field];
  }
}

function isSaid(value: unknown): boolean {
  if (value === undefined || value === '' || value === false) return false;
  return !Array.isArray(value) || value.length > 0;
}

function textsOf(card: Card, field: Field): readonly string[] {
  const value = saidIn(card, field);
  if (Array.isArray(value)) return value;
  return typeof value === 'string' ? [value] : [];
}

function dayOf(card: Card, field: Field): Day | undefined {
  const value = saidIn(card, field);
  return typeof value === 'string' ? value.slice(0, 10) : undefined;
}

/** Cities and tags come again and again; of names there are as many as clients, and they are not kept for ever. */
const known = new Map<string, string>();
const MOST_KNOWN = 20_000;

function plain(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const folded = fold(text).trim();
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, folded);
  return folded;
}
