import type { Instant } from '../domain/wallClock';

/** The popup as it was last drawn: right until then, unless something is changed before. */
interface Picture {
  html: string;
  until: Instant;
  /** Something that it shows was changed since. */
  isOld?: true;
  /** Clients whose lines are no longer so. */
  changed?: string[];
}

const KEY = 'picture';

/** Of so many changed clients the rest of the picture still tells something. */
const MOST_CHANGED = 200;

// In the session's memory: it never reaches the disk, and no page but the extension's own can read it. Asked for by the
// name that every browser has, so that nothing need be loaded before the first word is on screen.
const session = chrome.storage.session;

/** What the popup may show while it starts; undefined when it may show nothing of it. */
export async function lastPicture(): Promise<Picture | undefined> {
  const picture = (await session.get(KEY))[KEY] as Picture | undefined;
  return picture && Date.now() < picture.until ? picture : undefined;
}

export async function keepPicture(picture: Picture): Promise<void> {
  await session.set({ [KEY]: picture });
}

let ageing = Promise.resolve();

/**
 * Something was changed. Follow-ups that were done or moved leave the rest of the list as it is, and for the moment until
 * it is drawn anew an old one is better than none; who the clients are, and in which language, is never shown from before.
 */
export function agePicture(news: { nouns: string[]; clientIds?: string[] }): Promise<void> {
  ageing = ageing.catch(() => undefined).then(() => age(news));
  return ageing;
}

async function age({ nouns, clientIds }: { nouns: string[]; clientIds?: string[] }): Promise<void> {
  const isOther = nouns.some((noun) => noun === 'client' || noun === 'contact' || noun === 'setting');
  if (!isOther && !nouns.includes('followUp')) return;
  const picture = isOther ? undefined : await lastPicture();
  const changed = [...new Set([...(picture?.changed ?? []), ...(clientIds ?? [])])];
  if (picture && changed.length <= MOST_CHANGED) await keepPicture({ ...picture, isOld: true, changed });
  else await session.remove(KEY);
}
