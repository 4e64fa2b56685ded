import type { Noun } from '../domain/journal';
import { refuse } from '../domain/refusal';
import { commandOf } from './definition';
import { id } from './input';
import { chunks, join, keyOf, moveRow } from './mergeRows';
import type { Touches } from './ports';

type Step = { do: 'unite' } | { do: 'move'; noun: (typeof WITH_CONTACT)[number]; ids: string[] };

const WITH_CONTACT = [
  ...(['address', 'activity', 'followUp', 'proposal', 'invoice', 'paymentPromise', 'request'] as const),
] as const satisfies readonly Noun[];
const PEOPLE = { writes: ['contact', ...WITH_CONTACT] } as const satisfies Touches;

/** Two entries of one client that are one person: what was said with either was said with them. */
export const mergeContacts = commandOf(
  () => ({ keepId: id, goneId: id }),
  async (app, named, { keepId, goneId }): Promise<{ jobId: string }> => {
    if (await app.store.jobs.show(named.id)) return { jobId: named.id };
    if (keepId === goneId) refuse('not-found');
    const steps = await app.store.read(PEOPLE.writes, async (rows) => {
      const [keep, gone] = await rows.getMany('contact', [keepId, goneId]);
      if (!keep || !gone) return refuse('not-found');
      if (keep.clientId !== gone.clientId) refuse('other-client');
      const found: Step[] = [];
      for (const noun of WITH_CONTACT) {
        const of = (await rows.by(noun, 'clientId', gone.clientId)) as { contactId?: string }[];
        const ids = of.filter(({ contactId }) => contactId === goneId).map((row) => keyOf(noun, row as never));
        found.push(...chunks(ids).map((some): Step => ({ do: 'move', noun, ids: some })));
      }
      return [...found, { do: 'unite' } as const];
    });
    return app.store.jobs.start(named, PEOPLE, {
      things: steps,
      async ready(rows) {
        const [keep] = await rows.getMany('contact', [keepId, goneId]);
        await rows.by('contact', 'clientId', keep?.clientId ?? '');
      },
      async each(rows, step) {
        const [keep, gone] = await rows.getMany('contact', [keepId, goneId]);
        if (!keep || !gone) return;
        const same = new Map([[goneId, keepId]]);
        if (step.do === 'unite') return join(rows, keep, gone);
        const moving = { keepId: keep.clientId, same };
        for (const one of step.ids) await moveRow(rows, step.noun, one, moving);
      },
    });
  },
);
