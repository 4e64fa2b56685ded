import type { Client, Contact } from '../client';
import { fold } from '../client';
import { fieldsThatDiffer } from '../fieldChange';
import type { Fields } from '../journal';
import { earlierTagged } from '../tags';
import { isSamePhone } from './phones';

/** What is never chosen: who it is, since when, and how it came. */
const OWN = new Set(['id', 'createdAt', 'madeBy', 'brought', 'tagged']);

/** Lists, of which both stay. */
function isList(value: unknown): value is unknown[] {
  return Array.isArray(value);
}

/** Fields of which one client's has to be chosen: both say something, and not the same. */
export function fieldsToChoose(a: Client, b: Client): string[] {
  return fieldsOfBoth(a, b).filter((name) => {
    const [one, other] = [(a as unknown as Fields)[name], (b as unknown as Fields)[name]];
    return one !== undefined && other !== undefined && !(isList(one) && isList(other));
  });
}

function fieldsOfBoth(a: Client, b: Client): string[] {
  return fieldsThatDiffer(a as unknown as Fields, b as unknown as Fields).filter((name) => !OWN.has(name));
}

/**
 * The client who stays, with what the other one knew: lists united, what only one says taken, and of what both say the
 * other's where it was chosen.
 */
export function unitedClient(keep: Client, gone: Client, chosen: ReadonlySet<string>): Client {
  const [mine, theirs] = [keep as unknown as Fields, gone as unknown as Fields];
  const united = { ...mine };
  for (const name of fieldsOfBoth(keep, gone)) {
    const [one, other] = [mine[name], theirs[name]];
    if (isList(one) && isList(other)) united[name] = unitedList(one, other);
    else if (one === undefined || (other !== undefined && chosen.has(name))) united[name] = other;
  }
  const tagged = earlierTagged(keep.tagged, gone.tagged);
  return { ...united, ...(tagged && { tagged }) } as unknown as Client;
}

/** Each once, however it is written. */
function unitedList(one: unknown[], other: unknown[]): unknown[] {
  const known = new Set(one.map(keyOf));
  return [...one, ...other.filter((item) => !known.has(keyOf(item)) && known.add(keyOf(item)))];
}

function keyOf(item: unknown): unknown {
  return typeof item === 'string' ? fold(item).trim() : JSON.stringify(item);
}

/** One person with what was known of both; of two spellings of the name the longer. */
export function unitedContact(keep: Contact, gone: Contact): Contact {
  const { left, ...rest } = { ...gone, ...keep };
  const list = <Item>(a: Item[] = [], b: Item[] = []) => unitedList(a, b) as Item[];
  const roles = list(keep.roles, gone.roles);
  const mainFor = list(keep.mainFor, gone.mainFor);
  return {
    ...rest,
    name: gone.name.length > keep.name.length ? gone.name : keep.name,
    emails: list(keep.emails, gone.emails),
    phones: unitedPhones([...keep.phones, ...gone.phones]),
    ...(roles.length > 0 && { roles }),
    ...(mainFor.length > 0 && { mainFor }),
    // Who is there in one of the two is there.
    ...(keep.left && gone.left && left && { left }),
  };
}

/** Each number once, with its prefix where one of its spellings has it. */
function unitedPhones(phones: string[]): string[] {
  const united: string[] = [];
  for (const phone of phones) {
    const at = united.findIndex((known) => isSamePhone(known, phone));
    if (at < 0) united.push(phone);
    else if (phone.startsWith('+')) united[at] = phone;
  }
  return united;
}

/** The same person: an address of both, or one name and one telephone. */
export function isSamePerson(a: Contact, b: Contact): boolean {
  const addresses = new Set(a.emails.map((email) => email.trim().toLowerCase()));
  if (b.emails.some((email) => addresses.has(email.trim().toLowerCase()))) return true;
  if (fold(a.name).trim() !== fold(b.name).trim()) return false;
  return a.phones.some((phone) => b.phones.some((other) => isSamePhone(phone, other)));
}

/** Of the people of the client who goes, as whom each of those who are the same is kept. */
export function samePeople(keep: Contact[], gone: Contact[]): Map<string, string> {
  const same = new Map<string, string>();
  for (const person of gone) {
    const known = keep.find((one) => isSamePerson(one, person));
    if (known) same.set(person.id, known.id);
  }
  return same;
}
