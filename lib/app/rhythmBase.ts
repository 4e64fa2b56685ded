import { RHYTHM_BASE } from '../domain/playbooks/rhythm/playbook';
import { fitting, USUAL_BASE } from '../domain/rhythm/fit';
import type { BaseRhythm } from '../domain/rhythm/model';
import type { Purchases } from '../domain/rhythm/purchases';
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

export async function baseRhythmIn(rows: Pick<Reader, 'get'>): Promise<BaseRhythm> {
  return (await keptBase(rows))?.base ?? USUAL_BASE;
}

async function keptBase(rows: Pick<Reader, 'get'>) {
  const setting = await rows.get('setting', RHYTHM_BASE);
  return setting && 'rhythm' in setting ? setting.rhythm : undefined;
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
    known: await keptBase(rows),
  }));
  if (looked === today) return;
  const clients = await purchasesOfAll(app);
  const purchases = clients.reduce((sum, { intervals }) => sum + intervals + 1, 0);
  const isAnother = !known || Math.abs(purchases - known.purchases) > GREW * known.purchases;
  if (clients.length >= FEWEST && isAnother) {
    const base = await fitted(clients, today, known?.base, breath);
    await app.store.write({ id: app.newId(), name: 'by-itself.rhythm' }, { writes: ['setting', 'device'] }, (rows) =>
      rows.put('setting', { key: RHYTHM_BASE, rhythm: { base, on: today, purchases } }),
    );
  }
  await app.store.keepNote('rhythmLooked', today);
}

/** As they are kept, a portion after the other. */
async function purchasesOfAll(app: App): Promise<Purchases[]> {
  const all: Purchases[] = [];
  for (let after = ''; ; ) {
    const portion = await app.store.read(['standing'], async (rows) => {
      const ids = await rows.subjectsAfter(NAME, after, PORTION);
      return { ids, standings: await rows.standings(NAME, ids) };
    });
    for (const standing of portion.standings) {
      const purchases = standing && keptOf(standing)?.purchases;
      if (purchases) all.push(purchases);
    }
    const last = portion.ids.at(-1);
    if (last === undefined) return all;
    after = last;
  }
}

async function fitted(clients: Purchases[], today: Day, start: BaseRhythm | undefined, breath: () => Promise<void>) {
  const work = fitting(clients, today, start);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    await breath();
  }
}

function nextTask(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}
