import { z } from 'zod';
import { type Client, fold } from '../domain/client';
import type { FieldKey } from '../domain/fields';
import { refuse } from '../domain/refusal';
import { SERVICE_STYLES } from '../domain/serviceStyle';
import { withTags } from '../domain/tags';
import { TIERS } from '../domain/tier';
import { type Day, dayOf } from '../domain/wallClock';
import { commandOf } from './definition';
import { createFollowUp } from './followUps';
import { promise, shortText } from './input';
import { who } from './listInput';
import type { App } from './ports';
import type { Writer } from './rowPorts';

/** More than this at once is no work of a list. */
const MOST = 100_000;

const tag = z.string().trim().min(1).max(60);
const value = z.union([
  z.string().max(1_000),
  z.number(),
  z.boolean(),
  z.array(z.string().max(1_000)).max(100),
  z.null(),
]);

/** What is done with each of them. */
const change = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('add-tag'), tag }),
  z.object({ kind: z.literal('remove-tag'), tag }),
  /** null takes away what stands there. */
  z.object({ kind: z.literal('city'), value: shortText.nullable() }),
  z.object({ kind: z.literal('country'), value: z.string().length(2).nullable() }),
  z.object({ kind: z.literal('tier'), value: z.enum(TIERS).nullable() }),
  z.object({ kind: z.literal('style'), value: z.enum(SERVICE_STYLES).nullable() }),
  z.object({ kind: z.literal('field'), field: z.string().regex(/^own:[\w-]{1,64}$/), value }),
  z.object({ kind: z.literal('follow-up'), followUp: z.object(promise) }),
]);
export type ChangeToMany = z.output<typeof change>;

/** The same for many clients, as one job that is taken back as one. */
export const changeMany = commandOf(
  () => ({ who, change }),
  async (app, named, said) => {
    const chosen = await idsOf(app, said.who);
    if (chosen.length === 0) refuse('nobody-chosen');
    const isFollowUp = said.change.kind === 'follow-up';
    const { clientIds, spared } = isFollowUp ? await withoutLeftAlone(app, chosen) : { clientIds: chosen, spared: 0 };
    const touches = isFollowUp
      ? { reads: ['client', 'setting'] as const, writes: ['followUp'] as const }
      : { writes: ['client'] as const };
    const { jobId } = await app.store.jobs.start(named, touches, {
      things: clientIds,
      ready: async (rows, ids) => void (await rows.getMany('client', ids)),
      each: (rows, clientId) => changeOne(app, rows, clientId, said.change),
    });
    return { jobId, clients: clientIds.length, spared };
  },
);

/** So many are looked at before others have their turn. */
const PORTION = 1_000;

/** Whoever asked to be left alone is in no round of calls; a step for one of them is made at their own page. */
async function withoutLeftAlone(app: App, chosen: string[]): Promise<{ clientIds: string[]; spared: number }> {
  const clientIds: string[] = [];
  let left: Client | undefined;
  for (let from = 0; from < chosen.length; from += PORTION) {
    const ids = chosen.slice(from, from + PORTION);
    const clients = await app.store.read(['client'], (rows) => rows.getMany('client', ids));
    left ??= clients.find((client) => client?.leftAlone);
    clientIds.push(...ids.filter((_, i) => !clients[i]?.leftAlone));
  }
  if (clientIds.length === 0 && left) refuse('left-alone', { client: left.name });
  return { clientIds, spared: chosen.length - clientIds.length };
}

async function idsOf(app: App, said: z.output<typeof who>): Promise<string[]> {
  if ('ids' in said) return [...new Set(said.ids)];
  const today = dayOf(app.clock.wallNow());
  const all = await app.store.read(['clientLine', 'clientCard'], (rows) => rows.clientIds({ ...said, today }, MOST));
  const left = new Set(said.but);
  return all.filter((id) => !left.has(id));
}

async function changeOne(app: App, rows: Writer, clientId: string, said: ChangeToMany): Promise<void> {
  const client = await rows.get('client', clientId);
  // Removed since the list was drawn.
  if (!client) return;
  if (said.kind === 'follow-up') return void (await createFollowUp(app, rows, { clientId, ...said.followUp }));
  const after = changed(client, said, dayOf(app.clock.wallNow()));
  if (after !== client) await rows.put('client', after);
}

function changed(client: Client, said: Exclude<ChangeToMany, { kind: 'follow-up' }>, today: Day): Client {
  const tags = client.tags ?? [];
  switch (said.kind) {
    case 'add-tag':
      return tags.some((one) => fold(one) === fold(said.tag)) ? client : withTags(client, [...tags, said.tag], today);
    case 'remove-tag': {
      const left = tags.filter((one) => fold(one) !== fold(said.tag));
      return left.length === tags.length ? client : withTags(client, left, today);
    }
    case 'city':
    case 'country':
      return withField(client, said.kind, said.value?.trim() || undefined);
    case 'tier':
      // A number of its own would outweigh what is chosen for all of them.
      return withField(withField(client, 'everyDays', undefined), 'tier', said.value ?? undefined);
    case 'style':
      return withField(client, 'style', said.value ?? undefined);
    case 'field':
      return withField(client, said.field as FieldKey, said.value ?? undefined);
  }
}

function withField<Name extends keyof Client>(client: Client, name: Name, value: Client[Name] | undefined): Client {
  return { ...client, [name]: value };
}
