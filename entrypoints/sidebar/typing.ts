/** Milliseconds between two keys of somebody who is typing. */
const TYPING_MS = 1_000;

const BOXES =
  'textarea, input:not([type=checkbox], [type=radio], [type=button], [type=submit], [type=date], [type=time])';

/** Keys by which the user leaves a line or finishes it. */
const LEAVING = ['Tab', 'Escape', 'Enter'];

/**
 * Calls `taken` when the focus goes away from a line in the middle of typing. The page may take it at any time and the
 * rest of the line goes to the page, which the browser lets nobody hinder; but it can be noticed.
 */
export function watchTyping(taken: () => void): () => void {
  let lastKey: { at: number; leaves: boolean } | undefined;
  const ended = new AbortController();
  const { signal } = ended;
  window.addEventListener(
    'keydown',
    ({ key, ctrlKey, metaKey, altKey, timeStamp }) => {
      lastKey = { at: timeStamp, leaves: LEAVING.includes(key) || ctrlKey || metaKey || altKey };
    },
    { capture: true, signal },
  );
  window.addEventListener(
    'blur',
    ({ timeStamp }) => {
      if (!lastKey || lastKey.leaves || timeStamp - lastKey.at > TYPING_MS) return;
      const box = document.activeElement as HTMLInputElement | null;
      if (box?.matches(BOXES) && box.value) taken();
    },
    { signal },
  );
  return () => ended.abort();
}
