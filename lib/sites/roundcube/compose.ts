import type { TextForLetter } from '../../domain/dossier';
import type { ComposeReading, MailboxReading } from '../../domain/pageReading';
import { fillSubject, insertIntoBox, insertIntoEditable } from '../insert';
import { namedAddress } from '../namedAddress';
import { all, line, mailboxes } from '../page';
import { isSendShortcut, pressedElement } from '../press';
import { writtenWords } from '../text';
import { attachmentNames } from './attachments';
import { firstOwn, isRoundcubes } from './letter';
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
  const form = formOf(document);
  return form ? [readCompose(document, form)] : [];
}

export function formOf(document: Document): HTMLElement | undefined {
  return firstOwn(document, COMPOSE);
}

function readCompose(document: Document, form: HTMLElement): ComposeReading {
  const key = form.querySelector<HTMLInputElement>(COMPOSE_ID)?.value ?? '';
  return {
    key: `roundcube:compose:${key}`,
    to: recipients(form, COMPOSE_FIELD.to),
    cc: recipients(form, COMPOSE_FIELD.cc),
    bcc: recipients(form, COMPOSE_FIELD.bcc),
    subject: form.querySelector<HTMLInputElement>(COMPOSE_SUBJECT)?.value.trim() ?? '',
    attachments: attachmentNames(document),
  };
}

/** Chips first: elastic brings the text box behind them up to date only now and then. Larry and classic have the box alone. */
function recipients(form: HTMLElement, field: string): MailboxReading[] {
  const box = firstOwn<HTMLTextAreaElement>(form, field);
  if (!box) return [];
  const chips = all(box.parentElement ?? form, COMPOSE_CHIP);
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
  return writtenWords(editorOf(document) ?? firstOwn(document, COMPOSE_TEXT));
}

/** Where formatted text is written; the editor takes its frame away when the user changes to plain text. */
function editorOf(document: Document): HTMLElement | undefined {
  return firstOwn<HTMLIFrameElement>(document, COMPOSE_EDITOR)?.contentDocument?.body;
}

/** Formatted text is what stands in the editor's frame when the letter is saved or sent; plain text is in the box. */
export function insert(document: Document, { key, subject, body }: TextForLetter): boolean {
  const form = formOf(document);
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
  const button = event.type === 'click' ? target?.closest(SEND_BUTTON) : undefined;
  const isSent = isSendShortcut(event) || (button && isRoundcubes(button));
  const [compose] = target && isSent ? readComposes(target.ownerDocument) : [];
  return target && compose ? { ...compose, text: textOf(target.ownerDocument) } : null;
}
