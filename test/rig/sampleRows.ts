import { v7 as newId } from 'uuid';
import type { AddressEntry, Client, Contact } from '../../lib/domain/client.ts';
import type { Proposal } from '../../lib/domain/proposal.ts';
import { addDays, dayOf, wallClockOf } from '../../lib/domain/wallClock.ts';
import type { SampleActivity, SampleClient, SampleContact } from '../practice/clients/sampleClient.ts';
import { sampleClients } from '../practice/clients.ts';
import type { SeedRows } from './seed.ts';

/** When the sample clients were taken on: so many days ago. */
const KNOWN_FOR_DAYS = 60;

/** The clients of the practice mailbox as rows of the base, their days counted from `now` on the wall clock. */
export function sampleRows(now: Date): Required<SeedRows> {
  const clients = sampleClients.map((sample) => rowsOfClient(sample, now));
  return {
    client: clients.flatMap(({ client }) => client),
    contact: clients.flatMap(({ contact }) => contact),
    address: clients.flatMap(({ address }) => address),
    followUp: clients.flatMap(({ followUp }) => followUp),
    activity: clients.flatMap(({ activity }) => activity),
    proposal: clients.flatMap(({ proposal }) => proposal),
  };
}

function rowsOfClient(sample: SampleClient, now: Date): Required<SeedRows> {
  const today = dayOf(wallClockOf(now));
  const since = now.getTime() - KNOWN_FOR_DAYS * 24 * 60 * 60_000;
  const client: Client = {
    id: newId(),
    name: sample.name,
    domains: sample.domains,
    remember: sample.remember,
    createdAt: since,
  };
  const contact = sample.contacts.map((person) => contactOf(person, client));
  const idOf = (address: string | undefined) => contact.find(({ emails }) => emails[0] === address)?.id;
  const at = ({ daysAgo, time }: SampleActivity) => new Date(`${addDays(today, -daysAgo)}T${time}`).getTime();

  const proposal = sample.history.flatMap((entry) =>
    entry.kind === 'proposal'
      ? {
          id: newId(),
          clientId: client.id,
          ...outcomeOf(entry),
          sentAt: at(entry),
          loggedOn: dayOf(wallClockOf(new Date(at(entry)))),
          subject: entry.title,
          attachments: entry.attachments ?? [],
          ...optional({ contactId: idOf(entry.contact), number: entry.proposal, amount: entry.amount }),
        }
      : [],
  );
  const proposalWith = (number: string | undefined) =>
    number === undefined ? undefined : proposal.find((row) => row.number === number)?.id;

  return {
    client: [client],
    contact,
    address: contact.flatMap(addressesOf),
    followUp: sample.followUps.map((entry) => ({
      id: newId(),
      clientId: client.id,
      kind: entry.kind,
      text: entry.text,
      due: [addDays(today, entry.dueInDays), entry.time].filter(Boolean).join('T'),
      state: 'open',
      createdAt: since,
      ...optional({ contactId: idOf(entry.contact), proposalId: proposalWith(entry.proposal) }),
    })),
    activity: sample.history.map((entry) => ({
      id: newId(),
      clientId: client.id,
      kind: entry.kind,
      at: at(entry),
      title: entry.title,
      ...optional({
        contactId: idOf(entry.contact),
        attachments: entry.attachments,
        messageKey: entry.letter && `practice:${entry.letter}`,
        proposalId: proposalWith(entry.proposal),
      }),
    })),
    proposal,
  };
}

function outcomeOf({ became }: SampleActivity): Pick<Proposal, 'state' | 'reason'> {
  if (became === undefined) return { state: 'sent' };
  if (became === 'accepted' || became === 'expired') return { state: became };
  return { state: 'declined', reason: became };
}

function contactOf({ name, post, emails, phones }: SampleContact, { id: clientId, createdAt }: Client): Contact {
  return {
    id: newId(),
    clientId,
    name,
    emails,
    phones,
    createdAt,
    ...optional({ post }),
  };
}

/** A person is found by their mail addresses and their telephones. */
function addressesOf({ id: contactId, clientId, emails, phones }: Contact): AddressEntry[] {
  return [...emails, ...phones].map((address) => ({ address, clientId, contactId }));
}

type Present<Fields> = { [Name in keyof Fields]?: NonNullable<Fields[Name]> };

/** What is unknown is left out of a row, as the product leaves it out. */
function optional<Fields extends object>(fields: Fields): Present<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<Fields>;
}
