import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { lastPicture } from '../lib/query/picture';

/**
 * A popup is opened for a glance, and is there at once: as it was last drawn, if it still would be drawn so, and
 * untouchable until the page itself has been loaded. This runs before all else of the page, and alone.
 */
export default defineUnlistedScript(() => {
  // As soon as the page has been parsed; DOMContentLoaded would wait for its modules.
  const parsed = new Promise((resolve) => document.addEventListener('readystatechange', resolve, { once: true }));
  window.pictureShown = Promise.all([lastPicture(), parsed]).then(([html]) => (html ? show(html) : undefined));
});

/** Returns when it is on screen. */
async function show(html: string): Promise<void> {
  const root = document.getElementById('root');
  if (!root) return;
  root.inert = true;
  root.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
}

declare global {
  interface Window {
    pictureShown?: Promise<void>;
  }
}
