import type { ComposeReading, MailboxReading } from '../../domain/reading';
import { all, line, mailbox, mailboxes } from '../page';
import { writtenWords } from '../text';
import { attachmentNames } from './attachments';
import {
  COMPOSE,
  COMPOSE_CHIP,
  COMPOSE_EDITOR,
  COMPOSE_FIELD,
  COMPOSE_ID,
  COMPOSE_SUBJECT,
  COMPOSE_TEXT,
  SEND_BUTTON,
} from './selectors';

export function readComposes(document: Document): ComposeReading[] {
  return all(document, COMPOSE)
    .slice(0, 1)
    .map((form) => readCompose(document, form));
}

function readCompose(document: Document, form: HTMLElement): ComposeReading {
  const key = form.querySelector<HTMLInputElement>(COMPOSE_ID)?.value ?? '';
  return {
    key: `roundcube:compose:${key}`,
    to: recipients(document, COMPOSE_FIELD.to),
    cc: recipients(document, COMPOSE_FIELD.cc),
    bcc: recipients(document, COMPOSE_FIELD.bcc),
    subject: form.querySelector<HTMLInputElement>(COMPOSE_SUBJECT)?.value.trim() ?? '',
    attachments: attachmentNames(document),
  };
}

/** Chips first: elastic brings the text box behind them up to date only now and then. Larry and classic have the box alone. */
function recipients(document: Document, field: string): MailboxReading[] {
  const box = document.querySelector<HTMLTextAreaElement>(field);
  if (!box) return [];
  const chips = all(box.parentElement ?? document, COMPOSE_CHIP);
  return mailboxes(chips.length > 0 ? chips.map(readChip) : splitList(box.value).map(readWritten));
}

/** A chip is "name" and " <address>,", or the address in the name's place and a lone comma. */
function readChip(chip: HTMLElement): MailboxReading | undefined {
  const name = line(chip.querySelector('.name'));
  const written = /<([^<>]+)>,?$/.exec(line(chip.querySelector('.email')))?.[1];
  return written ? mailbox(written, name) : mailbox(name.replace(/,$/, ''));
}

function readWritten(text: string): MailboxReading | undefined {
  const parts = /^(.*)<([^<>]+)>\s*$/.exec(text);
  return parts ? mailbox(parts[2], parts[1]?.replace(/^\s*"|"\s*$/g, '')) : mailbox(text);
}

/** Splits at commas and semicolons that stand outside quotation marks. */
function splitList(text: string): string[] {
  return text.match(/(?:"[^"]*"|[^",;])+/g) ?? [];
}

function textOf(document: Document): string {
  const editor = document.querySelector<HTMLIFrameElement>(COMPOSE_EDITOR)?.contentDocument?.body;
  return writtenWords(editor ?? document.querySelector(COMPOSE_TEXT));
}

/** The message sent by this click or key; Roundcube sends by its button and by Ctrl+Enter in the text. */
export function sending(event: Event): ComposeReading | null {
  const target = event.target;
  if (!(target instanceof Element)) return null;
  const byButton = event.type === 'click' && target.closest(SEND_BUTTON) !== null;
  const byKey =
    event instanceof KeyboardEvent &&
    event.type === 'keydown' &&
    event.key === 'Enter' &&
    (event.ctrlKey || event.metaKey);
  const compose = byButton || byKey ? readComposes(target.ownerDocument)[0] : undefined;
  return compose ? { ...compose, text: textOf(target.ownerDocument) } : null;
}
