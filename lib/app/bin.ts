import { z } from 'zod';
import { type BinLine, type BinList, binned, DAYS_IN_BIN } from '../domain/bin';
import { instantOfHlc } from '../domain/hlc';
import type { JournalEntry } from '../domain/journal';
import { refuse } from '../domain/refusal';
import { addDays, dayOf, type Instant } from '../domain/wallClock';
import { commandOf, questionOf } from './definition';
import { id, offset } from './input';
import type { App } from './ports';
import type { Reader } from './rowPorts';

/** What was removed in the last days and can be put back, the latest first. */
export const showBin = questionOf(
  { input: () => ({ offset, limit: z.number().int().min(1).max(200) }), reads: ['journal'] },
  async (app, range): Promise<BinList> => {
    const { entries, total } = await app.store.bin.entries(binBegins(app), range);
    const lines = await app.store.read(['client', 'address'], (rows) =>
      Promise.all(entries.map((entry) => lineOf(rows, entry))),
    );
    return { total, lines: lines.filter((line) => line !== undefined) };
  },
);

async function lineOf(rows: Reader, entry: JournalEntry): Promise<BinLine | undefined> {
  const what = binned(entry);
  if (!what) return undefined;
  const { id: _, clientId, ...said } = what;
  const client = clientId === undefined ? undefined : await rows.get('client', clientId);
  const blocked = await blockedBy(rows, entry);
  return {
    ...said,
    entryId: entry.parent ?? entry.id,
    at: instantOfHlc(entry.at),
    ...(client && { clientName: client.name }),
    ...(blocked && { blocked }),
  };
}

/** An address that leads to somebody else meanwhile, or a client that is in the bin itself. */
async function blockedBy(rows: Reader, { changes }: JournalEntry): Promise<BinLine['blocked']> {
  const removed = changes.filter(({ kind }) => kind === 'removed');
  const addresses = removed.flatMap(({ noun, id: address }) => (noun === 'address' ? address : []));
  const taken = (await rows.getMany('address', addresses)).find((entry) => entry !== undefined);
  if (taken) {
    const owner = await rows.get('client', taken.clientId);
    return { code: 'address-taken', params: { address: taken.address, client: owner?.name ?? '' } };
  }
  const coming = new Set(removed.flatMap(({ noun, id: clientId }) => (noun === 'client' ? clientId : [])));
  const needed = [...new Set(removed.flatMap(({ clientId }) => clientId ?? []))].filter((one) => !coming.has(one));
  const missing = (await rows.getMany('client', needed)).some((client) => !client);
  return missing ? { code: 'client-gone', params: {} } : undefined;
}

/** Out of the bin again, with all that went with it. */
export const putBack = commandOf(
  () => ({ entryId: id }),
  async (app, named, { entryId }) => {
    const { entries } = await app.store.bin.entries(binBegins(app), { offset: 0, limit: Number.MAX_SAFE_INTEGER });
    const entry = entries.find((one) => (one.parent ?? one.id) === entryId);
    const blocked = entry && (await app.store.read(['client', 'address'], (rows) => blockedBy(rows, entry)));
    if (blocked?.code === 'address-taken') refuse('address-taken', blocked.params);
    if (blocked) refuse('client-gone');
    return app.store.undo(named, entryId);
  },
);

/** Once a day, what has been in the bin long enough is gone for good. */
export async function emptyBin(app: App): Promise<void> {
  const today = dayOf(app.clock.wallNow());
  const emptied = await app.store.read(['device'], (rows) => rows.note('binEmptied'));
  if (emptied === today) return;
  await app.store.bin.empty(binBegins(app));
  await app.store.keepNote('binEmptied', today);
}

function binBegins(app: App): Instant {
  return app.clock.instantOf(`${addDays(dayOf(app.clock.wallNow()), -DAYS_IN_BIN)}T00:00`, 0);
}
