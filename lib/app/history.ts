import { z } from 'zod';
import { type Activity, HISTORY_KINDS, type HistoryKind } from '../domain/activity';
import type { Dossier } from '../domain/dossier';
import type { FieldKey } from '../domain/fields';
import { fieldsOf } from '../domain/fields';
import { refuse } from '../domain/refusal';
import type { Fact, Sheet } from '../domain/sheet';
import { addDays } from '../domain/wallClock';
import { dossierOf } from './clients';
import { question } from './definition';
import { day, id } from './input';
import type { Reader } from './rowPorts';
import { DOSSIER } from './tables';

export interface HistoryPage {
  activities: Activity[];
  /** Where the next part begins; left out at the end. */
  next?: { at: number; id: string };
  /** Numbers of the proposals that it speaks of, by their ids. */
  numbers: Record<string, string>;
}

const kinds = z.enum(Object.keys(HISTORY_KINDS) as [HistoryKind, ...HistoryKind[]]);

/** A client's history, the latest first, part by part. */
export const listHistory = question(
  {
    input: () => ({
      clientId: id,
      kinds: kinds.optional(),
      contactId: id.optional(),
      /** Both days are in it. */
      from: day.optional(),
      to: day.optional(),
      before: z.object({ at: z.number().int(), id }).optional(),
      limit: z.number().int().min(1).max(200),
    }),
    reads: ['activity', 'proposal'],
    client: ({ clientId }) => clientId,
  },
  async (rows, { clientId, kinds: kind, contactId, from, to, before, limit }, app): Promise<HistoryPage> => {
    const found = await rows.history({
      clientId,
      kinds: kind && HISTORY_KINDS[kind],
      contactId,
      from: from === undefined ? undefined : app.clock.instantOf(`${from}T00:00`, 0),
      to: to === undefined ? undefined : app.clock.instantOf(`${addDays(to, 1)}T00:00`, 0),
      before,
      limit: limit + 1,
    });
    const activities = found.slice(0, limit);
    const last = activities.at(-1);
    return {
      activities,
      ...(found.length > limit && last && { next: { at: last.at, id: last.id } }),
      numbers: await numbersIn(rows, activities),
    };
  },
);

async function numbersIn(rows: Reader, activities: Activity[]): Promise<Record<string, string>> {
  const ids = [...new Set(activities.flatMap(({ proposalId }) => proposalId ?? []))];
  const proposals = await rows.getMany('proposal', ids);
  return Object.fromEntries(proposals.flatMap((one) => (one?.number ? [[one.id, one.number] as const] : [])));
}

/** So much of the history fits on the sheet beside everything else. */
const ON_SHEET = 15;

export const showSheet = question(
  { input: () => ({ clientId: id }), reads: DOSSIER, client: ({ clientId }) => clientId },
  async (rows, { clientId }, app): Promise<Sheet> => {
    const dossier = (await dossierOf(app, rows, clientId)) ?? refuse('not-found');
    const [history, entries, facts] = await Promise.all([
      rows.activitiesOf(clientId, ON_SHEET),
      rows.countOf('activity', clientId),
      factsIn(rows, dossier),
    ]);
    return { dossier, facts, history, entries };
  },
);

async function factsIn(rows: Reader, { client }: Dossier): Promise<Fact[]> {
  const known = Object.keys(client).filter((name): name is FieldKey => name.startsWith('own:'));
  const kept = await rows.getMany(
    'setting',
    known.map((name) => `field:${name.slice('own:'.length)}`),
  );
  const decided = kept.flatMap((setting) => (setting && 'field' in setting ? [setting.field] : []));
  return fieldsOf(decided).flatMap((field) => {
    const value = client[`own:${field.id}`];
    return value === undefined || field.isHidden ? [] : [{ field, value }];
  });
}
