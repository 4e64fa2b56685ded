import { addressKey } from '../../lib/domain/address';
import type { MailboxReading } from '../../lib/domain/pageReading';
import type { KnownClient } from '../../lib/domain/suspicion';
import { addressesItLooksLike } from '../../lib/reading/impersonation/mailProviders';
import type { Acquaintances, Sender } from '../../lib/reading/impersonation/suspicion';

/** Clients by name, each with its domains and its people as a letter names them. */
export interface World {
  own: string[];
  clients: Record<string, [domains: string[], ...people: string[]]>;
}

/** "Anna Sokolova <anna@severstroy.example>", or the address alone. */
export function parseMailbox(text: string): MailboxReading {
  const [, name, written = text] = /^(?:(.*) )?<([^<>]*)>$/.exec(text) ?? [];
  const address = addressKey(written);
  if (!address) throw new Error(`no address: ${text}`);
  return { address, ...(name && { name }) };
}

/** All that the world knows, as the store would answer for this sender when it found everybody. */
export function acquaintancesIn({ own, clients }: World, sender: Sender): Acquaintances {
  const all = Object.entries(clients).map(([name, [domains, ...people]]) => {
    const client: KnownClient = { id: name, name, domains };
    return { client, people: people.map(parseMailbox) };
  });
  const everybody = all.flatMap(({ client, people }) => people.map((person) => ({ ...person, client })));
  const alike = addressesItLooksLike(sender.from.address);
  return {
    own,
    sender: everybody.find(({ address }) => address === sender.from.address)?.client,
    clients: all.map(({ client }) => client),
    people: everybody.map(({ name = '', address, client }) => ({ name, emails: [address], client })),
    addresses: everybody.filter(({ address }) => alike.includes(address)),
  };
}
