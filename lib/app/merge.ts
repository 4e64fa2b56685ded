import { z } from 'zod';
import type { Client } from '../domain/client';
import { NOUNS_OF_CLIENT } from '../domain/journal';
import { distinctKey } from '../domain/merge/twin';
import { samePeople, unitedClient } from '../domain/merge/unite';
import { rulesId } from '../domain/playbooks/rules';
import { refuse } from '../domain/refusal';
import { command, commandOf } from './definition';
import { id } from './input';
import { chunks, isPlannedAnew, keyOf, type Moving, movePerson, moveRow } from './mergeRows';
import type { JobPlan, Touches } from './ports';
import type { Reader, Writer } from './rowPorts';

const TOUCHES = { writes: ['client', ...NOUNS_OF_CLIENT, 'rules'] } as const satisfies Touches;

/** What is done of a merge at a time. */
type Step =
  | { do: 'unite' }
  | { do: 'move'; noun: (typeof NOUNS_OF_CLIENT)[number]; ids: string[] }
  | { do: 'give-rules'; ids: string[] }
  | { do: 'drop-rules'; ids: string[] }
  | { do: 'remove' };

/** What rules made of an invoice goes after it: they would bring it back to where the invoice still is. */
const IN_ORDER = [...NOUNS_OF_CLIENT.filter((noun) => noun !== 'followUp'), 'followUp'] as const;

/**
 * Makes two clients one: all that is the second's becomes the first's, people who are the same become one, and the second
 * goes. It is one job, taken back as one.
 */
export const mergeClients = commandOf(
  () => ({
    keepId: id,
    goneId: id,
    /** Fields that are taken from the one who goes. */
    chosen: z.array(z.string().max(80)).max(200),
  }),
  async (app, named, { keepId, goneId, chosen }): Promise<{ jobId: string }> => {
    // Asked again after the worker's death, the second client is gone already.
    if (await app.store.jobs.show(named.id)) return { jobId: named.id };
    if (keepId === goneId) refuse('not-found');
    const { steps, same } = await app.store.read(TOUCHES.writes, (rows) => stepsOf(rows, keepId, goneId));
    return app.store.jobs.start(named, TOUCHES, {
      things: steps,
      rest: { from: goneId, to: keepId },
      ready: readyFor(keepId, goneId),
      each: (rows, step) => carryOut(rows, step, { keepId, goneId, chosen: new Set(chosen), same }),
    });
  },
);

interface Merge extends Moving {
  goneId: string;
  /** Fields that are taken from the one who goes. */
  chosen: ReadonlySet<string>;
}

async function stepsOf(rows: Reader, keepId: string, goneId: string) {
  await clientsIn(rows, keepId, goneId);
  const [mine, theirs] = await Promise.all([rows.contactsOf(keepId), rows.contactsOf(goneId)]);
  const rules = (await rows.by('rules', 'owner', goneId)).map((one) => one.id);
  // By which rules an invoice is asked for must be there before it comes, and stay until it has gone.
  const steps: Step[] = [{ do: 'unite' }, { do: 'give-rules', ids: rules }];
  for (const noun of IN_ORDER) {
    const found = (await rows.by(noun, 'clientId', goneId)).filter((row) => !isPlannedAnew(noun, row));
    const ids = found.map((row) => keyOf(noun, row));
    steps.push(...chunks(ids).map((some): Step => ({ do: 'move', noun, ids: some })));
  }
  steps.push({ do: 'drop-rules', ids: rules }, { do: 'remove' });
  return { steps, same: samePeople(mine, theirs) };
}

async function clientsIn(rows: Reader, keepId: string, goneId: string): Promise<[Client, Client]> {
  const [keep, gone] = await rows.getMany('client', [keepId, goneId]);
  return keep && gone ? [keep, gone] : refuse('not-found');
}

/** All that the steps will ask for, in a read a table. */
function readyFor(keepId: string, goneId: string): JobPlan<Step>['ready'] {
  return async (rows, steps) => {
    await rows.getMany('client', [keepId, goneId]);
    await rows.by('contact', 'clientId', keepId);
    for (const noun of NOUNS_OF_CLIENT) {
      const ids = steps.flatMap((step) => (step.do === 'move' && step.noun === noun ? step.ids : []));
      if (ids.length > 0) await rows.getMany(noun, ids);
    }
  };
}

async function carryOut(rows: Writer, step: Step, merge: Merge): Promise<void> {
  const { keepId, goneId, chosen } = merge;
  if (step.do === 'unite') {
    const [keep, gone] = await clientsIn(rows, keepId, goneId);
    return rows.put('client', unitedClient(keep, gone, chosen));
  }
  if (step.do === 'remove') return rows.remove('client', goneId);
  if (step.do === 'give-rules') return giveRules(rows, step.ids, keepId);
  if (step.do === 'drop-rules') {
    for (const one of step.ids) await rows.remove('rules', one);
    return;
  }
  for (const one of step.ids) {
    if (step.noun === 'contact') await movePerson(rows, one, merge);
    else if (step.noun === 'payer') await movePayer(rows, one, merge);
    else await moveRow(rows, step.noun, one, merge);
  }
}

/** How a client pays is known by a key that begins with whose it is. */
async function movePayer(rows: Writer, payerId: string, { keepId }: Merge): Promise<void> {
  const payer = await rows.get('payer', payerId);
  if (!payer) return;
  const moved = { ...payer, id: `${keepId} ${payer.known} ${payer.text}`, clientId: keepId };
  await rows.remove('payer', payerId);
  if (!(await rows.get('payer', moved.id))) await rows.put('payer', moved);
}

/** Rules of the one who stays hold; the other's where there are none. */
async function giveRules(rows: Writer, ids: string[], keepId: string): Promise<void> {
  for (const rules of await rows.getMany('rules', ids)) {
    if (!rules) continue;
    const moved = { ...rules, id: rulesId(rules.playbook, keepId), owner: keepId };
    if (!(await rows.get('rules', moved.id))) await rows.put('rules', moved);
  }
}

/** The user's word that two who look like one are two: they are not asked about again. */
export const keepApart = command(
  { input: () => ({ oneId: id, otherId: id }), writes: ['setting'] },
  async (rows, { oneId, otherId }): Promise<void> => {
    await rows.put('setting', { key: distinctKey(oneId, otherId), is: true });
  },
);
