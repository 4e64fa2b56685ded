import { englishLetters } from './letters/en.js';
import { romanianLetters } from './letters/ro.js';
import { russianLetters } from './letters/ru.js';
import { account, earlierSent } from './letters/sent.js';
import { strangers } from './letters/strangers.js';

/**
 * @typedef {object} Person
 * @property {string} name as its owner wrote it; may be empty
 * @property {string} address
 * @property {string} [signature] put under what they write
 *
 * @typedef {object} Letter
 * @property {string} id
 * @property {'inbox' | 'sent'} folder
 * @property {Person} from
 * @property {Person[]} to
 * @property {Person[]} cc
 * @property {Person} [replyTo]
 * @property {string} subject
 * @property {string} text paragraphs between empty lines; quoted lines begin with ">", a signature with "--"
 * @property {string[]} attachments file names
 * @property {Date} date
 * @property {boolean} unread
 */

export { account };

/** The letters of both folders, newest first; their dates are counted back from `now`. */
export function lettersOf(now) {
  const received = [...russianLetters, ...romanianLetters, ...englishLetters, ...strangers];
  return [
    ...received.map((written) => letterFrom({ folder: 'inbox', to: [account], ...written }, now)),
    ...earlierSent.map((written) => letterFrom({ folder: 'sent', from: account, ...written }, now)),
  ].sort(newestFirst);
}

/** @type {(a: Letter, b: Letter) => number} */
export function newestFirst(a, b) {
  return b.date.getTime() - a.date.getTime();
}

/** Earlier lines of a letter, marked as mail programs do. */
export function quoted(person, text) {
  return [`${person.name || person.address}:`, ...text.split('\n')].map((line) => `> ${line}`.trimEnd()).join('\n');
}

/** @returns {Letter} */
function letterFrom(written, now) {
  return {
    id: written.id,
    folder: written.folder,
    from: written.from,
    to: written.to,
    cc: written.cc ?? [],
    replyTo: written.replyTo,
    subject: written.subject,
    text: textOf(written),
    attachments: written.attachments ?? [],
    date: dateOf(written, now),
    unread: written.unread ?? false,
  };
}

function textOf({ from, body, quotes }) {
  const earlier = earlierSent.find(({ id }) => id === quotes);
  const parts = [unindented(body)];
  if (from.signature) parts.push(`--\n${unindented(from.signature)}`);
  if (earlier) parts.push(quoted(account, unindented(earlier.body)));
  return parts.join('\n\n');
}

/** Today's letters are so many minutes old, so that none comes from the future; the others have their hour. */
function dateOf({ minutesAgo, daysAgo = 0, at = '09:00' }, now) {
  if (minutesAgo !== undefined) return new Date(now.getTime() - minutesAgo * 60_000);
  const [hour, minute] = at.split(':').map(Number);
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() - daysAgo, hour, minute);
}

/** The letters are indented in their files as the code is. */
function unindented(text) {
  return text.replace(/^[ \t]+/gm, '').trim();
}
