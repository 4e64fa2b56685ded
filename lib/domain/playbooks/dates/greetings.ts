import type { Contact } from '../../client';
import type { Day } from '../../wallClock';
import { type WorkCalendar, workingDaysBefore } from '../../workingDays';
import { nameDayOf } from './nameDays';
import { FEASTS, type Feast, nextFeast, type Occasion } from './occasions';

/** What is greeted, whom, and when. */
export interface DatesRules {
  on: boolean;
  /** The letters are written so many working days before the day. */
  before: number;
  nameDays: boolean;
  feasts: Feast[];
  /** Contacts who are greeted on 8 March though their names do not say that they are women. */
  women: string[];
  /** Whom feasts are wished to: those with an order or a contact within a year, all, or the clients of a kept list. */
  whom: 'active' | 'everyone' | `segment:${string}`;
}

/** A day of somebody's to be thought of. */
export interface Greeting {
  occasion: Occasion;
  day: Day;
  /** From that day on it is time to write. */
  from: Day;
  /** Of a feast only where it is a person's own. */
  contactId?: string;
}

/** So long after the day a call to a key client still stands. */
export const LATE_BY = 2;

/** The coming birthday and name day of a person, one of each; on one day only the first of them. */
export function datesOfPerson(
  { id: contactId, name, birthday }: Pick<Contact, 'id' | 'name' | 'birthday'>,
  country: string,
  { before, nameDays }: DatesRules,
  day: Day,
  calendar: WorkCalendar,
): Greeting[] {
  const born = birthday && nextOf(birthday.slice(-5), day);
  const named = nameDays ? nameDayOf(name, country) : undefined;
  const greeting = (occasion: Occasion, on: Day): Greeting => ({
    ...{ occasion, day: on, from: workingDaysBefore(on, before, calendar) },
    contactId,
  });
  const nameDay = named && nextOf(named, day);
  return [
    ...(born ? [greeting('birthday', born)] : []),
    ...(nameDay && nameDay !== born ? [greeting('name-day', nameDay)] : []),
  ];
}

/** The coming feasts of a country that are greeted. */
export function feastsOf(
  country: string,
  { before, feasts }: DatesRules,
  day: Day,
  calendar: WorkCalendar,
): (Greeting & { occasion: Feast })[] {
  return FEASTS.filter((feast) => feasts.includes(feast)).flatMap((occasion) => {
    const on = nextFeast(occasion, country, day);
    return on === undefined ? [] : [{ occasion, day: on, from: workingDaysBefore(on, before, calendar) }];
  });
}

/** "05-17" on that day or next after it. Who was born on 29 February is greeted on the 28th where there is no other. */
export function nextOf(monthDay: string, day: Day): Day {
  const year = Number(day.slice(0, 4));
  const on = (one: number) => `${one}-${monthDay === '02-29' && !isLeap(one) ? '02-28' : monthDay}`;
  return on(year) >= day ? on(year) : on(year + 1);
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** By which it is known whether somebody was greeted: a person, or where it is the house's feast, the client. */
export function greetingKey(clientId: string, { occasion, day, contactId }: Omit<Greeting, 'from'>): string[] {
  return ['greeting', contactId ?? clientId, occasion, day.slice(0, 4)];
}
