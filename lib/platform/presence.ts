import { browser } from 'wxt/browser';

/** Calls when somebody comes back: the machine may have slept, and alarms are late then or lost. */
export function onReturn(listener: () => void): void {
  if (import.meta.env.BROWSER === 'firefox') {
    // It has `idle` too, but starts an ended event page for an idleness that merely lasts, again and again.
    browser.windows.onFocusChanged.addListener((window) => {
      if (window !== browser.windows.WINDOW_ID_NONE) listener();
    });
  } else {
    browser.idle.onStateChanged.addListener((state) => {
      if (state === 'active') listener();
    });
  }
}
