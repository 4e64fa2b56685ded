import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { onTestFinished } from 'vitest';
import { createWords } from '../../lib/i18n';
import { WordsContext, wordsIn } from '../../lib/query/words';

/** For tests: something drawn on a page in English, and the keys and clicks of whoever uses it. */
export function drawn(first: ReactNode) {
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  const draw = (shown: ReactNode) =>
    flushSync(() => root.render(<WordsContext value={wordsIn('en', createWords('en').t)}>{shown}</WordsContext>));
  draw(first);
  onTestFinished(() => {
    flushSync(() => root.unmount());
    place.remove();
  });

  function find<E extends HTMLElement = HTMLElement>(selector: string): E {
    const found = place.querySelector<E>(selector);
    if (!found) throw new Error(`There is no ${selector} in ${place.innerHTML}`);
    return found;
  }
  const tell = (to: Element, event: Event) => {
    flushSync(() => void to.dispatchEvent(event));
    return event;
  };
  return {
    place,
    draw,
    find,
    tell,
    all: (selector: string) => Array.from(place.querySelectorAll<HTMLElement>(selector)),
    /** A key where the focus is; the answer says whether the browser was kept from doing what it does with it. */
    press: (key: string) =>
      tell(
        document.activeElement ?? document.body,
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      ).defaultPrevented,
    type(into: HTMLInputElement | HTMLTextAreaElement, text: string): void {
      // As the browser does it: React hears of a value that it has not set itself.
      Object.getOwnPropertyDescriptor(Object.getPrototypeOf(into), 'value')?.set?.call(into, text);
      tell(into, new Event('input', { bubbles: true }));
    },
    /** Promises and timers that were set for at once have had their turn. */
    settled: () => new Promise((resolve) => setTimeout(resolve)),
  };
}
