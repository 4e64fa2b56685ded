import type { ComposeReading } from '../../domain/reading';
import { all, line } from '../page';
import { writtenWords } from '../text';
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
  return all(document, COMPOSE).map(readCompose);
}

function readCompose(editor: HTMLElement): ComposeReading {
  const subject = editor.querySelector<HTMLInputElement>(COMPOSE_SUBJECT);
  // The number of a field is given once in the life of a page; together with its beginning it is given once for ever.
  const begun = Math.round(editor.ownerDocument.defaultView?.performance.timeOrigin ?? 0);
  return {
    key: `sogo:compose:${begun}:${subject?.id}`,
    to: recipients(editor, COMPOSE_FIELD.to),
    cc: recipients(editor, COMPOSE_FIELD.cc),
    bcc: recipients(editor, COMPOSE_FIELD.bcc),
    subject: subject?.value.trim() ?? '',
    attachments: all(editor, COMPOSE_FILE).map(line),
  };
}

/** SOGo sends by its button alone; pressing the button by key is a click, too. */
export function sending(event: Event): ComposeReading | null {
  const target = event.target;
  if (event.type !== 'click' || !(target instanceof Element) || !target.closest(SEND_BUTTON)) return null;
  const editor = target.closest<HTMLElement>(COMPOSE);
  if (!editor) return null;
  const formatted = editor.querySelector<HTMLIFrameElement>(COMPOSE_EDITOR)?.contentDocument?.body;
  const text = writtenWords(formatted ?? editor.querySelector(COMPOSE_TEXT));
  return { ...readCompose(editor), ...(text && { text }) };
}
