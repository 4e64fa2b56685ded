import type { TextForLetter } from '../../domain/dossier';
import { fillSubject, insertIntoEditable } from '../insert';
import { isShown } from '../page';
import { ownAddresses } from './account';
import { findComposes, readCompose } from './compose';
import { firstOwn, outermost } from './page';
import { COMPOSE } from './selectors';

/** Gmail keeps what stands in the letter when it hears that it was changed, and sends that. */
export function insert(document: Document, { key, subject, body }: TextForLetter): boolean {
  const own = ownAddresses(document);
  const compose = findComposes(document).find((found, position) => readCompose(found, own, position).key === key);
  const box = compose && outermost(compose.window, COMPOSE.text)[0];
  if (!compose || !box) return false;
  const field = firstOwn<HTMLInputElement>(compose.form, COMPOSE.subject);
  // A reply keeps the subject of its conversation, out of sight.
  if (field && isShown(field)) fillSubject(field, subject);
  return insertIntoEditable(box, body);
}

export function composeOf(element: Element): string | undefined {
  const document = element.ownerDocument;
  const composes = findComposes(document);
  const position = composes.findIndex(({ window }) => window.contains(element));
  const compose = composes[position];
  return compose && readCompose(compose, ownAddresses(document), position).key;
}
