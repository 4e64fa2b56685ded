import type { Noun } from '../domain/journal';
import { rulesId } from '../domain/playbooks/rules';
import { refuse } from '../domain/refusal';
import { commandOf } from './definition';
import { id } from './input';
import { PLAYBOOKS } from './playbooks/registry';
import type { App, Touches } from './ports';
import type { Reader, Writer } from './rowPorts';

/** What hangs on a client, but for the history. What points at others goes before what it points at. */
const HANGS = [
  ...(['ledgerEntry', 'paymentPromise', 'request', 'payment', 'payer', 'invoice'] as const),
  ...(['salesPlan', 'proposal', 'order', 'followUp', 'reactivation', 'address', 'contact'] as const),
] as const satisfies readonly Noun[];

const TOUCHES = {
  reads: ['standing', 'setting'],
  writes: ['client', 'activity', 'rules', ...HANGS],
} as const satisfies Touches;

/** So much of a history goes in one piece with the client; more goes after it, portion by portion. */
const HISTORY_AT_ONCE = 300;
const PORTION = 40;

/**
 * Puts a client with all that hangs on it into the bin, as one thing with one undo: a command, or where the history is
 * long a job, whose first piece is the client itself.
 */
export const removeClient = commandOf(
  () => ({ clientId: id }),
  async (app, named, { clientId }): Promise<{ jobId?: string }> => {
    const history = await historyOf(app, clientId);
    if (history.length <= HISTORY_AT_ONCE) {
      await app.store.write(named, TOUCHES, async (rows): Promise<void> => {
        for (const activity of await rows.by('activity', 'clientId', clientId))
          await rows.remove('activity', activity.id);
        await removeWithAll(rows, clientId);
      });
      return {};
    }
    const portions = Array.from({ length: Math.ceil(history.length / PORTION) }, (_, i) =>
      history.slice(i * PORTION, (i + 1) * PORTION),
    );
    return app.store.jobs.start<'client' | string[]>(named, TOUCHES, {
      things: ['client', ...portions],
      async ready(rows, things) {
        await rows.getMany(
          'activity',
          things.flatMap((thing) => (thing === 'client' ? [] : thing)),
        );
      },
      async each(rows, thing) {
        if (thing === 'client') return removeWithAll(rows, clientId);
        for (const activityId of thing) await rows.remove('activity', activityId);
      },
    });
  },
);

async function historyOf(app: App, clientId: string): Promise<string[]> {
  return app.store.read(['client', 'activity'], async (rows) => {
    const history = await rows.by('activity', 'clientId', clientId);
    return history.map((activity) => activity.id);
  });
}

async function removeWithAll(rows: Writer, clientId: string): Promise<void> {
  if (!(await rows.get('client', clientId))) refuse('not-found');
  await removeRules(rows, clientId);
  for (const noun of HANGS) {
    for (const row of await hanging(rows, noun, clientId)) await rows.remove(noun, row);
  }
  await rows.remove('client', clientId);
}

async function hanging(rows: Reader, noun: (typeof HANGS)[number], clientId: string): Promise<string[]> {
  const found = await rows.by(noun, 'clientId', clientId);
  return found.map((row) => ('address' in row ? row.address : row.id));
}

/** How the client, and what is followed of it, was to be asked. */
async function removeRules(rows: Writer, clientId: string): Promise<void> {
  const subjects = await Promise.all([
    rows.by('invoice', 'clientId', clientId),
    rows.by('proposal', 'clientId', clientId),
  ]);
  const owners = [clientId, ...subjects.flat().map((subject) => subject.id)];
  const ids = PLAYBOOKS.flatMap(({ playbook }) => owners.map((owner) => rulesId(playbook.name, owner)));
  for (const kept of await rows.getMany('rules', ids)) if (kept) await rows.remove('rules', kept.id);
}
