import type { Instant } from '../domain/wallClock';

/** The popup as it was last drawn: right until then, unless something is changed before. */
interface Picture {
  html: string;
  until: Instant;
}

const KEY = 'picture';

// In the session's memory: it never reaches the disk, and no page but the extension's own can read it. Asked for by the
// name that every browser has, so that nothing need be loaded before the first word is on screen.
const session = chrome.storage.session;

/** What the popup may show while it starts; undefined when that might no longer be so. */
export async function lastPicture(): Promise<string | undefined> {
  const picture = (await session.get(KEY))[KEY] as Picture | undefined;
  return picture && Date.now() < picture.until ? picture.html : undefined;
}

export async function keepPicture(picture: Picture): Promise<void> {
  await session.set({ [KEY]: picture });
}

/** Something was changed. */
export async function dropPicture(): Promise<void> {
  await session.remove(KEY);
}
