import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { lastPicture } from '../lib/query/picture';
import { createTrusted } from '../lib/query/trusted';

const trusted = createTrusted();

/**
 * A popup is opened for a glance, and is there at once: as it was last drawn, without what was changed since, and
 * untouchable until the page itself has been loaded. This runs before all else of the page, and alone: the page's own
 * script is asked for when the picture is on screen, since to load both at once would delay it.
 */
export default defineUnlistedScript(() => {
  // As soon as the page has been parsed; DOMContentLoaded would wait for its modules.
  const parsed = new Promise((resolve) => document.addEventListener('readystatechange', resolve, { once: true }));
  const shown = Promise.all([lastPicture(), parsed]).then(([picture]) => picture && show(picture));
  window.pictureShown = shown.catch(() => undefined).then(loadPage);
});

/** Returns when it is on screen. */
async function show({
  html,
  isOld,
  changed = [],
}: NonNullable<Awaited<ReturnType<typeof lastPicture>>>): Promise<void> {
  const root = document.getElementById('root');
  if (!root) return;
  root.inert = true;
  root.ariaBusy = isOld ? 'true' : null;
  root.replaceChildren(...new DOMParser().parseFromString(trusted.createHTML(html), 'text/html').body.childNodes);
  for (const line of root.querySelectorAll<HTMLElement>('[data-client]')) {
    if (changed.includes(line.dataset.client ?? '')) line.style.visibility = 'hidden';
  }
  await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
}

/** A page from the development server loads itself. */
function loadPage(): void {
  const src = document.querySelector<HTMLMetaElement>('meta[name="page-script"]')?.content;
  if (!src) return;
  const script = Object.assign(document.createElement('script'), { type: 'module' });
  script.src = trusted.createScriptURL(src);
  document.head.append(script);
}

declare global {
  interface Window {
    pictureShown?: Promise<void>;
  }
}
