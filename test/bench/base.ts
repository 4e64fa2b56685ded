import { addDays, dayOf, wallClockOf } from '../../lib/domain/wallClock.ts';
import { sampleRows } from '../rig/sampleRows.ts';
import type { SeedRows } from '../rig/seed.ts';

const FIRMS = [
  'Severstroy',
  'Лунный кирпич',
  'Papuci Zburători',
  'Moth & Ladder',
  'Агро Тыква',
  'Trei Nori',
  'Klyaksa',
];
const FORMS = ['ООО', 'SRL', 'Ltd', 'ИП'];
const PEOPLE = ['Анна Соколова', 'Ștefan Moraru', 'Oliver Finch', 'Марина Левкоева', 'Corina Dascălu', 'Walter Pym'];

/** Of a hundred follow-ups one or two are late, as at a manager who keeps up; the rest are spread over a year. */
const LATE_IN_100 = 1.5;
const TODAY_IN_100 = 0.5;
const DAYS_AHEAD = 365;

interface Size {
  clients: number;
  inWork: number;
  now: Date;
}

/**
 * A base of so many clients: those of the practice mailbox, and invented firms beside them, each with a contact and an
 * address. As many as there are follow-ups are in work: these also have a telephone, an entry of history, and one
 * follow-up each.
 */
export async function baseOf({ clients, inWork, now }: Size): Promise<Required<SeedRows>> {
  const rows = sampleRows(now);
  const invented = clients - rows.client.length;
  for (let i = 0; i < invented; i++) {
    addFirm(rows, i, i < inWork, now.getTime());
    if (i < inWork) addFollowUp(rows, i, inWork, now);
  }
  await addGmailPeople(rows);
  return rows;
}

/** The people of the committed Gmail page are clients too, of the first firms, so that its list gets its marks. */
async function addGmailPeople(rows: Required<SeedRows>): Promise<void> {
  // A script of a page, without types; a path in a variable keeps the type checker from looking for them.
  const letters = '../pages/gmail/live-letters.js';
  const { CONVERSATIONS }: { CONVERSATIONS: { client: { address: string } }[] } = await import(letters);
  const people = new Set(CONVERSATIONS.map(({ client }) => client.address));
  for (const [i, address] of [...people].entries()) {
    rows.address.push({ address, clientId: `client-${i}`, contactId: `contact-${i}` });
  }
}

/** The address of an invented firm; there are as many as clients were asked for, but a dozen. */
export function addressOfFirm(i: number): string {
  return `person-${i}@firm-${i}.example`;
}

function addFirm(rows: Required<SeedRows>, i: number, inWork: boolean, at: number): void {
  const client = {
    id: `client-${i}`,
    name: `${nth(FORMS, i)} ${nth(FIRMS, i)} ${i}`,
    domains: [`firm-${i}.example`],
    remember: [],
    createdAt: at,
  };
  const contact = {
    id: `contact-${i}`,
    clientId: client.id,
    name: nth(PEOPLE, i),
    emails: [addressOfFirm(i)],
    phones: inWork ? [`+3736${String(i).padStart(7, '0')}`] : [],
    createdAt: at,
  };
  rows.client.push(client);
  rows.contact.push(contact);
  for (const address of [...contact.emails, ...contact.phones]) {
    rows.address.push({ address, clientId: client.id, contactId: contact.id });
  }
  if (inWork) {
    const hoursAgo = i % 10_000;
    rows.activity.push({
      id: `activity-${i}`,
      clientId: client.id,
      contactId: contact.id,
      kind: 'letter-in',
      at: at - hoursAgo * 3_600_000,
      title: `Order ${i}`,
    });
  }
}

function addFollowUp(rows: Required<SeedRows>, i: number, count: number, now: Date): void {
  rows.followUp.push({
    id: `follow-up-${i}`,
    clientId: `client-${i}`,
    contactId: `contact-${i}`,
    kind: i % 3 === 0 ? 'letter' : 'call',
    text: `what they decided about offer ${i}`,
    due: dueOf((i * 100) / count, i, now),
    state: 'open',
    createdAt: now.getTime(),
  });
}

function dueOf(percent: number, i: number, now: Date): string {
  const today = dayOf(wallClockOf(now));
  if (percent < LATE_IN_100) return addDays(today, -1 - (i % 30));
  if (percent < LATE_IN_100 + TODAY_IN_100) return today;
  const day = addDays(today, 1 + (i % DAYS_AHEAD));
  return i % 2 === 0 ? day : `${day}T${String(9 + (i % 9)).padStart(2, '0')}:30`;
}

function nth(of: string[], i: number): string {
  return of[i % of.length] ?? '';
}
