import type { TextForLetter } from '../../domain/dossier';
import type { ComposeReading } from '../../domain/pageReading';
import { fillSubject, insertByPaste, insertIntoBox, insertIntoEditable } from '../insert';
import { line } from '../page';
import { pressedElement } from '../press';
import { writtenWords } from '../text';
import { firstOwn, isSogos, outermost, own } from './letter';
import { recipients } from './recipients';
import {
  COMPOSE,
  COMPOSE_EDITOR,
  COMPOSE_FIELD,
  COMPOSE_FILE,
  COMPOSE_SUBJECT,
  COMPOSE_TEXT,
  SEND_BUTTON,
} from './selectors';

export function readComposes(document: Document): ComposeReading[] {
  return windows(document).map(readCompose);
}

export function windows(document: Document): HTMLElement[] {
  return own(document, COMPOSE);
}

function readCompose(editor: HTMLElement): ComposeReading {
  const subject = firstOwn<HTMLInputElement>(editor, COMPOSE_SUBJECT);
  // The number of a field is given once in the life of a page; together with its beginning it is given once for ever.
  const begun = Math.round(editor.ownerDocument.defaultView?.performance.timeOrigin ?? 0);
  return {
    key: `sogo:compose:${begun}:${subject?.id}`,
    to: recipients(editor, COMPOSE_FIELD.to),
    cc: recipients(editor, COMPOSE_FIELD.cc),
    bcc: recipients(editor, COMPOSE_FIELD.bcc),
    subject: subject?.value.trim() ?? '',
    attachments: own(editor, COMPOSE_FILE).map(line),
  };
}

/** SOGo sends by its button alone; pressing the button by key is a click, too. */
export function sending(event: Event): ComposeReading | null {
  const button = event.type === 'click' ? pressedElement(event.target)?.closest(SEND_BUTTON) : undefined;
  const editor = button?.closest<HTMLElement>(COMPOSE);
  if (!button || !editor || !isSogos(button)) return null;
  const text = writtenWords(partIn(editor) ?? formattedIn(editor) ?? firstOwn(editor, COMPOSE_TEXT));
  return { ...readCompose(editor), ...(text && { text }) };
}

function partIn(editor: Element): HTMLElement | undefined {
  return outermost(editor, COMPOSE_EDITOR.part)[0];
}

function formattedIn(editor: Element): HTMLElement | undefined {
  return firstOwn<HTMLIFrameElement>(editor, COMPOSE_EDITOR.frame)?.contentDocument?.body;
}

/**
 * SOGo takes over what stands in its editor when that loses the focus, which sending does. Since 5.11 the editor itself
 * takes in a text only as a paste, and where it does not the subject stays as it is, too.
 */
export function insert(document: Document, { key, subject, body }: TextForLetter): boolean {
  const editor = windows(document).find((one) => readCompose(one).key === key);
  const part = editor && partIn(editor);
  if (part && !insertByPaste(part, body)) return false;
  const formatted = editor && formattedIn(editor);
  const box = editor && firstOwn<HTMLTextAreaElement>(editor, COMPOSE_TEXT);
  if (!editor || !(part || formatted || box)) return false;
  fillSubject(firstOwn<HTMLInputElement>(editor, COMPOSE_SUBJECT), subject);
  if (part) return true;
  return formatted ? insertIntoEditable(formatted, body) : box ? insertIntoBox(box, body) : false;
}
