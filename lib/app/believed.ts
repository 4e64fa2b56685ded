import type { OwnAddresses } from '../domain/settings';
import { command, question } from './definition';
import { shortText } from './input';
import type { App } from './ports';
import { ownAddresses } from './settings';

/** Of one site; whoever has more of their own does without marks for the others. */
const MOST_OWN = 20;

/**
 * What a page may say of its user. A webmail that the extension comes with is believed; a site that the user switched on
 * is when they have said that it is their webmail, because any page can be made to look like one. All of it is remembered
 * by this device alone.
 */
export function isCalledWebmail(app: App, origin: string): Promise<boolean | undefined> {
  return app.store.read(['device'], (rows) => rows.note(`webmail:${origin}`));
}

export function callWebmail(app: App, origin: string, isWebmail: boolean): Promise<void> {
  return app.store.keepNote(`webmail:${origin}`, isWebmail);
}

/** Who the user is on the site: what was learned there and what its page says now. What they took away stays away. */
export async function learnOwnAddresses(app: App, origin: string, seen: string[]): Promise<ReadonlySet<string>> {
  const { known, denied } = await app.store.read(['device'], async (rows) => ({
    known: await ownAddresses(rows, origin),
    denied: new Set(await rows.note(`notOwn:${origin}`)),
  }));
  const all = new Set([...known, ...seen].filter((address) => !denied.has(address)).slice(0, MOST_OWN));
  if (all.size > known.length) await app.store.keepNote(`own:${origin}`, [...all]);
  return all;
}

/** The user's own addresses, by the site that said them. */
export const showOwnAddresses = question(
  { input: () => ({}), reads: ['device'] },
  async (rows): Promise<OwnAddresses[]> => {
    const kept = await rows.notes('own:');
    return kept.flatMap(({ key, value }) =>
      Array.isArray(value) && value.length > 0 ? [{ origin: key.slice('own:'.length), addresses: value }] : [],
    );
  },
);

/** It is not the user's own there, whatever the site says. */
export const denyOwnAddress = command(
  { input: () => ({ origin: shortText.max(300), address: shortText.max(320) }), writes: ['device'] },
  async (rows, { origin, address }): Promise<void> => {
    const known = await ownAddresses(rows, origin);
    const denied = (await rows.note(`notOwn:${origin}`)) ?? [];
    await rows.keepNote(
      `own:${origin}`,
      known.filter((own) => own !== address),
    );
    await rows.keepNote(`notOwn:${origin}`, [...new Set([...denied, address])].slice(-100));
  },
);

/** Sites that were switched off: who the user is there is forgotten, and letters are written elsewhere. */
export async function forgetSites(app: App, isLeft: (origin: string) => boolean): Promise<void> {
  const notes = await app.store.read(['device'], async (rows) => ({
    said: (await Promise.all((['own:', 'notOwn:', 'webmail:'] as const).map((prefix) => rows.notes(prefix)))).flat(),
    writeTo: await rows.note('writeTo'),
  }));
  for (const { key } of notes.said) {
    if (isLeft(key.slice(key.indexOf(':') + 1))) await app.store.dropNote(key as `own:${string}`);
  }
  if (notes.writeTo && isLeft(new URL(notes.writeTo).origin)) await app.store.dropNote('writeTo');
}
