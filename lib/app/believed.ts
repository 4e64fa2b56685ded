import type { OwnAddresses } from '../domain/settings';
import type { App, Command, Reader } from './ports';
import { ownAddresses } from './settings';

/** Of one site; whoever has more of their own does without marks for the others. */
const MOST_OWN = 20;

/**
 * What a page may say of its user. A webmail that the extension comes with is believed; a site that the user switched on
 * is when they have said that it is their webmail, because any page can be made to look like one.
 */
export function isCalledWebmail(app: App, origin: string): Promise<boolean | undefined> {
  return app.store.read(async (rows) => {
    const kept = await rows.get('setting', `webmail:${origin}`);
    return typeof kept?.value === 'boolean' ? kept.value : undefined;
  });
}

export function callWebmail(app: App, command: Command, origin: string, isWebmail: boolean): Promise<void> {
  return app.store.write(command, (rows) => rows.put('setting', { key: `webmail:${origin}`, value: isWebmail }));
}

/** Who the user is on the site: what was learned there and what its page says now. What they took away stays away. */
export async function learnOwnAddresses(app: App, origin: string, seen: string[]): Promise<ReadonlySet<string>> {
  const { known, denied } = await app.store.read(async (rows) => ({
    known: await ownAddresses(rows, origin),
    denied: new Set(await listOf(rows, `notOwn:${origin}`)),
  }));
  const all = new Set([...known, ...seen].filter((address) => !denied.has(address)).slice(0, MOST_OWN));
  if (all.size > known.length) {
    await app.store.write({ id: app.newId(), name: 'learnOwnAddresses' }, (rows) =>
      rows.put('setting', { key: `own:${origin}`, value: [...all] }),
    );
  }
  return all;
}

/** The user's own addresses, by the site that said them. */
export function showOwnAddresses(app: App): Promise<OwnAddresses[]> {
  return app.store.read(async (rows) => {
    const kept = await rows.settingsOf('own:');
    return kept.flatMap(({ key, value }) =>
      Array.isArray(value) && value.length > 0 ? [{ origin: key.slice('own:'.length), addresses: value }] : [],
    );
  });
}

/** It is not the user's own there, whatever the site says. */
export function denyOwnAddress(
  app: App,
  command: Command,
  { origin, address }: { origin: string; address: string },
): Promise<void> {
  return app.store.write(command, async (rows) => {
    const known = await ownAddresses(rows, origin);
    const denied = await listOf(rows, `notOwn:${origin}`);
    await rows.put('setting', { key: `own:${origin}`, value: known.filter((own) => own !== address) });
    await rows.put('setting', { key: `notOwn:${origin}`, value: [...new Set([...denied, address])].slice(-100) });
  });
}

/** Sites that were switched off: who the user is there is forgotten, and letters are written elsewhere. */
export async function forgetSites(app: App, isLeft: (origin: string) => boolean): Promise<void> {
  await app.store.write({ id: app.newId(), name: 'forgetSites' }, async (rows) => {
    for (const said of ['own:', 'notOwn:', 'webmail:']) {
      for (const { key } of await rows.settingsOf(said)) {
        if (isLeft(key.slice(said.length))) await rows.remove('setting', key);
      }
    }
    const writeTo = await rows.get('setting', 'writeTo');
    if (writeTo?.key === 'writeTo' && isLeft(new URL(writeTo.value).origin)) await rows.remove('setting', 'writeTo');
  });
}

async function listOf(rows: Reader, key: string): Promise<string[]> {
  const kept = await rows.get('setting', key);
  return Array.isArray(kept?.value) ? kept.value : [];
}
