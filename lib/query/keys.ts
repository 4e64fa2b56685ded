import { useEffect, useRef } from 'react';

/** Single keys for what is before one, as long as nothing is typed into and no other key is held. */
export function useKeys(keys: Readonly<Record<string, () => void>>): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    function press(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isTypedInto(event.target)) return;
      const run = latest.current[keyOf(event)];
      if (!run) return;
      event.preventDefault();
      run();
    }
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

/** By the place on the board: with Russian letters it is the same key. */
function keyOf({ code, key }: KeyboardEvent): string {
  return code.startsWith('Key') ? code.slice(3).toLowerCase() : key;
}

function isTypedInto(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !['radio', 'checkbox', 'button'].includes(target.type);
  return (
    target.isContentEditable || ['TEXTAREA', 'SELECT'].includes(target.tagName) || target.closest('dialog') !== null
  );
}
