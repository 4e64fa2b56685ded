import { addressInName, addressKey, companyDomain, domainOf } from '../../domain/address';
import { isAutomatic } from '../../domain/automatic';
import type { MailboxReading } from '../../domain/pageReading';
import type { KnownClient, Suspicion, SuspicionCode } from '../../domain/suspicion';
import { type Disguise, disguiseOf } from './disguise';
import { domainNameOf, readableHost } from './domainName';
import { personKeys } from './personKeys';

/** What is known of those whom the sender may pass for; it may hold more than is needed. */
export interface Acquaintances {
  /** The user's own addresses. */
  own: string[];
  /** The client whose address the sender's is, if it is one's. */
  sender?: KnownClient | undefined;
  /** Clients whose domains may be meant. */
  clients: KnownClient[];
  /** People who bear the sender's name. */
  people: { name: string; emails: string[]; client: KnownClient }[];
  /** Addresses of clients among those that the sender's may be mistaken for. */
  addresses: { address: string; client: KnownClient }[];
}

/** The sender of a letter and where answers to it would go, addresses as keys. */
export interface Sender {
  from: MailboxReading;
  replyTo?: MailboxReading | undefined;
}

type Doubt = Omit<Suspicion, 'key'>;

/**
 * Why the sender may not be who they look like, the surest reason first; empty for a sender of whom nothing is
 * suspicious. Colleagues, any domain of the same client, and free mail providers are not.
 */
export function suspicionsOf(written: Sender, acquaintances: Acquaintances): Suspicion[] {
  const sender = readableSender(written);
  const known = withDomainsOfPeople(acquaintances);
  const isUnknown = !known.sender && !isOwnDomain(sender.from.address, known);
  const doubts = [
    addressWornAsName(sender, known),
    ...(isUnknown ? [disguisedDomain, disguisedAddress, personElsewhere].map((find) => find(sender.from, known)) : []),
    answersElsewhere(sender, known),
  ];
  return doubts.flatMap((doubt) => (doubt ? [{ ...doubt, key: keyOf(doubt, sender) }] : []));
}

/** A domain is compared in the letters it is meant in: "xn--e1afmkfd.example" is пример.example. */
function readable(address: string): string {
  return `${address.slice(0, address.lastIndexOf('@') + 1)}${readableHost(domainOf(address))}`;
}

function readableSender({ from, replyTo }: Sender): Sender {
  return {
    from: { ...from, address: readable(from.address) },
    replyTo: replyTo && { ...replyTo, address: readable(replyTo.address) },
  };
}

/** A client's domains are also those that its people write from. */
function withDomainsOfPeople(known: Acquaintances): Acquaintances {
  const written = new Map<string, string[]>();
  const add = (client: KnownClient, address: string) => {
    const domain = companyDomain(readable(address));
    if (domain) written.set(client.id, [...(written.get(client.id) ?? []), domain]);
  };
  for (const { emails, client } of known.people) for (const email of emails) add(client, email);
  for (const { address, client } of known.addresses) add(client, address);
  const whole = (client: KnownClient): KnownClient => ({
    ...client,
    domains: [...new Set([...client.domains.map(readableHost), ...(written.get(client.id) ?? [])])],
  });
  return {
    ...known,
    own: known.own.map(readable),
    clients: known.clients.map(whole),
    people: known.people.map((person) => ({ ...person, client: whole(person.client) })),
    addresses: known.addresses.map((one) => ({ ...one, address: readable(one.address), client: whole(one.client) })),
  };
}

/** Whoever is right for a client once is right for them under every pretext. */
function keyOf({ code, client, shown, real }: Doubt, { from }: Sender): string {
  const other = code === 'reply-elsewhere' ? real : code === 'address-in-name' ? shown : undefined;
  const whom = other === undefined ? (client?.id ?? 'own') : partyOf(other);
  return `${partyOf(from.address)}:${whom}`;
}

/** The company by its domain; at a free provider everyone is apart. */
function partyOf(address: string): string {
  return companyDomain(address) ?? address;
}

function addressWornAsName({ from }: Sender, known: Acquaintances): Doubt | undefined {
  const worn = addressInName(from.name?.normalize('NFKC'), from.address);
  if (!worn || readable(worn) === from.address || isSameParty(readable(worn), from.address, known)) return undefined;
  return { code: 'address-in-name', shown: worn, real: from.address };
}

const CODE_OF: Record<Disguise, SuspicionCode> = {
  'same-looks': 'domain-same-looks',
  similar: 'domain-similar',
  'other-ending': 'domain-other-ending',
  inside: 'domain-inside',
};

const SUREST_FIRST: Disguise[] = ['same-looks', 'inside', 'similar', 'other-ending'];

function disguisedDomain({ address }: MailboxReading, known: Acquaintances): Doubt | undefined {
  const host = domainOf(address);
  const domain = companyDomain(address);
  // A domain of a client's own is theirs, however much it looks like another client's.
  if (!domain || known.clients.some(({ domains }) => domains.includes(domain))) return undefined;
  const clients = known.clients.flatMap((client) => client.domains.map((real) => ({ real, client })));
  const own = known.own.flatMap((mine) => ({ real: companyDomain(mine) ?? '', client: undefined }));
  const found = [...clients, ...own].map((one) => ({ ...one, disguise: one.real && disguiseOf(host, one.real) }));
  for (const disguise of SUREST_FIRST) {
    const one = found.find((candidate) => candidate.disguise === disguise);
    if (!one) continue;
    const { real, client } = one;
    return { code: CODE_OF[disguise], shown: domainNameOf(host)?.host ?? host, real, ...(client && { client }) };
  }
  return undefined;
}

function disguisedAddress({ address }: MailboxReading, known: Acquaintances): Doubt | undefined {
  const found = known.addresses.find((one) => disguiseOf(domainOf(address), domainOf(one.address)));
  return found && { code: 'address-similar', shown: address, real: found.address, client: found.client };
}

/** The name of somebody who is known, under an address that is not: of no domain of their firm. */
function personElsewhere({ address, name }: MailboxReading, known: Acquaintances): Doubt | undefined {
  const keys = new Set(personKeys(name));
  const domain = companyDomain(address);
  const person = known.people.find(
    ({ name: theirs, client }) =>
      !(domain && client.domains.includes(domain)) && personKeys(theirs).some((key) => keys.has(key)),
  );
  const real = person?.emails[0];
  return person && real ? { code: 'person-elsewhere', shown: address, real, client: person.client } : undefined;
}

/** Programs' letters are answered elsewhere as a rule: a shop's, a form's. */
function answersElsewhere({ from, replyTo }: Sender, known: Acquaintances): Doubt | undefined {
  if (!replyTo || isAutomatic(from.address) || isSameParty(from.address, replyTo.address, known)) return undefined;
  return { code: 'reply-elsewhere', shown: from.address, real: replyTo.address };
}

/** The same address, the same company, or two domains of one client. At a free provider everyone is apart. */
function isSameParty(one: string, other: string, known: Acquaintances): boolean {
  if (addressKey(one) === addressKey(other)) return true;
  const [a, b] = [companyDomain(one), companyDomain(other)];
  if (!a || !b) return false;
  return a === b || known.clients.some(({ domains }) => domains.includes(a) && domains.includes(b));
}

function isOwnDomain(address: string, known: Acquaintances): boolean {
  const domain = companyDomain(address);
  return known.own.some((mine) => mine === address || (domain !== undefined && companyDomain(mine) === domain));
}
