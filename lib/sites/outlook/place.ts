import type { Place } from '../described/description';

/**
 * "/mail/0/inbox/id/AAQk…": the ids of conversations and of letters differ in their beginning, AAQk or AQQk and AAMk or
 * AQMk. A letter in a window of its own is at "/mail/deeplink/read/AAMk…". Calendar, people and settings are parts of
 * the same page.
 */
export function outlookPlace({ origin, pathname }: URL): Place {
  if (!pathname.startsWith('/mail')) return { view: 'other' };
  const written = /\/(?:id|deeplink\/read)\/([^/]+)/.exec(pathname)?.[1];
  if (!written) return { view: /\/(?:deeplink|options)\b/.test(pathname) ? 'other' : 'list' };
  const id = decoded(written);
  return { view: 'letter', id, single: /^A[AQ]Mk/.test(id), link: origin + pathname };
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
