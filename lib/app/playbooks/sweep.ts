import { dayOf } from '../../domain/wallClock';
import type { App, Touches } from '../ports';
import { expireProposals } from '../proposals';
import { todayFor } from './follow';
import { keep } from './keep';
import { nameDue } from './nameDue';
import { nameLate } from './nameLate';
import type { Registered } from './registered';
import { PLAYBOOKS } from './registry';

/** So many subjects are planned in one transaction; others get their turn in between. */
const PORTION = 200;

/** The name of what playbooks do by themselves: nobody's to take back. */
const BY_ITSELF = 'by-itself.sweep';

/**
 * Brings the playbooks up to the day: harder steps take the place of gentler ones, words not kept bring the next. Only
 * subjects whose plan may have changed are read. It may end anywhere; the next sweep goes on with what is left. Sweeps
 * come one after the other: one that is asked for while another runs waits for it.
 */
export function createSweep(app: App): () => Promise<void> {
  let last: Promise<unknown> = Promise.resolve();
  return () => {
    const turn = last.then(() => sweep(app));
    last = turn.catch(() => {});
    return turn;
  };
}

export async function sweep(app: App): Promise<void> {
  await expireProposals(app);
  for (const one of PLAYBOOKS) {
    await planAnew(app, one);
    await planDue(app, one);
  }
  await nameLate(app);
  await nameDue(app);
}

function touchesOf({ reads }: Registered): Touches {
  return { reads: [...reads, 'rules', 'setting'], writes: ['followUp', 'standing', 'device'], asRules: true };
}

/** The rules of all have changed: every subject is planned again. How far it came is kept beside. */
async function planAnew(app: App, one: Registered): Promise<void> {
  const { name } = one.playbook;
  for (;;) {
    const begun = await app.store.read(['device'], (rows) => rows.note(`anew:${name}`));
    if (!begun) return;
    await app.store.write({ id: app.newId(), name: BY_ITSELF }, touchesOf(one), async (rows) => {
      const everyone = one.everyone ?? ((reader, after, limit) => reader.subjectsAfter(name, after, limit));
      const ids = await everyone(rows, begun.after, PORTION);
      await keep(rows, one, ids, await todayFor(app, rows));
      const now = await rows.note(`anew:${name}`);
      // Changed once more meanwhile: it begins anew.
      if (JSON.stringify(now) !== JSON.stringify(begun)) return;
      const reached = ids.at(-1);
      if (reached === undefined) await rows.dropNote(`anew:${name}`);
      else await rows.keepNote(`anew:${name}`, { after: reached });
    });
  }
}

async function planDue(app: App, one: Registered): Promise<void> {
  const { name } = one.playbook;
  const today = dayOf(app.clock.wallNow());
  const later = { ...one, load: one.loadLater ?? one.load };
  for (let before = ''; ; ) {
    const ids = await app.store.read(['standing'], (rows) => rows.subjectsToPlan(name, today, PORTION));
    if (ids.length === 0) return;
    const portion = ids.join(' ');
    // A portion that comes again would come without end: planning is to take a subject out of it.
    if (portion === before) throw new Error(`Subjects that planning leaves to be planned: ${portion}`);
    await app.store.write({ id: app.newId(), name: BY_ITSELF }, touchesOf(one), async (rows) =>
      keep(rows, later, ids, await todayFor(app, rows)),
    );
    before = portion;
  }
}
