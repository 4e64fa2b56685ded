import { z } from 'zod';
import { companyDomain } from '../domain/address';
import type { Client, Contact } from '../domain/client';
import { type Dossier, type Elsewhere, TIMELINE_SHOWN } from '../domain/dossier';
import { fieldsFor } from '../domain/fields';
import { linkOf } from '../domain/fieldValue';
import { LANGUAGES } from '../domain/language';
import { zoneOfPhone } from '../domain/phoneZone';
import { refuse } from '../domain/refusal';
import { REMEMBERED } from '../domain/remember';
import { SERVICE_STYLES } from '../domain/serviceStyle';
import { tagsOf, withTags } from '../domain/tags';
import { isDaysApart, MOST_DAYS_APART, TIERS } from '../domain/tier';
import { dayOf } from '../domain/wallClock';
import { checkedEmails } from './addressBook';
import { addPerson, CONTACT_TOUCHES, type PersonDetails, personDetails } from './contacts';
import { command, question, type Said } from './definition';
import { checkedFields, fieldsIn, fieldValue } from './fields';
import { id, shortText } from './input';
import { requireClient } from './letters';
import { clientMoney } from './money';
import type { App } from './ports';
import type { Reader } from './rowPorts';
import { DOSSIER } from './tables';

/** What is known of a client itself; an empty text takes away, a value of null too. */
const details = {
  tags: z.array(shortText).max(200).optional(),
  taxNumber: shortText.optional(),
  city: shortText.optional(),
  country: z.string().max(2).optional(),
  site: z.string().max(2_000).optional(),
  language: z.enum(LANGUAGES).optional(),
  remember: z.array(shortText).max(REMEMBERED.lines).optional(),
  tier: z.enum(TIERS).nullable().optional(),
  /** A number of days of its own, instead of what the tier says. */
  everyDays: z.number().nullable().optional(),
  style: z.enum(SERVICE_STYLES).nullable().optional(),
  /** Facts and own fields, by their ids. */
  fields: z.record(z.string().max(100), fieldValue.nullable()).optional(),
};
type Details = Said<typeof details>;

/** A client with its first people, if any. A client without a company is the person. */
export const addClient = command(
  {
    input: () => ({
      clientName: shortText,
      ...personDetails,
      people: z.array(z.object(personDetails)).max(50).optional(),
      ...details,
    }),
    ...CONTACT_TOUCHES,
  },
  async (rows, input, app) => {
    const { clientName, people = [], ...said } = input;
    const first = [said.contactName, said.email, said.phone].some((text) => text?.trim()) ? [said] : [];
    const everybody: PersonDetails[] = [...first, ...people];
    const emails = checkedEmails(everybody.flatMap(({ email = '', emails: more = [] }) => [email, ...more]));
    const client: Client = {
      id: app.newId(),
      name: clientName.trim() || everybody[0]?.contactName?.trim() || emails[0] || refuse('name-missing'),
      domains: [...new Set(emails.flatMap((email) => companyDomain(email) ?? []))],
      remember: [],
      createdAt: app.clock.now(),
    };
    await rows.add('client', await detailed(app, rows, client, said));
    for (const person of everybody) await addPerson(app, rows, client.id, person);
    return { clientId: client.id };
  },
);

/** Changes a client's own fields; what is left out stays. */
export const editClient = command(
  { input: () => ({ clientId: id, name: shortText.optional(), ...details }), reads: ['setting'], writes: ['client'] },
  async (rows, { clientId, name, ...said }, app): Promise<void> => {
    const client = await requireClient(rows, clientId);
    const named = name === undefined ? client.name : name.trim() || refuse('name-missing');
    await rows.put('client', await detailed(app, rows, { ...client, name: named }, said));
  },
);

async function detailed({ clock }: Pick<App, 'clock'>, rows: Reader, client: Client, said: Details): Promise<Client> {
  const { tags, taxNumber, city, country, site, language, remember, tier, everyDays, style, fields } = said;
  const page = site?.trim() && (linkOf(site) ?? refuse('not-a-link', { text: site.trim() }));
  if (country && !/^[A-Z]{2}$/.test(country)) refuse('not-a-country', { text: country });
  if (typeof everyDays === 'number' && !isDaysApart(everyDays))
    refuse('days-apart-unusable', { most: MOST_DAYS_APART });
  return {
    ...(tags ? withTags(client, tagsOf(tags), dayOf(clock.wallNow())) : client),
    ...(remember && { remember: remember.map((text) => text.trim()).filter(Boolean) }),
    ...(taxNumber !== undefined && { taxNumber: taxNumber.trim() || undefined }),
    ...(city !== undefined && { city: city.trim() || undefined }),
    ...(country !== undefined && { country: country || undefined }),
    ...(site !== undefined && { site: page || undefined }),
    ...(language && { language }),
    ...(tier !== undefined && { tier: tier ?? undefined }),
    ...(everyDays !== undefined && { everyDays: everyDays ?? undefined }),
    ...(style !== undefined && { style: style ?? undefined }),
    ...(fields && (await checkedFields(rows, fields))),
  } as Client;
}

export async function dossierOf(app: App, rows: Reader, clientId: string): Promise<Dossier | undefined> {
  const [client, contacts, followUps, timeline, proposals, money, fields] = await Promise.all([
    rows.get('client', clientId),
    rows.contactsOf(clientId),
    rows.openFollowUpsOf(clientId),
    rows.activitiesOf(clientId, TIMELINE_SHOWN),
    rows.proposalsOf(clientId),
    clientMoney(app, rows, clientId),
    fieldsIn(rows),
  ]);
  if (!client) return undefined;
  return {
    ...{ client, contacts, followUps, timeline, proposals },
    zones: zonesOf(contacts.flatMap(({ phones }) => phones)),
    fields: fieldsFor(fields, client.tags),
    elsewhere: await elsewhereOf(rows, contacts),
    ...(money && { money }),
  };
}

/** Where people who left are kept now, and whence those came who were somewhere else before; by the contact here. */
async function elsewhereOf(rows: Reader, contacts: Contact[]): Promise<Record<string, Elsewhere>> {
  const moved = contacts.filter(({ left, cameFrom }) => left?.contactId || cameFrom);
  const others = await rows.getMany(
    'contact',
    moved.flatMap(({ left, cameFrom }) => [left?.contactId ?? '', cameFrom ?? '']),
  );
  const clients = await rows.getMany(
    'client',
    others.map((one) => one?.clientId ?? ''),
  );
  const placeOf = (i: number) => {
    const client = clients[i];
    return client && { clientId: client.id, clientName: client.name };
  };
  return Object.fromEntries(
    moved.map(({ id: contactId }, i) => {
      const [now, before] = [placeOf(2 * i), placeOf(2 * i + 1)];
      return [contactId, { ...(now && { now }), ...(before && { before }) }];
    }),
  );
}

function zonesOf(phones: string[]): Record<string, string> {
  return Object.fromEntries(
    phones.flatMap((phone) => {
      const zone = zoneOfPhone(phone);
      return zone ? [[phone, zone] as const] : [];
    }),
  );
}

export const showDossier = question(
  { input: () => ({ clientId: id }), reads: DOSSIER, client: ({ clientId }) => clientId },
  async (rows, { clientId }, app) => (await dossierOf(app, rows, clientId)) ?? refuse('not-found'),
);
