import { line } from '../page';
import { own } from './letter';
import { ATTACHMENT, ATTACHMENT_SHORTENED } from './selectors';

/** Of a letter or of one being written, whole even where the skin shows them shortened. */
export function attachmentNames(page: ParentNode): string[] {
  return own(page, ATTACHMENT).map((name) => name.closest(ATTACHMENT_SHORTENED)?.getAttribute('title') || line(name));
}
