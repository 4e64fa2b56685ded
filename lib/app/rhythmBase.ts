import { RHYTHM_BASE, type RhythmKept } from '../domain/playbooks/rhythm/playbook';
import { fitting, fittingSegment } from '../domain/rhythm/fit';
import { usualSecond } from '../domain/rhythm/second';
import { type KnownRhythm, rhythmFor, segmentsByTag, type TagRhythm } from '../domain/rhythm/tags';
import { type Day, dayOf } from '../domain/wallClock';
import { keptOf } from './lateClients';
import type { App } from './ports';
import type { Reader } from './rowPorts';

const NAME = 'rhythm';
/** Fewer clients say nothing of a base. */
const FEWEST = 10;
/** By as much more or less the purchases have to be, for the base to be looked at again. */
const GREW = 0.1;
const PORTION = 500;

export async function knownRhythmIn(rows: Pick<Reader, 'get'>): Promise<KnownRhythm | undefined> {
  const setting = await rows.get('setting', RHYTHM_BASE);
  return setting && 'rhythm' in setting ? setting.rhythm : undefined;
}

/** By what a client is judged, of whom that is kept: its segment's rhythm, else everybody's. */
export async function rhythmIn(rows: Pick<Reader, 'get'>, { tag }: Pick<RhythmKept, 'tag'>) {
  return rhythmFor(tag === undefined ? [] : [tag], await knownRhythmIn(rows));
}

/**
 * Looks once a day whether the base has grown by a tenth since its rhythm was worked out, and works it out again then.
 * Nobody waits for it: between its parts others are answered, and one who dies on the way begins again.
 */
export function createRefit(app: App): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () => {
    running ??= refit(app).finally(() => {
      running = undefined;
    });
    return running;
  };
}

export async function refit(app: App, breath: () => Promise<void> = nextTask): Promise<void> {
  const today = dayOf(app.clock.wallNow());
  const { looked, known } = await app.store.read(['device', 'setting'], async (rows) => ({
    looked: await rows.note('rhythmLooked'),
    known: await knownRhythmIn(rows),
  }));
  if (looked === today) return;
  const clients = await keptOfAll(app);
  const purchases = clients.reduce((sum, { purchases: { intervals } }) => sum + intervals + 1, 0);
  const isAnother = !known || Math.abs(purchases - known.purchases) > GREW * known.purchases;
  if (clients.length >= FEWEST && isAnother) {
    const rhythm = await workedOut(app, clients, { today, purchases, known, breath });
    await app.store.write({ id: app.newId(), name: 'by-itself.rhythm' }, { writes: ['setting', 'device'] }, (rows) =>
      rows.put('setting', { key: RHYTHM_BASE, rhythm }),
    );
  }
  await app.store.keepNote('rhythmLooked', today);
}

type Kept = RhythmKept & { clientId: string };

/** As they are kept, a portion after the other. */
async function keptOfAll(app: App): Promise<Kept[]> {
  const all: Kept[] = [];
  for (let after = ''; ; ) {
    const portion = await app.store.read(['standing'], async (rows) => {
      const ids = await rows.subjectsAfter(NAME, after, PORTION);
      return { ids, standings: await rows.standings(NAME, ids) };
    });
    for (const standing of portion.standings) {
      const kept = standing && keptOf(standing);
      if (kept) all.push({ ...kept, clientId: standing.clientId });
    }
    const last = portion.ids.at(-1);
    if (last === undefined) return all;
    after = last;
  }
}

interface Looking {
  today: Day;
  purchases: number;
  known: KnownRhythm | undefined;
  breath: () => Promise<void>;
}

async function workedOut(
  app: App,
  clients: Kept[],
  { today, purchases, known, breath }: Looking,
): Promise<KnownRhythm> {
  const base = await worked(fitting(clients.map(bought), today, known?.base), breath);
  const tags: TagRhythm[] = [];
  for (const { key, tag, clients: tagged } of segmentsByTag(await withTags(app, clients))) {
    const own = await worked(fittingSegment(tagged.map(bought), today, base), breath);
    const again = usualSecond(tagged);
    tags.push({ key, tag, base: own, clients: tagged.length, ...(again && { second: again }) });
  }
  const second = usualSecond(clients);
  return { base, on: today, purchases, ...(tags.length > 0 && { tags }), ...(second && { second }) };
}

function bought({ purchases }: Kept) {
  return purchases;
}

async function withTags(app: App, clients: Kept[]): Promise<(Kept & { tags: string[] })[]> {
  const all: (Kept & { tags: string[] })[] = [];
  for (let from = 0; from < clients.length; from += PORTION) {
    const portion = clients.slice(from, from + PORTION);
    const rows = await app.store.read(['client'], (reader) =>
      reader.getMany(
        'client',
        portion.map(({ clientId }) => clientId),
      ),
    );
    all.push(...portion.map((kept, i) => ({ ...kept, tags: rows[i]?.tags ?? [] })));
  }
  return all;
}

async function worked<Found>(work: Generator<void, Found>, breath: () => Promise<void>): Promise<Found> {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    await breath();
  }
}

function nextTask(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}
