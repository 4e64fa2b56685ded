import { browser } from 'wxt/browser';
import { OWN } from './own';

/** By it a script finds the one before it in its own world, into which no page looks. */
const RUNNING = Symbol.for('forget-me-not');

/** Where nothing tells that the page went to another place, it is asked so often, in milliseconds. */
const ASK_PLACE_MS = 1_000;

/**
 * Resolves when somebody looks at the page. One that the browser has made ready beforehand is no tab's page yet, and is
 * answered nothing; it begins when it becomes one.
 */
export function whenLookedAt(): Promise<void> {
  if (!(document as { prerendering?: boolean }).prerendering) return Promise.resolve();
  return new Promise((resolve) => document.addEventListener('prerenderingchange', () => resolve(), { once: true }));
}

/**
 * How long a content script lives: until the extension is updated or taken away, or another copy of the script comes.
 * The framework's own way is not used (silentContext.ts): it calls its predecessors by an event on the document that is
 * named by the extension's id, and every page may listen for it.
 *
 * A predecessor of the same extension is in the same world and is told. One of an extension that is no more is in a
 * world that nobody reaches, or was stopped by the browser where it stood: what it left in the page is taken away, which
 * is how a living one finds out.
 */
export class PageContext {
  readonly #end = new AbortController();

  constructor() {
    // The script before may be another copy of this file, whose class is another: what it left is called, not looked into.
    const world = globalThis as { [RUNNING]?: () => void };
    world[RUNNING]?.();
    world[RUNNING] = () => this.#end.abort();
    for (const left of document.querySelectorAll(`[${OWN}]`)) left.remove();
  }

  get signal(): AbortSignal {
    return this.#end.signal;
  }

  /** Asked before anything is done: nothing tells a script that its extension is gone. */
  get isInvalid(): boolean {
    if (browser.runtime?.id === undefined) this.#end.abort();
    return this.signal.aborted;
  }

  get isValid(): boolean {
    return !this.isInvalid;
  }

  onInvalidated(stop: () => void): void {
    this.signal.addEventListener('abort', stop, { once: true });
  }

  setTimeout(task: () => void, ms?: number): number {
    return window.setTimeout(() => {
      if (this.isValid) task();
    }, ms);
  }

  /** The page went to another place of its own without being loaded anew. */
  onPlaceChange(went: () => void, signal: AbortSignal): void {
    const { navigation } = window as { navigation?: EventTarget };
    if (navigation) {
      navigation.addEventListener('navigate', went, { signal });
      return;
    }
    let last = location.href;
    const asking = setInterval(() => {
      if (location.href === last) return;
      last = location.href;
      went();
    }, ASK_PLACE_MS);
    signal.addEventListener('abort', () => clearInterval(asking), { once: true });
  }
}
