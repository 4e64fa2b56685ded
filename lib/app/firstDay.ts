import { z } from 'zod';
import { addressInName, addressKey, companyDomain, companyFromDomain, nameFromAddress } from '../domain/address';
import type { Client, Contact } from '../domain/client';
import { MOST_PEOPLE_HERE, type PeopleHere, type PersonHere } from '../domain/firstDay';
import { neverLogReason } from '../domain/neverLog';
import { isOutgoing, type MailboxReading, type MessageReading } from '../domain/pageReading';
import { phoneKey } from '../domain/phone';
import { domainsAlike } from '../reading/impersonation';
import { readSignature } from '../reading/signature';
import { command, type Said } from './definition';
import { shortText } from './input';
import type { App } from './ports';
import type { Reader, Writer } from './rowPorts';
import { ownAddressesAnywhere, settingsIn } from './settings';
import { doubtOf } from './suspicion';
import type { TabPage, Tabs } from './tabPorts';

/** A person with the letter that tells of them, where one is open. */
interface Seen extends MailboxReading {
  letter?: MessageReading;
}

/**
 * Whom the open mail names: the senders of letters that are open in any tab and of the rows that were on screen. Never
 * the user's own addresses, programs, whoever is kept out of every history, or is kept already. Nothing is kept by it.
 */
export async function peopleInMail(app: App, tabs: Tabs): Promise<PeopleHere[]> {
  const [pages, listed] = await Promise.all([tabs.all(), tabs.listed()]);
  const mail = [...pages].filter(([, { reading }]) => reading.site !== 'generic');
  const seen = new Map<string, Seen>();
  for (const person of [
    ...mail.flatMap(([, page]) => openedIn(page)),
    ...mail.flatMap(([tabId]) => (listed.get(tabId) ?? []).map((address) => ({ address }))),
  ]) {
    const address = addressKey(person.address);
    if (address && !seen.has(address)) seen.set(address, { ...person, address });
  }
  const here = mail.flatMap(([, { reading, claims }]) => [...reading.own, ...(claims?.own ?? [])]);
  return app.store.read(PEOPLE_IN_MAIL, async (rows) => {
    const own = new Set([...here, ...(await ownAddressesAnywhere(rows))].map((address) => address.toLowerCase()));
    const { neverLog, country } = await settingsIn(rows);
    const strangers = [...seen.values()].filter(
      ({ address }) => !own.has(address) && !neverLogReason(address, own, neverLog),
    );
    const entries = await rows.getMany(
      'address',
      strangers.map(({ address }) => address),
    );
    const free = strangers.filter((_, i) => !entries[i]).slice(0, MOST_PEOPLE_HERE);
    return byCompany(free, country, await looksOf(rows, free, own));
  });
}

/** What people of the mail are looked up in. */
export const PEOPLE_IN_MAIL = ['address', 'setting', 'device', 'client', 'contact', 'likeness'] as const;

/** Those who may pass for a client, for the user's own firm, or for each other: whom by their address. */
async function looksOf(rows: Reader, people: readonly Seen[], own: ReadonlySet<string>): Promise<Map<string, string>> {
  const domainOfEach = new Map(people.map(({ address }) => [address, companyDomain(address)] as const));
  const among = domainsAlike([...new Set([...domainOfEach.values()].filter((one) => one !== undefined))]);
  const looks = new Map<string, string>();
  for (const { address, name } of people) {
    const doubt = await doubtOf(rows, { from: { address, ...(name && { name }) } }, own);
    const real = doubt ? (doubt.code === 'address-in-name' ? doubt.shown : doubt.real) : undefined;
    const other = real ?? among.get(domainOfEach.get(address) ?? '');
    if (other) looks.set(address, other);
  }
  return looks;
}

/** Who wrote the letters of a page; of the user's own those they went to. */
function openedIn({ reading }: TabPage): Seen[] {
  const own = new Set(reading.own);
  return reading.messages.flatMap((message): Seen[] => {
    if (isOutgoing(message, own)) return message.to;
    return message.from ? [{ ...message.from, letter: message }] : [];
  });
}

function byCompany(strangers: Seen[], country: string, looks: ReadonlyMap<string, string>): PeopleHere[] {
  const groups = new Map<string, PeopleHere>();
  for (const { address, name, letter } of strangers) {
    const domain = companyDomain(address);
    const signature = letter && readSignature({ from: { address, ...(name && { name }) }, text: letter.text }, country);
    const shownName = addressInName(name, address) === undefined ? name : undefined;
    const person: PersonHere = {
      address,
      name: signature?.name ?? shownName ?? (nameFromAddress(address) || address),
      ...(signature?.post && { post: signature.post }),
      ...(signature?.phones[0] && { phone: signature.phones[0] }),
      ...(looks.has(address) && { looksLike: looks.get(address) }),
    };
    const key = domain ?? address;
    const group = groups.get(key) ?? { company: domain ? companyFromDomain(domain) : '', people: [] };
    if (signature?.company && domain) group.company = signature.company;
    group.people.push(person);
    groups.set(key, group);
  }
  return [...groups.values()];
}

const personHere = z.object({
  address: z.string().max(320),
  name: shortText,
  post: shortText.optional(),
  phone: shortText.optional(),
  looksLike: shortText.optional(),
});
const group = z.object({ company: shortText, people: z.array(personHere).min(1).max(MOST_PEOPLE_HERE) });

/** Those who were chosen become clients, all together: several people of a company are one, those of a known one join it. */
export const takePeople = command(
  {
    input: () => ({ groups: z.array(group).max(MOST_PEOPLE_HERE) }),
    reads: ['setting'],
    writes: ['client', 'contact', 'address'],
  },
  async (rows, { groups }, app): Promise<{ clients: number }> => {
    const { country } = await settingsIn(rows);
    await rows.getMany(
      'address',
      groups.flatMap(({ people }) => people.map(({ address }) => address)),
    );
    let clients = 0;
    for (const one of groups) if (await takeGroup(app, rows, one, country)) clients += 1;
    return { clients };
  },
);

async function takeGroup(app: App, rows: Writer, { company, people }: Said<typeof group.shape>, country: string) {
  const free: { key: string; person: PersonHere }[] = [];
  for (const person of people) {
    const key = addressKey(person.address);
    if (key && !(await rows.get('address', key))) free.push({ key, person: person as PersonHere });
  }
  const [first] = free;
  if (!first) return false;
  const at = app.clock.now();
  const domain = companyDomain(first.key);
  const known = domain ? await rows.clientOfDomain(domain) : undefined;
  const client: Client = known ?? {
    id: app.newId(),
    name: company.trim() || first.person.name.trim() || first.key,
    domains: domain ? [domain] : [],
    remember: [],
    brought: true,
    createdAt: at,
  };
  if (!known) await rows.add('client', client);
  for (const { key, person } of free) {
    const phone = person.phone && (phoneKey(person.phone, country) ?? person.phone.trim());
    const contact: Contact = {
      ...{ id: app.newId(), clientId: client.id, name: person.name.trim() || key },
      ...{ emails: [key], phones: phone ? [phone] : [], createdAt: at },
      ...(person.post && { post: person.post }),
    };
    await rows.add('contact', contact);
    for (const address of [key, ...contact.phones])
      if (!(await rows.get('address', address)))
        await rows.add('address', { address, clientId: client.id, contactId: contact.id });
  }
  return true;
}
