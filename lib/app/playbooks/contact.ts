import { CONTACT_KINDS } from '../../domain/activity';
import type { Client } from '../../domain/client';
import { dayIn } from '../../domain/dayIn';
import { zoneOfFirm } from '../../domain/phoneZone';
import {
  type ContactRules,
  type ContactSubject,
  contact,
  type LastContact,
} from '../../domain/playbooks/contact/playbook';
import { personFor } from '../../domain/roles';
import { addDays, type Day } from '../../domain/wallClock';
import { contactsDue } from '../contactsDue';
import type { Reader } from '../rowPorts';
import { settingsIn } from '../settings';
import type { Registered } from './registered';
import { nearestRules } from './rules';

/** Clients with a tier or a number of days of their own, the latest contact with them, and who is asked. */
export const contacted: Registered<ContactSubject, ContactRules> = {
  playbook: contact,
  watches: ['client', 'activity', 'contact', 'followUp'],
  reads: ['client', 'activity', 'contact', 'setting', 'reactivation'],
  load,
  async turns(rows, day) {
    const { on, daily } = await nearestRules(rows, contact, []);
    const due = await contactsDue(rows, day);
    const first = Math.max(0, daily - due.filter(({ kept }) => kept.namedOn === day).length);
    return { first, daily, waiting: on ? due.filter(({ isWaiting }) => isWaiting).length : 0 };
  },
};

/** The same, for those whose turn it is today. */
export const contactOfNamed: Registered<ContactSubject, ContactRules> = {
  ...contacted,
  load: async (rows, ids, today) =>
    (await load(rows, ids, today)).map((subject) => subject && { ...subject, isNamed: true }),
};

async function load(rows: Reader, ids: string[], today: Day): Promise<(ContactSubject | undefined)[]> {
  const [{ country }, clients] = await Promise.all([settingsIn(rows), rows.getMany('client', ids)]);
  // Of the others, who are most, nothing more is read.
  const followed = clients.map((client) => (client?.tier || client?.everyDays ? client : undefined));
  if (!followed.some(Boolean)) return followed.map(() => undefined);
  const zone = zoneOfFirm(country);
  const [people, lasts] = await Promise.all([
    rows.byMany(
      'contact',
      'clientId',
      followed.map((client) => client?.id ?? ''),
    ),
    Promise.all(followed.map((client) => client && lastContactOf(rows, client, today, zone))),
  ]);
  return followed.map((client, i) => {
    if (!client) return undefined;
    const { id, tier, everyDays, style, createdAt } = client;
    const contactId = personFor('orders', people[i] ?? [], undefined)?.id;
    const clientSince = dayIn(zone, createdAt);
    return { id, clientId: id, contactId, since: createdAt, tier, everyDays, style, clientSince, last: lasts[i] };
  });
}

/** One look at the end of the history; what a wrong clock wrote down for days to come is passed over. */
async function lastContactOf(
  rows: Reader,
  { id: clientId }: Client,
  today: Day,
  zone: string,
): Promise<LastContact | undefined> {
  const to = Date.parse(`${addDays(today, 2)}T00:00:00Z`);
  const [last] = await rows.history({ clientId, kinds: CONTACT_KINDS, to, limit: 1 });
  return last && { activityId: last.id, kind: last.kind, at: last.at, on: dayIn(zone, last.at) };
}
