// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Lack, MailboxReading, MessageReading, PageReading } from '../../lib/domain/pageReading';
import { EVERY_PAGE } from './everyPage';
import { selectorsIn, without } from './selectors';
import { siteOf } from './siteOf';

interface Seen {
  reading: PageReading;
  rows: string[][];
}

function see(document: Document): Seen {
  const site = siteOf(document);
  if (!site) throw new Error('the page is no webmail’s');
  return { reading: site.read(document), rows: site.rows(document).map(({ addresses }) => addresses) };
}

/** Everything that was read right before and is not now, with what would have to be said of it. */
function* lost(before: Seen, after: Seen): Generator<[what: string, said: Lack]> {
  const [was, is] = [before.reading, after.reading];
  if (was.own.some((address) => !is.own.includes(address)) && is.own.length === 0) yield ['own', 'account'];
  if (was.view === 'list' && before.rows.flat().length > after.rows.flat().length) yield ['rows', 'rows'];
  for (const [at, compose] of was.composes.entries()) {
    const now = is.composes[at];
    if (!now) yield ['a letter being written', 'writing'];
    else if (isMissing(all(compose), all(now), was.own)) yield ['a recipient being written to', 'recipients'];
    else if (compose.attachments.length > now.attachments.length) yield ['a file being sent', 'attachments'];
  }
  const [focus, now] = [messageIn(was), messageIn(is)];
  if (!focus) return;
  if (!now) return yield ['the letter', 'layout'];
  if (focus.from && !now.from) yield ['sender', 'sender'];
  if (isMissing(all(focus), all(now), was.own)) yield ['recipients', 'recipients'];
  if (!now.subject.includes(focus.subject)) yield ['subject', 'subject'];
  if (focus.date && !now.date) yield ['date', 'date'];
  if (focus.text && !now.text) yield ['text', 'text'];
  if (focus.attachments.length > now.attachments.length) yield ['files', 'attachments'];
}

/** Whoever is named in a place where nobody or another was: the worst that can be. */
function wrong(before: Seen, after: Seen): unknown[] {
  const [was, is] = [before.reading, after.reading];
  const senders = new Set(was.messages.flatMap(({ from }) => from?.address ?? []));
  const others = new Set([...was.own, ...[...was.messages, ...was.composes].flatMap(all)]);
  const rows = new Set(before.rows.flat());
  return [
    ...is.own.filter((address) => !was.own.includes(address)),
    ...is.messages.flatMap(({ from }) => (from && !senders.has(from.address) ? [from] : [])),
    ...[...is.messages, ...is.composes].flatMap(all).filter((address) => !others.has(address)),
    // The user's own rows are marked for nobody as long as it is known who the user is.
    ...after.rows.flat().filter((address) => !rows.has(address) && !was.own.includes(address)),
  ];
}

function all(letter: { to: MailboxReading[]; cc: MailboxReading[]; bcc?: MailboxReading[] }): string[] {
  return [...letter.to, ...letter.cc, ...(letter.bcc ?? [])].map(({ address }) => address.toLowerCase());
}

/** Whether the user is one of them tells nothing of clients. */
function isMissing(before: string[], after: string[], own: string[]): boolean {
  return before.some((address) => !after.includes(address) && !own.includes(address));
}

function messageIn({ messages }: PageReading): MessageReading | undefined {
  return messages.findLast(({ open }) => open) ?? messages.at(-1);
}

/** How the web itself hides things, which no webmail can change. */
const HIDES = /^\[(?:style|hidden)/;

/** That a page is not known says everything; else what is missing has its name. */
function isSaid({ unreadable, lacks = [] }: PageReading, lack: Lack): boolean {
  return unreadable || lacks.includes(lack) || lacks.includes('layout');
}

describe('whatever a webmail changes, the reading is right or says what is missing', () => {
  test.each(EVERY_PAGE)('$name', ({ open }) => {
    const document = open();
    const before = see(document);
    const selectors = selectorsIn(() => see(document)).filter((selector) => !HIDES.test(selector));
    const silent = selectors.flatMap((selector) => {
      const after = without(selector, () => see(document));
      const unsaid = [...lost(before, after)].filter(([, lack]) => !isSaid(after.reading, lack));
      return [
        ...unsaid.map(([what]) => `${selector}: ${what} is missing and nothing is said`),
        ...wrong(before, after).map((person) => `${selector}: ${JSON.stringify(person)} is taken for somebody`),
      ];
    });
    expect(silent).toEqual([]);
  });
});
