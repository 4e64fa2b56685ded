import type { SelectedLetter } from '../../domain/reading';
import { all, line, mailbox, mailboxes } from '../page';
import { environmentOf } from './environment';
import { identityAt } from './read';
import { ROW_ADDRESS, ROW_DATE, ROW_LINK, SELECTED_ROW } from './selectors';

export function selected(document: Document): SelectedLetter[] {
  const rows = all(document, SELECTED_ROW);
  if (rows.length === 0) return [];
  const { user_id: user = '', mailboxes: folders } = environmentOf(document);
  return rows.flatMap((row) => {
    const subject = row.querySelector<HTMLAnchorElement>(ROW_LINK);
    const address = subject && new URL(subject.href);
    const { key, link } = address ? identityAt(address, user) : {};
    if (!key || !link) return [];
    const date = line(row.querySelector(ROW_DATE));
    return {
      key,
      link,
      subject: line(subject),
      people: mailboxes(all(row, ROW_ADDRESS).map((person) => mailbox(person.title, person.textContent))),
      direction:
        folders?.[address?.searchParams.get('_mbox') ?? '']?.class === 'sent'
          ? ('outgoing' as const)
          : ('incoming' as const),
      ...(date && { date }),
    };
  });
}
