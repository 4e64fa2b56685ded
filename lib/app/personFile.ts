import { addressInName, companyDomain, companyFromDomain, nameFromAddress } from '../domain/address';
import type { Newcomer, PersonOnPage, SidebarView } from '../domain/dossier';
import type { MessageReading } from '../domain/pageReading';
import { readSignature } from '../reading/signature';
import { dossierOf } from './clients';
import type { App } from './ports';
import type { Reader } from './rowPorts';
import { settingsIn } from './settings';

/** What is kept of a person, or what is known of one of whom nothing is. */
export async function fileOf(
  app: App,
  rows: Reader,
  person: PersonOnPage,
  message: MessageReading | undefined,
): Promise<Pick<SidebarView, 'dossier' | 'newcomer'>> {
  const dossier = person.clientId && (await dossierOf(app, rows, person.clientId));
  return dossier ? { dossier } : { newcomer: await newcomerOf(rows, person, message) };
}

/** What the letter says of an unknown person; only the sender's own letter has their signature. */
async function newcomerOf(rows: Reader, person: PersonOnPage, message: MessageReading | undefined): Promise<Newcomer> {
  const { country } = await settingsIn(rows);
  const isSender = message?.from?.address === person.address;
  const signature = isSender ? readSignature({ from: person, text: message.text }, country) : undefined;
  const domain = companyDomain(person.address);
  const colleague = domain ? await rows.clientOfDomain(domain) : undefined;
  const posing = addressInName(person.name, person.address) !== undefined;
  const shownName = posing ? undefined : person.name;
  return {
    email: person.address,
    contactName: signature?.name ?? shownName ?? nameFromAddress(person.address),
    clientName: signature?.company ?? (domain ? companyFromDomain(domain) : ''),
    ...(signature?.phones[0] && { phone: signature.phones[0] }),
    ...(signature?.post && { post: signature.post }),
    ...(colleague && { colleagueOf: { clientId: colleague.id, name: colleague.name } }),
  };
}
