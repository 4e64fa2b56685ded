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
  let typed: { at: number; box: HTMLInputElement } | undefined;
  const ended = new AbortController();
  const { signal } = ended;
  window.addEventListener(
    'keydown',
    ({ key, ctrlKey, metaKey, altKey, timeStamp, target }) => {
      const box = target as HTMLInputElement;
      const leaves = LEAVING.includes(key) || ctrlKey || metaKey || altKey;
      typed = !leaves && box.matches?.(BOXES) ? { at: timeStamp, box } : undefined;
    },
    { capture: true, signal },
  );
  // Another part of the sidebar is the user's own choice.
  window.addEventListener(
    'focusin',
    ({ target }) => {
      if (target !== typed?.box) typed = undefined;
    },
    { signal },
  );
  window.addEventListener(
    'blur',
    ({ timeStamp }) => {
      // By now the line may have lost the focus already.
      if (typed && timeStamp - typed.at <= TYPING_MS && typed.box.value) taken();
      typed = undefined;
    },
    { signal },
  );
  return () => ended.abort();
}
