import { READING_LIMITS } from '../../domain/pageReading';
import { firstOwn, lineWithEmoji, own } from './page';
import { ATTACHMENT } from './selectors';

/** The files sent with a message, named as their sender named them; a card that is still loading has no name yet. */
export function attachmentNames(message: Element): string[] {
  return own(message, ATTACHMENT.card)
    .filter((card) => !firstOwn(card, ATTACHMENT.preview))
    .map((card) => fromDownload(card) ?? lineWithEmoji(firstOwn(card, ATTACHMENT.name)))
    .filter((name) => name !== '')
    .slice(0, READING_LIMITS.attachments);
}

/** "application/pdf:Offer%20118.pdf:https://…". */
function fromDownload(card: Element): string | undefined {
  const encoded = card.getAttribute('download_url')?.match(/^[^:]*:([^:]*):/)?.[1];
  if (!encoded) return undefined;
  const name = decoded(encoded).replace(/\s+/g, ' ').trim();
  return name.slice(0, READING_LIMITS.line) || undefined;
}

/** A file may be called "100%.pdf", which is no encoding; then it is the name itself. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
