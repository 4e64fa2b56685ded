import type { ComposeReading } from '../../domain/reading';
import { isPress, isSendShortcut, pressedElement } from '../press';
import { writtenWords } from '../text';
import { findComposes, readCompose } from './composes';
import type { Description } from './description';
import { findFirst } from './find';

/**
 * A click on Send, Enter or Space on it, or Ctrl/Cmd+Enter anywhere in the window. A letter without recipients is
 * refused by every webmail, and is therefore no sending.
 */
export function readSending(event: Event, description: Description): ComposeReading | null {
  const pressed = pressedElement(event.target);
  const target = pressed && inMainPage(pressed);
  const { send, text } = description.compose;
  // Asked at every click and key: what sends nothing is refused before any window is looked up.
  if (!target || !(isSendShortcut(event) || (isPress(event) && target.closest(send)))) return null;
  const compose = findComposes(target.ownerDocument, description).find(({ window }) => window.contains(target));
  if (!compose) return null;
  const editor = findFirst(compose.window, text);
  const words = writtenWords(
    editor?.tagName === 'IFRAME' ? (editor as HTMLIFrameElement).contentDocument?.body : editor,
  );
  const reading = { ...readCompose(compose, description), ...(words && { text: words }) };
  return reading.to.length + reading.cc.length + reading.bcc.length > 0 ? reading : null;
}

/** What is typed into an editor in a frame counts for the frame. */
function inMainPage(element: Element): Element {
  const frame = element.ownerDocument.defaultView?.frameElement;
  return frame ? inMainPage(frame) : element;
}
