import type { ClientHere, PersonOnPage } from '../domain/dossier';
import type { NeverLogReason } from '../domain/neverLog';
import {
  type ComposeReading,
  isOutgoing,
  type MailboxReading,
  type MessageReading,
  othersIn,
} from '../domain/pageReading';
import type { Reader } from './rowPorts';

/** So many people are listed by name; a letter to five hundred still opens at once. */
export const PEOPLE_SHOWN = 12;

/** While writing, those written to; else those of the letter in focus; after sending, those who were written to. */
export function peopleOf(
  message: MessageReading | undefined,
  compose: ComposeReading | undefined,
  sent: ComposeReading | undefined,
  own: ReadonlySet<string>,
): MailboxReading[] {
  const written = compose && recipientsOf(compose).filter(({ address }) => !own.has(address));
  if (written && written.length > 0) return written;
  if (message) return othersIn(message, own);
  return sent ? recipientsOf(sent).filter(({ address }) => !own.has(address)) : [];
}

/** Known people first, otherwise in the letter's order. */
export async function recognise(rows: Reader, mailboxes: MailboxReading[]): Promise<PersonOnPage[]> {
  const entries = await rows.getMany(
    'address',
    mailboxes.map(({ address }) => address),
  );
  const people = mailboxes.map((mailbox, i): PersonOnPage => {
    const entry = entries[i];
    return { ...mailbox, ...(entry && { clientId: entry.clientId, contactId: entry.contactId }) };
  });
  return [...people.filter((person) => person.clientId), ...people.filter((person) => !person.clientId)];
}

export type WhyNever = (address: string) => NeverLogReason | undefined;

/**
 * A received letter is its sender's, known or not; a sent one is the first known recipient's, else the first's. A
 * colleague or a program who writes to a client leaves the place to the client.
 */
export function mainPerson(
  people: PersonOnPage[],
  message: MessageReading | undefined,
  own: ReadonlySet<string>,
  whyNever: WhyNever,
): PersonOnPage | undefined {
  const sender = message && !isOutgoing(message, own) ? message.from?.address : undefined;
  const client = people.find(({ clientId, address }) => clientId && !whyNever(address));
  if (sender && whyNever(sender) && client) return client;
  return people.find((person) => person.address === sender) ?? client ?? people[0];
}

/** The first clients of these people, each once, in the order of the people. */
export async function clientsAmong(rows: Reader, people: PersonOnPage[], whyNever: WhyNever): Promise<ClientHere[]> {
  const byClient = new Map<string, string>();
  for (const { address, clientId, contactId = '' } of people) {
    if (clientId && !byClient.has(clientId) && !whyNever(address)) byClient.set(clientId, contactId);
  }
  const ids = [...byClient.keys()].slice(0, PEOPLE_SHOWN);
  const clients = await rows.getMany('client', ids);
  return clients.flatMap((client) =>
    client ? [{ clientId: client.id, clientName: client.name, contactId: byClient.get(client.id) ?? '' }] : [],
  );
}

export function recipientsOf({ to, cc, bcc }: ComposeReading): MailboxReading[] {
  return [...to, ...cc, ...bcc];
}
