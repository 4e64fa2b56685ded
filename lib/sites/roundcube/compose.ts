import type { TextForLetter } from '../../domain/dossier';
import type { ComposeReading, MailboxReading } from '../../domain/pageReading';
import { fillSubject, insertIntoBox, insertIntoEditable } from '../insert';
import { namedAddress } from '../namedAddress';
import { all, line, mailboxes } from '../page';
import { isSendShortcut, pressedElement } from '../press';
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
  return mailboxes(chips.length > 0 ? chips.map(readChip) : splitList(box.value).map((one) => namedAddress(one)));
}

/** A chip is "name" and " <address>,", or the address in the name's place and a lone comma. */
function readChip(chip: HTMLElement): MailboxReading | undefined {
  return namedAddress(
    `${line(chip.querySelector('.name'))} ${line(chip.querySelector('.email'))}`.replace(/,\s*$/, ''),
  );
}

/** Splits at commas and semicolons that stand outside quotation marks. */
function splitList(text: string): string[] {
  return text.match(/(?:"[^"]*"|[^",;])+/g) ?? [];
}

function textOf(document: Document): string {
  return writtenWords(editorOf(document) ?? document.querySelector(COMPOSE_TEXT));
}

/** Where formatted text is written; the editor takes its frame away when the user changes to plain text. */
function editorOf(document: Document): HTMLElement | undefined {
  return document.querySelector<HTMLIFrameElement>(COMPOSE_EDITOR)?.contentDocument?.body;
}

/** Formatted text is what stands in the editor's frame when the letter is saved or sent; plain text is in the box. */
export function insert(document: Document, { key, subject, body }: TextForLetter): boolean {
  const form = all(document, COMPOSE)[0];
  if (!form || readCompose(document, form).key !== key) return false;
  const editor = editorOf(document);
  const box = form.querySelector<HTMLTextAreaElement>(COMPOSE_TEXT);
  if (!editor && !box) return false;
  fillSubject(form.querySelector<HTMLInputElement>(COMPOSE_SUBJECT), subject);
  return editor ? insertIntoEditable(editor, body) : box !== null && insertIntoBox(box, body);
}

/** The message sent by this click or key; Roundcube sends by its button and by Ctrl+Enter in the text. */
export function sending(event: Event): ComposeReading | null {
  const target = pressedElement(event.target);
  const isSent = isSendShortcut(event) || (event.type === 'click' && target?.closest(SEND_BUTTON));
  const [compose] = target && isSent ? readComposes(target.ownerDocument) : [];
  return target && compose ? { ...compose, text: textOf(target.ownerDocument) } : null;
}
