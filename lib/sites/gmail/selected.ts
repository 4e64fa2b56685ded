import type { MailboxReading, SelectedLetter } from '../../domain/pageReading';
import { all, mailboxes } from '../page';
import type { Selected } from '../site';
import { lastMessageId, threadId } from './ids';
import { linkTo } from './messages';
import { lineWithEmoji, mailboxOf } from './page';
import { MAILBOX, ROW } from './selectors';

/** Those of the rows whose box is ticked. */
export function selectedRows(rows: HTMLElement[]): HTMLElement[] {
  return rows.filter((row) => row.querySelector(ROW.ticked) !== null);
}

/** A row stands for a conversation; logged is its last letter, which is the one that Gmail shows when it is opened. */
export function readSelected(rows: HTMLElement[], document: Document, own: string[]): Selected {
  const letters = rows.flatMap((row): SelectedLetter[] => {
    const id = lastMessageId(row);
    if (!id) return [];
    const thread = threadId(row);
    const link = thread && linkTo(document, thread);
    const date = row.querySelector(ROW.date)?.getAttribute('title');
    return [
      {
        key: `gmail:${own[0] ?? ''}:${id}`,
        ...(link && { link }),
        subject: lineWithEmoji(row.querySelector(ROW.subject)),
        ...sideOf(row, own),
        ...(date && { date }),
      },
    ];
  });
  return { rows: rows.length, letters };
}

/**
 * A conversation names who wrote, in the order of its letters; where the user's answer is the last, nobody is named to
 * whom it went. One that the user alone has written names the recipients, after "To:" in the interface language.
 */
function sideOf(row: Element, own: string[]): Pick<SelectedLetter, 'people' | 'direction'> {
  const named = all(row.querySelector(ROW.people) ?? row, MAILBOX);
  const people = named.flatMap((element) => mailboxOf(element) ?? []);
  const isOwn = ({ address }: MailboxReading) => own.includes(address.toLowerCase());
  if (named[0] && isAfterLabel(named[0])) {
    return { people: mailboxes(people.filter((one) => !isOwn(one))), direction: 'outgoing' };
  }
  const last = people.at(-1);
  return last && !isOwn(last) ? { people: [last], direction: 'incoming' } : { people: [], direction: 'outgoing' };
}

/** The name is the person's own; what stands before it and is no part of it is Gmail's. */
function isAfterLabel(person: HTMLElement): boolean {
  const label = /^\s*[^:：]{1,20}[:：]/.exec(person.textContent ?? '')?.[0].trim();
  return label !== undefined && !(person.getAttribute('name') ?? '').trim().startsWith(label);
}
