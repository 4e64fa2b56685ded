/** Ctrl+Enter, Cmd+Enter on a Mac: how webmails send from the keyboard. A key that is held sends once. */
export function isSendShortcut(event: Event): boolean {
  if (event.type !== 'keydown') return false;
  const { key, ctrlKey, metaKey, altKey, repeat } = event as KeyboardEvent;
  return key === 'Enter' && (ctrlKey || metaKey) && !altKey && !repeat;
}

/** A click, or Enter or Space on what has the focus. */
export function isPress(event: Event): boolean {
  if (event.type === 'click') return true;
  if (event.type !== 'keydown') return false;
  const { key, repeat } = event as KeyboardEvent;
  return (key === 'Enter' || key === ' ') && !repeat;
}

/** What was clicked or typed into; text counts for its element. */
export function pressedElement(target: EventTarget | null): Element | null {
  const node = target as Node | null;
  if (node?.nodeType === 1) return node as Element;
  return node?.nodeType === 3 ? node.parentElement : null;
}
