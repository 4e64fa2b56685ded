import { PLACE } from '../../lib/sites/censor/page.ts';
import { openAt, page } from './gmail/pages.ts';

/** Where pages of webmails that stand on anybody's server stand in tests. */
const SERVER = 'https://webmail.example';

/** The address that a page saved from such a webmail has in tests: at nobody's server, in the place that it tells. */
export function addressOf(saved: Document): string {
  return SERVER + (saved.documentElement.getAttribute(PLACE) ?? '/');
}

/** Opens it as the browser had it, with what stood in its frames; a file loads none. */
export function openSaved(html: string): Document {
  const document = page(html);
  openAt(addressOf(document));
  const opened = page(html);
  for (const frame of opened.querySelectorAll('iframe')) {
    const inner = page(frame.getAttribute('srcdoc') ?? '');
    Object.defineProperty(inner, 'URL', { value: inner.documentElement.hasAttribute(PLACE) ? addressOf(inner) : '' });
    Object.defineProperty(frame, 'contentDocument', { value: inner });
  }
  return opened;
}
