import { all, dockWhereItNarrows } from '../page';
import type { Site } from '../site';
import { composeAround, keyOf } from './composes';
import type { Description } from './description';
import { insertText } from './insert';
import { readPage } from './read';
import { findRows, readRows } from './rows';
import { readSelected } from './selected';
import { readSending } from './sending';

/** A webmail at known addresses whose pages are told as data. */
export function describedSite(description: Description): Site {
  const { name, message, compose, fills } = description;
  const frames = [...message.body, ...compose.text].filter((selector) => selector.startsWith('iframe')).join(', ');
  const text = compose.text.join(', ');
  return {
    name,
    read: (document) => readPage(document, description),
    rows: (document) => readRows(document, description),
    selected: (document) => readSelected(findRows(document, description), new URL(document.URL), description),
    documents: (document) => [document, ...(frames ? framed(document, frames) : [])],
    sending: (event) => readSending(event, description),
    // An editor in a frame of its own holds nothing but the letter.
    isLetterText: (box) => box.closest(text) !== null || box.ownerDocument.defaultView?.frameElement != null,
    composeOf(element) {
      const compose = composeAround(element, description);
      return compose && keyOf(compose, description);
    },
    insert: (document, text) => insertText(document, text, description),
    dock: (document, width) => dockWhereItNarrows(document, width, fills),
  };
}

/** Letters and editors that stand in frames of the same origin: they are watched, and nobody is read in them. */
function framed(document: Document, frames: string): Document[] {
  return all(document, frames).flatMap((frame) => (frame as HTMLIFrameElement).contentDocument ?? []);
}
