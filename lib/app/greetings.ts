import { z } from 'zod';
import type { ComingSession, GreetingLine, GreetingsView } from '../domain/greetingViews';
import { calendarFor } from '../domain/holidays';
import { type DatesRules, feastsOf, type Greeting, greetingKey } from '../domain/playbooks/dates/greetings';
import { FEASTS, OCCASIONS } from '../domain/playbooks/dates/occasions';
import { type DatesKept, dates } from '../domain/playbooks/dates/playbook';
import { isSpared } from '../domain/playbooks/spared';
import { refuse } from '../domain/refusal';
import { ruleId } from '../domain/ruleId';
import { addDays, type Day, dayOf, daysBetween } from '../domain/wallClock';
import { command, question } from './definition';
import { feastGreetings, type Greeted, type Today } from './greetingFeasts';
import { day, id, shortText } from './input';
import { nearestRules } from './playbooks/rules';
import type { App } from './ports';
import type { Reader } from './rowPorts';
import { settingsIn } from './settings';
import { addWritten } from './writtenLetters';

/** So many letters are brought at once; the next come as these are written. */
const AT_ONCE = 100;
/** So far ahead sessions are shown, and so many people of each. */
const AHEAD = 30;
const PEOPLE_SHOWN = 200;
/** More than have their day within weeks. */
const MOST_STANDINGS = 5_000;

/** The greeting session: what it is time to write, and what comes (E5). */
export const showGreetings = question(
  {
    input: () => ({}),
    reads: ['standing', 'rules', 'setting', 'client', 'contact', 'activity', 'clientCard', 'clientLine'],
  },
  async (rows, _, app): Promise<GreetingsView> => {
    const today = await todayIn(rows, app);
    const rules = await nearestRules(rows, dates, []);
    const women = (await rows.getMany('contact', rules.women)).flatMap((one) =>
      one ? [{ id: one.id, name: one.name }] : [],
    );
    const view = { today: today.day, rules, women };
    if (!rules.on) return { ...view, lines: [], total: 0, coming: [] };
    const people = await peopleGreetings(rows, today.day);
    const isNow = ({ greeting: { from } }: Greeted) => from <= today.day;
    const feasts = await feastGreetings(rows, rules, today);
    const due = await ungreeted(rows, [...people.filter(isNow), ...feasts]);
    due.sort((a, b) => order(a).localeCompare(order(b)));
    return {
      ...view,
      lines: due.slice(0, AT_ONCE).map(lineOf),
      total: due.length,
      coming: sessionsOf(
        people.filter((one) => !isNow(one)),
        rules,
        today,
      ),
    };
  },
);

async function todayIn(rows: Reader, { clock }: App): Promise<Today> {
  const { country } = await settingsIn(rows);
  return { day: dayOf(clock.wallNow()), calendar: calendarFor(country), country };
}

/** Birthdays and name days that are to be written within the coming weeks. */
async function peopleGreetings(rows: Reader, today: Day): Promise<Greeted[]> {
  const to = addDays(today, AHEAD);
  const standings = await rows.standingsByNext(dates.name, { to, offset: 0, limit: MOST_STANDINGS });
  const kept = standings
    .filter(({ standing }) => !isSpared(standing))
    .flatMap(({ clientId, kept: of }) =>
      ((of as DatesKept | undefined)?.greetings ?? [])
        // Today's plans may be made in a moment only.
        .filter(({ from, day: on }) => from < to && on >= today)
        .map((greeting) => ({ clientId, greeting })),
    );
  const [clients, contacts] = await Promise.all([
    rows.getMany(
      'client',
      kept.map(({ clientId }) => clientId),
    ),
    rows.getMany(
      'contact',
      kept.map(({ greeting }) => greeting.contactId ?? ''),
    ),
  ]);
  return kept.flatMap(({ greeting }, i) => {
    const client = clients[i];
    return client && contacts[i] ? [{ greeting, client, contact: contacts[i] }] : [];
  });
}

async function ungreeted(rows: Reader, greeted: Greeted[]): Promise<Greeted[]> {
  const written = await rows.getMany(
    'activity',
    greeted.map(({ client, greeting }) => greetingId(client.id, greeting)),
  );
  return greeted.filter((_, i) => written[i] === undefined);
}

export function greetingId(clientId: string, greeting: Omit<Greeting, 'from'>): string {
  return ruleId(...greetingKey(clientId, greeting));
}

/** The next day first; a person's own day before everybody's. */
function order({ greeting: { day: on, occasion }, client }: Greeted): string {
  return [on, OCCASIONS.indexOf(occasion), client.name].join(' ');
}

function lineOf({ greeting, client, contact }: Greeted): GreetingLine {
  const email = contact?.emails[0];
  return {
    key: greetingId(client.id, greeting),
    occasion: greeting.occasion,
    day: greeting.day,
    client,
    ...(contact && { contact: { id: contact.id, name: contact.name, ...(email && { email }) } }),
  };
}

function sessionsOf(people: Greeted[], rules: DatesRules, today: Today): ComingSession[] {
  const sessions = new Map<Day, ComingSession>();
  const at = (from: Day) => {
    const session = sessions.get(from) ?? { from, people: [], feasts: [] };
    sessions.set(from, session);
    return session;
  };
  for (const { greeting, client, contact } of people.slice(0, PEOPLE_SHOWN)) {
    const { occasion, day: on, from } = greeting;
    const said = { clientId: client.id, clientName: client.name, name: contact?.name ?? '' };
    at(from).people.push({ occasion, day: on, ...said });
  }
  // Of the firm's own country; clients elsewhere have theirs when it is time.
  for (const { occasion, day: on, from } of feastsOf(today.country, rules, today.day, today.calendar)) {
    if (from > today.day && from < addDays(today.day, AHEAD)) at(from).feasts.push({ occasion, day: on });
  }
  return [...sessions.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** The letter was written: it stands in the history, and whoever was greeted is not asked for again this time. */
export const writeGreeting = command(
  {
    input: () => ({
      clientId: id,
      contactId: id.optional(),
      occasion: z.enum(OCCASIONS),
      day,
      /** The letter's subject. */
      title: shortText,
    }),
    reads: ['client', 'contact'],
    writes: ['activity'],
  },
  async (rows, { clientId, contactId, title, ...said }, app): Promise<{ activityId: string }> => {
    const client = (await rows.get('client', clientId)) ?? refuse('not-found');
    const contact = contactId === undefined ? undefined : await rows.get('contact', contactId);
    if (contactId !== undefined && contact?.clientId !== clientId) refuse('not-found');
    if (Math.abs(daysBetween(dayOf(app.clock.wallNow()), said.day)) > AHEAD) refuse('not-understood');
    const isOwn = !(FEASTS as readonly string[]).includes(said.occasion) || said.occasion === 'womens-day';
    const activityId = greetingId(clientId, { ...said, ...(isOwn && contact && { contactId: contact.id }) });
    // Written on another device, or in another tab: once is enough.
    if (await rows.get('activity', activityId)) return { activityId };
    await addWritten(rows, {
      id: activityId,
      clientId,
      ...(contact && { contactId: contact.id }),
      kind: 'letter-out',
      at: app.clock.now(),
      title: title.trim(),
      reason: { code: `dates.${said.occasion}`, params: { name: contact?.name ?? client.name } },
    });
    return { activityId };
  },
);
