import { isValidPhoneNumber } from 'libphonenumber-js/max';
import { describe, expect, it } from 'vitest';
import { sampleClients } from './clients.ts';

interface SentOrReceived {
  id: string;
  folder: 'inbox' | 'sent';
  from: { address: string };
  to: { address: string }[];
  cc: { address: string }[];
  subject: string;
  attachments: string[];
  date: Date;
}

// The page's own modules are plain JavaScript; a path in a variable keeps the type checker from looking for their types.
const LETTERS = './letters.js';
const { lettersOf }: { lettersOf(now: Date): SentOrReceived[] } = await import(LETTERS);
const letters = lettersOf(new Date());
const contacts = sampleClients.flatMap((client) => client.contacts);
const followUps = sampleClients.flatMap((client) => client.followUps);

describe('the sample clients', () => {
  it('are a dozen, in three languages, each with something to remember', () => {
    expect(sampleClients).toHaveLength(12);
    expect(new Set(sampleClients.map(({ language }) => language))).toEqual(new Set(['ru', 'ro', 'en']));
    expect(sampleClients.filter(({ remember }) => remember.length === 0)).toEqual([]);
  });

  it('have telephone numbers that are valid in form and addresses that can exist nowhere', () => {
    expect(contacts.flatMap(({ phones }) => phones).filter((phone) => !isValidPhoneNumber(phone))).toEqual([]);
    expect(contacts.flatMap(({ emails }) => emails).filter((email) => !email.endsWith('.example'))).toEqual([]);
  });

  it('each write to the mailbox', () => {
    const senders = new Set(letters.map(({ from }) => from.address));
    for (const { name, contacts } of sampleClients) {
      expect(
        contacts.flatMap(({ emails }) => emails).some((email) => senders.has(email)),
        name,
      ).toBe(true);
    }
  });

  it('leave two things late, three for today and several to come', () => {
    expect(followUps.filter(({ dueInDays }) => dueInDays < 0)).toHaveLength(2);
    expect(followUps.filter(({ dueInDays }) => dueInDays === 0)).toHaveLength(3);
    expect(followUps.filter(({ dueInDays }) => dueInDays > 0).length).toBeGreaterThan(4);
  });

  it('speak only of their own contacts, proposals and letters', () => {
    for (const client of sampleClients) {
      const own = new Set(client.contacts.flatMap(({ emails }) => emails));
      const proposals = client.history.map(({ proposal }) => proposal).filter(Boolean);
      for (const { contact } of [...client.followUps, ...client.history]) if (contact) expect(own).toContain(contact);
      for (const { proposal } of client.followUps) if (proposal) expect(proposals).toContain(proposal);
      for (const entry of client.history.filter(({ letter }) => letter)) {
        const letter = letters.find(({ id }) => id === entry.letter);
        expect(letter?.subject).toBe(entry.title);
        expect(letter?.attachments).toEqual(entry.attachments ?? []);
        expect([letter?.from, ...(letter?.to ?? [])].some((person) => own.has(person?.address ?? ''))).toBe(true);
      }
    }
  });
});

describe('the letters', () => {
  it('have ids once each, in a form that a hash can hold, and come from no later than now', () => {
    expect(new Set(letters.map(({ id }) => id)).size).toBe(letters.length);
    expect(letters.filter(({ id }) => !/^[a-z0-9-]+$/.test(id))).toEqual([]);
    expect(letters.filter(({ date }) => date.getTime() > Date.now())).toEqual([]);
  });
});
