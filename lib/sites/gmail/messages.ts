import type { MailboxReading, MessageReading } from '../../domain/pageReading';
import { READING_LIMITS } from '../../domain/pageReading';
import { isShown, mailboxes } from '../page';
import { ownWords } from '../text';
import { attachmentNames } from './attachments';
import { readDetails } from './details';
import { messageId, threadId } from './ids';
import { currentViews, own as gmails, lineWithEmoji, mailboxOf, outermost } from './page';
import { MAILBOX, MESSAGE, MESSAGES, SUBJECT } from './selectors';

/** One message of the conversation: the part that is on the screen, and all that belongs to it. */
export interface FoundMessage {
  variant: string;
  shown: HTMLElement;
  whole: HTMLElement;
}

/**
 * The messages of the conversation that is on. A message that was open and is collapsed again keeps its hidden open
 * form beside the collapsed one, so each counts once, by the part that is shown.
 */
export function findMessages(document: Document): FoundMessage[] {
  const found = new Map<Element, FoundMessage>();
  for (const view of currentViews(document)) {
    for (const { name, selector } of MESSAGES) {
      for (const shown of gmails(view, selector)) {
        if (shown.closest(MESSAGE.foldedAway)) continue;
        const whole = shown.closest<HTMLElement>(MESSAGE.whole) ?? shown;
        if (!found.has(whole) && isShown(shown)) found.set(whole, { variant: name, shown, whole });
      }
    }
  }
  return inPageOrder([...found.values()]).slice(-READING_LIMITS.messages);
}

export function readMessages(found: FoundMessage[], document: Document, own: string[]): MessageReading[] {
  const heading = findHeading(document);
  const subject = lineWithEmoji(heading);
  const thread = heading && threadId(heading);
  const link = thread ? linkTo(document, thread) : undefined;
  return found.map((message) => readMessage(message, { subject, link, own }));
}

interface Conversation {
  subject: string;
  link: string | undefined;
  own: string[];
}

function readMessage({ shown, whole }: FoundMessage, { subject, link, own }: Conversation): MessageReading {
  const body = bodyOf(shown);
  const from = senderOf(shown);
  const id = messageId(whole);
  const date = gmails(shown, MESSAGE.date)[0]?.getAttribute('title');
  const { to, cc, replyTo } = readDetails(whole, recipientsOf(shown, own), from);
  return {
    ...(id && { key: `gmail:${own[0] ?? ''}:${id}` }),
    ...(link && { link }),
    subject,
    ...(from && { from }),
    to,
    cc,
    ...(replyTo && { replyTo }),
    attachments: attachmentNames(shown),
    ...(date && { date }),
    text: ownWords(body),
    open: body !== undefined,
  };
}

function senderOf(message: Element): MailboxReading | undefined {
  for (const selector of MESSAGE.sender) {
    for (const scope of gmails(message, selector)) {
      const candidates = scope.matches(MAILBOX) ? [scope] : gmails(scope, MAILBOX);
      const [sender] = mailboxes(candidates.filter((one) => !one.closest(MESSAGE.others)).map(mailboxOf));
      if (sender) return sender;
    }
  }
  return undefined;
}

/** Gmail names the user "me" in the interface language, which is no name to keep. */
function recipientsOf(message: Element, own: string[]): MailboxReading[] {
  for (const selector of MESSAGE.recipients) {
    const found = gmails(message, selector).flatMap((scope) =>
      scope.matches(MAILBOX) ? [scope] : gmails(scope, MAILBOX),
    );
    const recipients = mailboxes(found.map(mailboxOf));
    if (recipients.length > 0) {
      return recipients.map(({ address, name }) =>
        name && !own.includes(address.toLowerCase()) ? { address, name } : { address },
      );
    }
  }
  return [];
}

function bodyOf(message: Element): HTMLElement | undefined {
  const [body] = MESSAGE.body.flatMap((selector) => outermost(message, selector));
  return body;
}

function findHeading(document: Document): Element | undefined {
  for (const view of currentViews(document)) {
    for (const { selector } of SUBJECT) {
      const heading = gmails(view, selector).find(isShown);
      if (heading) return heading;
    }
  }
  return undefined;
}

/** "All mail" holds the conversation wherever it is filed later; the path tells several accounts apart. */
export function linkTo(document: Document, thread: string): string | undefined {
  const place = document.location;
  return place ? `${place.origin}${place.pathname}#all/${thread}` : undefined;
}

function inPageOrder(messages: FoundMessage[]): FoundMessage[] {
  return messages.sort((a, b) =>
    a.whole.compareDocumentPosition(b.whole) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
}
