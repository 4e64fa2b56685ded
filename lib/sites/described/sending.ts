import type { ComposeReading } from '../../domain/pageReading';
import { isInLetter } from '../letterContent';
import { isPress, isSendShortcut, pressedElement } from '../press';
import { writtenWords } from '../text';
import { composeAround, inMainPage, readCompose } from './composes';
import type { Description } from './description';
import { editorOf } from './editor';
import { outsideOf } from './find';

/**
 * A click on Send, Enter or Space on it, or Ctrl/Cmd+Enter anywhere in the window. A letter without recipients is
 * refused by every webmail, and is therefore no sending.
 */
export function readSending(event: Event, description: Description): ComposeReading | null {
  const pressed = pressedElement(event.target);
  const target = pressed && inMainPage(pressed);
  // Asked at every click and key: what sends nothing is refused before any window is looked up.
  if (!target || !(isSendShortcut(event) || (isPress(event) && isSendButton(target, description)))) return null;
  const compose = composeAround(target, description);
  if (!compose) return null;
  const words = writtenWords(editorOf(compose, description));
  const reading = { ...readCompose(compose, description), ...(words && { text: words }) };
  return reading.to.length + reading.cc.length + reading.bcc.length > 0 ? reading : null;
}

/** A button that a quoted letter brings into the one being written sends nothing. */
function isSendButton(target: Element, description: Description): boolean {
  const button = target.closest(description.compose.send);
  return button !== null && !isInLetter(button, outsideOf(description));
}
