import { z } from 'zod';
import { companyDomain, domainOf } from '../domain/address';
import type { Warning } from '../domain/dossier';
import { isOutgoing, type MessageReading } from '../domain/pageReading';
import type { KnownClient, Suspicion } from '../domain/suspicion';
import {
  type Acquaintances,
  addressesItLooksLike,
  disguisedDomains,
  isMoneyLetter,
  keysToFind,
  personKeys,
  type Sender,
  suspicionsOf,
} from '../reading/impersonation';
import { command } from './definition';
import type { Reader } from './rowPorts';

/** Why the sender of the letter may not be who they look like, unless the user has said that they are right. */
export async function warningOf(
  rows: Reader,
  message: MessageReading,
  own: ReadonlySet<string>,
): Promise<Warning | undefined> {
  const { from, replyTo } = message;
  if (!from || isOutgoing(message, own)) return undefined;
  const first = await doubtOf(rows, { from, replyTo }, own);
  if (!first) return undefined;
  const { client, ...suspicion } = first;
  return { ...suspicion, ...(client && { clientName: client.name }), money: isMoneyLetter(message) };
}

/** The surest reason to doubt a sender that the user has not settled. */
export async function doubtOf(rows: Reader, sender: Sender, own: ReadonlySet<string>): Promise<Suspicion | undefined> {
  const found = suspicionsOf(sender, await acquaintancesOf(rows, sender, own));
  const settled = await rows.getMany(
    'setting',
    found.map(({ key }) => `genuine:${key}`),
  );
  return found.find((_, i) => settled[i] === undefined);
}

/** The user knows that this sender is right; the doubt is not raised again. */
export const trustSender = command(
  { input: () => ({ key: z.string().max(1_000) }), writes: ['setting'] },
  async (rows, { key }): Promise<void> => {
    await rows.put('setting', { key: `genuine:${key}`, is: true });
  },
);

async function acquaintancesOf(rows: Reader, sender: Sender, own: ReadonlySet<string>): Promise<Acquaintances> {
  const { address, name } = sender.from;
  const involved = [address, ...(sender.replyTo ? [sender.replyTo.address] : [])];
  const alikeAddresses = addressesItLooksLike(address);
  const entries = await rows.getMany('address', [address, ...alikeAddresses]);
  const byDomain = await rows.alike(companyDomain(address) ? keysToFind(domainOf(address)) : [], ALIKE_BY_ONE_KEY);
  const byName = await rows.alike(personKeys(name), MOST_NAMESAKES);
  const contacts = await rows.getMany(
    'contact',
    byName.slice(0, MOST_NAMESAKES).map(({ of }) => of),
  );
  const people = contacts.filter((contact) => contact !== undefined);

  const involvedClients = await Promise.all(involved.map((one) => rows.clientOfDomain(companyDomain(one) ?? '')));
  const clients = await clientsById(rows, [
    ...disguisedDomains(domainOf(address), byDomain).map(({ clientId }) => clientId),
    ...people.map(({ clientId }) => clientId),
    ...entries.flatMap((entry) => (entry ? [entry.clientId] : [])),
    ...involvedClients.flatMap((client) => (client ? [client.id] : [])),
  ]);
  const clientOf = (id: string | undefined) => (id === undefined ? undefined : clients.get(id));
  return {
    own: [...own],
    sender: clientOf(entries[0]?.clientId),
    clients: [...clients.values()],
    people: people.flatMap(({ name: theirs, emails, clientId }) => {
      const client = clientOf(clientId);
      return client ? [{ name: theirs, emails, client }] : [];
    }),
    addresses: alikeAddresses.flatMap((alike, i) => {
      const client = clientOf(entries[i + 1]?.clientId);
      return client ? [{ address: alike, client }] : [];
    }),
  };
}

/** A part of a name that very many share tells nothing; the other parts still find the one that is meant. */
const ALIKE_BY_ONE_KEY = 500;

/** More people of one name than any user has; a base filled by a machine may. */
const MOST_NAMESAKES = 50;

async function clientsById(rows: Reader, ids: string[]): Promise<Map<string, KnownClient>> {
  const clients = await rows.getMany('client', [...new Set(ids)]);
  const there = clients.filter((client) => client !== undefined);
  return new Map(there.flatMap((client) => (client ? [[client.id, client] as const] : [])));
}
