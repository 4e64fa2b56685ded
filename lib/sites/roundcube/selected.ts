import type { SelectedLetter } from '../../domain/pageReading';
import { line, mailbox, mailboxes } from '../page';
import type { Selected } from '../site';
import { environmentOf } from './environment';
import { own } from './letter';
import { identityAt } from './read';
import { ROW_ADDRESS, ROW_DATE, ROW_LINK, SELECTED_ROW } from './selectors';

export function selected(document: Document): Selected {
  const rows = own(document, SELECTED_ROW);
  if (rows.length === 0) return { rows: 0, letters: [] };
  const { user_id: user = '', mailboxes: folders } = environmentOf(document);
  const letters = rows.flatMap((row): SelectedLetter[] => {
    const subject = row.querySelector<HTMLAnchorElement>(ROW_LINK);
    const address = subject && new URL(subject.href);
    const { key, link } = address ? identityAt(address, user) : {};
    if (!key || !link) return [];
    const date = line(row.querySelector(ROW_DATE));
    const letter: SelectedLetter = {
      key,
      link,
      subject: line(subject),
      people: mailboxes(own(row, ROW_ADDRESS).map((person) => mailbox(person.title, person.textContent))),
      direction: folders?.[address?.searchParams.get('_mbox') ?? '']?.class === 'sent' ? 'outgoing' : 'incoming',
      ...(date && { date }),
    };
    return [letter];
  });
  return { rows: rows.length, letters };
}
