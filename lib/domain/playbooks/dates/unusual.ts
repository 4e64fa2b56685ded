import type { Contact } from '../../client';
import { type Day, daysBetween } from '../../wallClock';
import type { Greeting } from './greetings';

/** What a letter or a call should not pass over in silence: whose day it is, or will be in a few days. */
export interface NearDate {
  code: `dates.${'birthday' | 'name-day'}-${'today' | 'soon'}`;
  params: { name: string; count: number };
}

const SOON_DAYS = 7;

/** By a client's kept greetings; the nearest day, the birthday before the name day. */
export function nearDate(
  greetings: readonly Greeting[],
  people: readonly Pick<Contact, 'id' | 'name'>[],
  today: Day,
): NearDate | undefined {
  const near = greetings.flatMap(({ occasion, day, contactId }) => {
    const count = daysBetween(today, day);
    const name = people.find(({ id }) => id === contactId)?.name;
    if (name === undefined || count < 0 || count > SOON_DAYS) return [];
    if (occasion !== 'birthday' && occasion !== 'name-day') return [];
    return [{ code: `dates.${occasion}-${count === 0 ? 'today' : 'soon'}`, params: { name, count } } as const];
  });
  return near.sort((a, b) => a.params.count - b.params.count || (a.code < b.code ? -1 : 1))[0];
}
