import type { PersonOnPage, SidebarView } from '../domain/dossier';
import { aboutWhom, onceEach } from '../domain/mentioned';
import { neverLogReason } from '../domain/neverLog';
import type { Mention } from '../domain/pageReading';
import type { Settings } from '../domain/settings';
import { PEOPLE_SHOWN, recognise } from './people';
import { fileOf } from './personFile';
import type { App } from './ports';
import type { Reader } from './rowPorts';
import { ownAddressesAnywhere } from './settings';
import type { PickedPerson } from './tabPorts';

type Mentioned = PersonOnPage & Pick<Mention, 'times'>;

/**
 * Of those whom a page that is no webmail's names, the clients, and who may become one. It does not say who the user is:
 * that is known from the webmails, and with it who is a colleague.
 */
export async function clientsToBe(
  rows: Reader,
  mentioned: Mention[],
  own: ReadonlySet<string>,
  { neverLog }: Settings,
): Promise<Mentioned[]> {
  if (mentioned.length === 0) return [];
  const mine = new Set([...own, ...(await ownAddressesAnywhere(rows))]);
  const times = new Map(mentioned.map((mention) => [mention.address, mention.times]));
  const recognised = await recognise(rows, mentioned);
  return recognised
    .filter(({ address, clientId }) => clientId || !(mine.has(address) || neverLogReason(address, mine, neverLog)))
    .map((person) => ({ ...person, times: times.get(person.address) ?? 1 }));
}

/** Beside a page that is no webmail's: whom it names, those known first, and the dossier of whom it is about. */
export async function showMentioned(
  app: App,
  rows: Reader,
  mentioned: Mentioned[],
  { picked, beside }: { picked: PickedPerson | undefined; beside: string },
): Promise<SidebarView> {
  const named = onceEach(mentioned);
  const people = await withOwnNames(rows, named);
  const chosen = mentioned.find(({ address }) => picked?.beside === beside && address === picked.address);
  const focus = people.find((person) => isSamePerson(person, chosen)) ?? aboutWhom(people);
  return {
    state: 'people',
    onAnyPage: true,
    beside,
    people: people.slice(0, PEOPLE_SHOWN).map(({ times: _, ...person }) => person),
    morePeople: Math.max(0, people.length - PEOPLE_SHOWN),
    clientsHere: [],
    ...(focus && { focus, ...(await fileOf(app, rows, focus, undefined)) }),
  };
}

/** A page may call a client anything, or nothing at all; they are listed by the name that the user knows. */
async function withOwnNames<Person extends PersonOnPage>(rows: Reader, people: Person[]): Promise<Person[]> {
  const contacts = await rows.getMany(
    'contact',
    people.map(({ contactId = '' }) => contactId),
  );
  return people.map((person, i) => ({ ...person, ...(contacts[i] && { name: contacts[i].name }) }));
}

function isSamePerson(a: PersonOnPage, b: PersonOnPage | undefined): boolean {
  return b !== undefined && (a.address === b.address || (a.contactId !== undefined && a.contactId === b.contactId));
}
