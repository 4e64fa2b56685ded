import type { Client, Contact } from '../../client';
import { refuse } from '../../refusal';
import { personFor } from '../../roles';
import { addDays, type Day } from '../../wallClock';
import type { WorkCalendar } from '../../workingDays';
import type { AnySubject, Past, Plan, Playbook, Step } from '../playbook';
import { type DatesRules, datesOfPerson, feastsOf, type Greeting, LATE_BY } from './greetings';
import { mayHaveNameDay } from './nameDays';
import { FEASTS } from './occasions';
import { onWomensDay } from './women';

/** A client with people whose days are known, or one that is greeted in person. */
export interface DatesSubject extends AnySubject {
  client: Pick<Client, 'tier' | 'country'>;
  contacts: readonly Contact[];
  /** Where the client's own is not known. */
  country: string;
}

/** What is kept for the greeting session: nobody reads all people again. */
export interface DatesKept {
  greetings: Greeting[];
}

const MOST_BEFORE = 15;

/**
 * Birthdays, name days and feasts (E5). Letters are no follow-ups: they are gathered into one session, which is found by
 * what is kept here. Key clients are called on the day.
 */
export const dates: Playbook<DatesSubject, DatesRules> = {
  name: 'dates',
  asksForCustom: true,
  asksWhoLeft: true,
  // Nobody is glad of a greeting that comes when there is time for it.
  keepsItsDay: () => true,
  concerned({ noun, id, before, after }) {
    if (noun === 'client') return isOtherClient(before, after) ? [{ subject: id }] : [];
    if (noun === 'contact') {
      const rows = [before, after].flatMap((row) => (row ? [row] : []));
      if (rows.some(isDated)) return rows.map(({ clientId }) => ({ subject: clientId }));
      // Whom a key client's call is for may be another; of a new person nothing is asked for that.
      return before ? rows.map(({ clientId }) => ({ client: clientId })) : [];
    }
    if (noun !== 'followUp') return [];
    return [before, after].flatMap((row) => (row?.from?.playbook === 'dates' ? [{ subject: row.from.subject }] : []));
  },
  usual: { on: true, before: 3, nameDays: true, feasts: [...FEASTS], women: [], whom: 'active' },
  checked: (rules) =>
    Number.isInteger(rules.before) && rules.before >= 0 && rules.before <= MOST_BEFORE
      ? { ...rules, feasts: FEASTS.filter((feast) => rules.feasts.includes(feast)) }
      : refuse('days-unusable'),
  plan,
};

/** Somebody whose name or birthday tells a day. */
export function isDated({ name, birthday, left }: Contact): boolean {
  return !left && (birthday !== undefined || mayHaveNameDay(name));
}

function isOtherClient(before: Client | undefined, after: Client | undefined): boolean {
  const [was, is] = [before?.tier === 'key', after?.tier === 'key'];
  return was !== is || (is && !before) || (before !== undefined && before.country !== after?.country);
}

function plan(subject: DatesSubject, rules: DatesRules, past: Past[], day: Day, calendar: WorkCalendar): Plan {
  if (!rules.on) return { standing: 'off', steps: [] };
  const isInPerson = subject.client.tier === 'key';
  // A call that was not made on the day stands a little longer.
  const since = isInPerson ? addDays(day, -LATE_BY) : day;
  const greetings = greetingsOf(subject, rules, since, calendar, isInPerson);
  const [first] = greetings;
  if (!first) return { standing: 'none', steps: [] };
  const over = addDays(first.day, isInPerson ? LATE_BY + 1 : 1);
  if (!isInPerson) {
    const kept: DatesKept = { greetings };
    return { standing: 'letters', steps: [], kept, next: earliest(greetings), changesOn: nextDay(greetings) };
  }
  const coming = greetings.filter(({ from }) => from > day).map(({ from }) => from);
  return {
    standing: 'calls',
    next: earliest(greetings),
    changesOn: [over, ...coming].sort()[0] ?? over,
    steps: greetings.filter(({ from }) => from <= day).map((one) => stepOf(one, subject, past, calendar)),
  };
}

function greetingsOf(
  { client, contacts, country: own }: DatesSubject,
  rules: DatesRules,
  since: Day,
  calendar: WorkCalendar,
  isInPerson: boolean,
): Greeting[] {
  const country = client.country ?? own;
  const here = contacts.filter(({ left }) => !left);
  const people = here.flatMap((contact) => datesOfPerson(contact, country, rules, since, calendar));
  const feasts = isInPerson ? feastsOf(country, rules, since, calendar) : [];
  const ofFeasts = feasts.flatMap((feast): Greeting[] => {
    if (feast.occasion !== 'womens-day') return [feast];
    return here.filter((contact) => onWomensDay(contact, rules.women)).map(({ id }) => ({ ...feast, contactId: id }));
  });
  return [...people, ...ofFeasts].sort((a, b) => order(a, b));
}

function order(one: Greeting, other: Greeting): number {
  const by = (greeting: Greeting) => [greeting.day, greeting.occasion, greeting.contactId ?? ''].join(' ');
  return by(one) < by(other) ? -1 : 1;
}

function stepOf(
  { occasion, day, contactId }: Greeting,
  { contacts }: DatesSubject,
  past: Past[],
  calendar: WorkCalendar,
): Step {
  const step = [occasion, contactId, day.slice(0, 4)].filter(Boolean).join(':');
  const on = lastWorkingDay(day, calendar);
  const known = past.find((one) => one.step === step);
  const byId = [...contacts].sort((a, b) => (a.id < b.id ? -1 : 1));
  const person = byId.find(({ id }) => id === contactId) ?? personFor('decision', byId, undefined);
  return {
    ...{ step, day: on, kind: 'call' },
    due: known?.moved?.from === on ? known.moved.to : on,
    reason: { code: `dates.${occasion}`, params: { name: person?.name ?? '' } },
    ...(person && { contactId: person.id }),
  };
}

/** The day itself, or the last before it on which anybody is at work. */
function lastWorkingDay(day: Day, calendar: WorkCalendar): Day {
  let on = day;
  while (calendar.isDayOff(on)) on = addDays(on, -1);
  return on;
}

function earliest(greetings: Greeting[]): Day {
  return greetings.map(({ from }) => from).sort()[0] ?? '';
}

/** The day after the first of them: the next year's takes its place. */
function nextDay(greetings: Greeting[]): Day {
  return addDays(greetings.map(({ day }) => day).sort()[0] ?? '', 1);
}
