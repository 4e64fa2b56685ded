import type { Client, Contact } from '../domain/client';
import { type DatesRules, feastsOf, type Greeting } from '../domain/playbooks/dates/greetings';
import { onWomensDay } from '../domain/playbooks/dates/women';
import { personFor } from '../domain/roles';
import type { Card } from '../domain/segments/card';
import { segmentKey } from '../domain/segments/segment';
import { addDays, type Day } from '../domain/wallClock';
import type { WorkCalendar } from '../domain/workingDays';
import type { Reader } from './rowPorts';

/** More than anybody writes to for a feast; those served last come first. */
const MOST = 2_000;

/** A client without an order or a contact for longer is not among the active ones. */
const ACTIVE_DAYS = 365;

export interface Today {
  day: Day;
  calendar: WorkCalendar;
  country: string;
}

/** A greeting with whom it is for. */
export interface Greeted {
  greeting: Greeting;
  client: Client;
  contact: Contact | undefined;
}

/** Whom a feast is wished to that it is time for; clients who are called, or want to be left alone, are not among them. */
export async function feastGreetings(rows: Reader, rules: DatesRules, today: Today): Promise<Greeted[]> {
  const due = new Map<string, Greeting[]>();
  const dueIn = (country: string) => {
    const known = due.get(country) ?? firstOf(feastsOf(country, rules, today.day, today.calendar).filter(isDue(today)));
    due.set(country, known);
    return known;
  };
  const cards = (await meant(rows, rules, today)).filter(({ country = today.country }) => dueIn(country).length > 0);
  const ids = cards
    .sort((a, b) => lastOf(b).localeCompare(lastOf(a)) || a.place.localeCompare(b.place))
    .slice(0, MOST)
    .map(({ id }) => id);
  if (ids.length === 0) return [];
  const [clients, people] = await Promise.all([rows.getMany('client', ids), rows.byMany('contact', 'clientId', ids)]);
  return clients.flatMap((client, i) => {
    if (!client || client.leftAlone || client.tier === 'key') return [];
    const here = (people[i] ?? []).filter(({ left }) => !left);
    return dueIn(client.country ?? today.country).flatMap((feast) => greetedBy(feast, client, here, rules));
  });
}

/** Two feasts that it is time for at once are one letter; the later one has its own when the first is over. */
function firstOf(feasts: Greeting[]): Greeting[] {
  return [...feasts].sort((a, b) => (a.day < b.day ? -1 : 1)).slice(0, 1);
}

function isDue({ day }: Today) {
  return ({ from }: Greeting) => from <= day;
}

function greetedBy(feast: Greeting, client: Client, here: Contact[], { women }: DatesRules): Greeted[] {
  if (feast.occasion !== 'womens-day') {
    return [{ greeting: feast, client, contact: personFor('decision', here, undefined) }];
  }
  return here
    .filter((contact) => onWomensDay(contact, women))
    .map((contact) => ({ greeting: { ...feast, contactId: contact.id }, client, contact }));
}

async function meant(rows: Reader, { whom }: DatesRules, { day }: Today): Promise<Card[]> {
  const cards = await rows.cards();
  if (whom === 'everyone') return [...cards];
  if (whom === 'active') return cards.filter((card) => lastOf(card) >= addDays(day, -ACTIVE_DAYS));
  const kept = await rows.get('setting', segmentKey(whom.slice('segment:'.length)));
  const segment = kept && 'segment' in kept ? kept.segment : undefined;
  // A list that was taken away means nobody: whoever is greeted was chosen.
  if (!segment) return [];
  const ids = new Set(await rows.clientIds({ search: '', filter: segment.filter, today: day }, cards.length));
  return cards.filter(({ id }) => ids.has(id));
}

function lastOf({ lastContactOn = '', lastOrderOn = '' }: Card): Day {
  return lastContactOn > lastOrderOn ? lastContactOn : lastOrderOn;
}
