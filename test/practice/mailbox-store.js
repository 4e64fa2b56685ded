import { padInbox } from './letters/many.js';
import { account, lettersOf, newestFirst } from './letters.js';

/**
 * The letters of this tab. What was sent, what came and what was read lives in its sessionStorage: a reload keeps it,
 * a new tab begins anew.
 */

const SENT = 'practice-mailbox.sent';
const RECEIVED = 'practice-mailbox.received';
const READ = 'practice-mailbox.read';

const written = lettersOf(new Date());
const wantedRows = Number(new URLSearchParams(location.search).get('rows'));
const shipped = wantedRows > 0 ? padInbox(written, wantedRows) : written;
const read = new Set(stored(READ));

/** @type {import('./letters.js').Letter[]} */
let sent = letters(SENT);
const received = letters(RECEIVED).map((letter) => ({ ...letter, to: [account] }));

/** @param {'inbox' | 'sent'} folder */
export function lettersIn(folder) {
  return [...(folder === 'sent' ? sent : received), ...shipped.filter((letter) => letter.folder === folder)].sort(
    newestFirst,
  );
}

export function letterWith(id) {
  return [...sent, ...received, ...shipped].find((letter) => letter.id === id);
}

export function isUnread(letter) {
  return letter.unread && !read.has(letter.id);
}

export function markRead(letter) {
  if (!isUnread(letter)) return;
  read.add(letter.id);
  sessionStorage.setItem(READ, JSON.stringify([...read]));
}

/** Puts a letter into the Sent folder and answers with it. */
export function keepSent(letter) {
  const kept = { ...letter, id: `sent-${crypto.randomUUID()}`, folder: 'sent', date: new Date(), unread: false };
  sent = [...sent, kept];
  sessionStorage.setItem(SENT, JSON.stringify(sent));
  return kept;
}

/** Everyone who wrote or was written to, once each: whom a new letter may be for. */
export function knownPeople() {
  const people = written.flatMap(({ from, to, cc }) => [from, ...to, ...cc]);
  return [...new Map(people.map((person) => [person.address, person])).values()];
}

function letters(key) {
  return stored(key).map((letter) => ({ ...letter, date: new Date(letter.date) }));
}

function stored(key) {
  return JSON.parse(sessionStorage.getItem(key) ?? '[]');
}
