import type { TextForLetter } from '../../domain/dossier';
import { fillSubject, insertIntoBox, insertIntoEditable } from '../insert';
import { findComposes, keyOf, subjectField } from './composes';
import type { Description } from './description';
import { editorOf } from './editor';

/** An editor says that it is closed while its letter is being sent or saved. */
const OPEN = '[contenteditable="true"], [contenteditable=""], textarea:not([disabled], [readonly])';

/** Puts a text into the window with this key, where its editor is one of those that are known to keep it. */
export function insertText(
  document: Document,
  { key, subject, body }: TextForLetter,
  description: Description,
): boolean {
  const compose = findComposes(document, description).find((found) => keyOf(found, description) === key);
  if (!compose) return false;
  const editor = editorOf(compose, description);
  if (!editor?.matches(OPEN) || !editor.matches(description.compose.takes)) return false;
  fillSubject(subjectField(compose, description), subject);
  return editor.tagName === 'TEXTAREA'
    ? insertIntoBox(editor as HTMLTextAreaElement, body)
    : insertIntoEditable(editor, body);
}
