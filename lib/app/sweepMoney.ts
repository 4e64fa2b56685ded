import { dayOf } from '../domain/wallClock';
import { KEEPING, keepChases } from './keepChases';
import type { App, Reader } from './ports';
import { expireProposals } from './proposals';

/** So many invoices are planned in one transaction; others get their turn in between. */
const PORTION = 200;

/**
 * Brings the chases up to the day: harder steps take the place of gentler ones, words not kept bring the next. Only
 * invoices whose chase may have changed are read. It may end anywhere; the next sweep goes on with what is left.
 */
export async function sweepMoney(app: App): Promise<void> {
  await expireProposals(app);
  await planAnew(app);
  const today = dayOf(app.clock.wallNow());
  await inPortions(app, (rows) => rows.chasesToPlan(today, PORTION));
}

/** The ladder of all has changed: every open invoice is planned again. How far it came is kept beside. */
async function planAnew(app: App): Promise<void> {
  for (;;) {
    const begun = await app.store.read((rows) => rows.get('setting', 'chaseAnew'));
    if (begun?.key !== 'chaseAnew') return;
    await app.store.write({ id: app.newId(), name: KEEPING }, async (rows) => {
      const ids = await rows.chasesAfter(begun.value.after, PORTION);
      await keepChases(app, rows, ids);
      const now = await rows.get('setting', 'chaseAnew');
      // Changed once more meanwhile: it begins anew.
      if (JSON.stringify(now) !== JSON.stringify(begun)) return;
      const last = ids.at(-1);
      if (last === undefined) await rows.remove('setting', 'chaseAnew');
      else await rows.put('setting', { key: 'chaseAnew', value: { after: last } });
    });
  }
}

async function inPortions(app: App, next: (rows: Reader) => Promise<string[]>): Promise<void> {
  for (let before = ''; ; ) {
    const ids = await app.store.read(next);
    const portion = ids.join(' ');
    // A portion that comes again would come without end: planning is to take an invoice out of it.
    if (portion === before && portion !== '') throw new Error(`Chases that planning leaves to be planned: ${portion}`);
    if (ids.length === 0) return;
    await app.store.write({ id: app.newId(), name: KEEPING }, (rows) => keepChases(app, rows, ids));
    before = portion;
  }
}
