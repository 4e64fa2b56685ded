import type { Sight } from './sight';

/** What presses something, from the first touch to the click that comes of it. */
const PRESSES = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'auxclick', 'dblclick', 'submit', 'drop'];

const KEYS = ['keydown', 'keypress', 'keyup'];

const BEGINNINGS = ['pointerdown', 'mousedown', 'keydown'];

export interface Guard {
  /** Whether what the user did last was done to what they could see. */
  isMeant(): boolean;
  /** What was pressed last, in its own words; empty when nothing was. */
  pressed(): string;
}

/**
 * No click in the framed sidebar counts unless the user could see what they clicked, and none that a script made up. In
 * one place, before anything else of the page hears of it. Typing is let through, which keeps nothing; the key that sends
 * it is not. Whoever is held back hears why.
 */
export function guardPresses(sight: Sight, heldBack: () => void): Guard {
  let words = '';
  let last: 'none' | 'meant' | 'refused' = 'none';
  let hasBegunUnseen = false;

  function judge(event: Event): void {
    const begins = BEGINNINGS.includes(event.type);
    const isSeen = sight.isSeen();
    // What began unseen is not finished by taking the cover away. A click of no pointer has no beginning.
    if (begins || (event as UIEvent).detail === 0) hasBegunUnseen = !isSeen;
    const isMeant = event.isTrusted && isSeen && !hasBegunUnseen;
    last = isMeant ? 'meant' : 'refused';
    if (isMeant && begins) words = wordsOf(event.target);
    if (isMeant || (event instanceof KeyboardEvent && !presses(event))) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (begins && event.isTrusted) heldBack();
  }

  for (const type of [...PRESSES, ...KEYS]) window.addEventListener(type, judge, { capture: true });
  return { isMeant: () => (last === 'none' ? sight.isSeen() : last === 'meant'), pressed: () => words };
}

/** A button says what it does; a box, what the button of its form says. */
function wordsOf(target: EventTarget | null): string {
  const element = target as Element | null;
  const button = element?.closest?.('button, a, summary, label') ?? element?.closest?.('form')?.querySelector('button');
  return button?.getAttribute('aria-label') ?? button?.textContent?.trim() ?? '';
}

const TEXTS = 'textarea, input:not([type=checkbox], [type=radio], [type=button], [type=submit])';

/** Keys that do what a click does. In a text a space is a space. */
function presses({ key, target }: KeyboardEvent): boolean {
  return key === 'Enter' || (key === ' ' && !(target as Element | null)?.matches?.(TEXTS));
}
