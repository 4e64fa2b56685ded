import type { TextForLetter } from '../../domain/dossier';
import type { ComposeReading } from '../../domain/pageReading';
import { fillSubject, insertIntoBox } from '../insert';
import { all, dockByMargin } from '../page';
import type { Site } from '../site';
import { writtenWords } from '../text';
import { NAME_OF_SITE, readCompose, readPage, readRows, readSelected } from './read';
import { ADDRESS_FIELD, BODY, COMPOSE, INVALID, SEND, SUBJECT_FIELD } from './selectors';

/**
 * The practice mailbox of this project (test/practice), for trying the extension without an account. It is also the
 * plainest example of a site: a page that says everything in attributes of its own.
 */
export const practice: Site = {
  name: NAME_OF_SITE,

  read: readPage,
  rows: readRows,
  selected: readSelected,
  documents: (document) => [document],
  sending,
  insert,
  dock: dockByMargin,
};

/** The Send button, or Ctrl+Enter (Cmd on a Mac) in the form; nothing while the mailbox would refuse to send. */
function sending(event: Event): ComposeReading | null {
  const target = event.target;
  if (!(target instanceof Element)) return null;
  const form = target.closest<HTMLElement>(COMPOSE);
  const sends = event.type === 'click' ? target.closest(SEND) !== null : isSendKey(event, target);
  if (!form || !sends || form.querySelector(INVALID)) return null;
  const reading = { ...readCompose(form), text: writtenWords(form.querySelector(BODY)) };
  return reading.to.length + reading.cc.length > 0 ? reading : null;
}

function insert(document: Document, { key, subject, body }: TextForLetter): boolean {
  const form = all(document, COMPOSE).find((compose) => readCompose(compose).key === key);
  const box = form?.querySelector<HTMLTextAreaElement>(BODY);
  if (!form || !box) return false;
  fillSubject(form.querySelector<HTMLInputElement>(SUBJECT_FIELD), subject);
  return insertIntoBox(box, body);
}

function isSendKey(event: Event, target: Element): boolean {
  if (event.type !== 'keydown') return false;
  const { key, ctrlKey, metaKey } = event as KeyboardEvent;
  const typingAddress = target.matches(ADDRESS_FIELD) && (target as HTMLInputElement).value !== '';
  return key === 'Enter' && (ctrlKey || metaKey) && !typingAddress;
}
