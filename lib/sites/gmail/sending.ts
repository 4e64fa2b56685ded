import type { ComposeReading } from '../../domain/pageReading';
import { isPress, isSendShortcut, pressedElement } from '../press';
import { writtenWords } from '../text';
import { ownAddresses } from './account';
import { findComposes, readCompose } from './compose';
import { isGmails, outermost } from './page';
import { COMPOSE, OPENS_MENU, SEND } from './selectors';

/**
 * A click on Send, Enter or Space on it, or Ctrl/Cmd+Enter anywhere in a compose window. One sending may be seen
 * twice (a key, then the click that Gmail makes of it): the reading's key is the same. Gmail takes a letter back for
 * some seconds afterwards ("Undo"), and refuses one without recipients, which is therefore no sending.
 */
export function readSending(event: Event): ComposeReading | null {
  const target = pressedElement(event.target);
  // Asked at every click and key: what sends nothing is refused before any window is looked up.
  if (!target || !(isSendShortcut(event) || pressesSend(event, target))) return null;
  const compose = findComposes(target.ownerDocument).find(({ window }) => window.contains(target));
  if (!compose) return null;
  const text = writtenWords(outermost(compose.window, COMPOSE.text)[0]);
  const reading = { ...readCompose(compose, ownAddresses(target.ownerDocument)), ...(text && { text }) };
  return reading.to.length + reading.cc.length + reading.bcc.length > 0 ? reading : null;
}

function pressesSend(event: Event, target: Element): boolean {
  if (!isPress(event)) return false;
  const button = target.closest('[role="button"]');
  return button?.matches(SEND) === true && isGmails(button) && !button.matches(OPENS_MENU);
}
