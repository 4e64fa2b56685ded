import { z } from 'zod';
import { currencyOf, GRID, isIn, matrixOf, type Placed, placed } from '../domain/matrix/matrix';
import { GROUPS } from '../domain/matrix/place';
import type { MatrixLine, MatrixLines, MatrixView } from '../domain/matrix/views';
import { type RhythmKept, rhythm } from '../domain/playbooks/rhythm/playbook';
import { dayOf } from '../domain/wallClock';
import { question } from './definition';
import { offset } from './input';
import { keptOf } from './lateClients';
import { nearestRules } from './playbooks/rules';
import { knownRhythmIn } from './rhythmBase';
import type { Reader } from './rowPorts';
import { settingsIn } from './settings';

/** More than the store is meant for. */
const EVERYBODY = 1_000_000;

/** Clients by how lately and how often they bought in the last year, and who went from one group to another. */
export const showMatrix = question(
  { input: () => ({}), reads: ['standing', 'setting', 'rules'] },
  async (rows, _, { clock }): Promise<MatrixView> => {
    const today = dayOf(clock.wallNow());
    const { money } = await settingsIn(rows);
    const { second: asksForSecond, daily } = await nearestRules(rows, rhythm, []);
    const second = (await knownRhythmIn(rows))?.second;
    const matrix = matrixOf(await placedAll(rows, today.slice(0, 7)));
    return {
      ...matrix,
      ...{ today, currency: currencyOf(matrix, money.currency), asksForSecond, daily },
      ...(second && { second }),
    };
  },
);

const group = z.enum(GROUPS);
const part = z.discriminatedUnion('of', [
  z.object({
    of: z.literal('cell'),
    recency: z.number().int().min(0).max(GRID.recencies),
    frequency: z.number().int().min(0).max(GRID.frequencies),
  }),
  z.object({ of: z.literal('group'), group }),
  z.object({ of: z.literal('move'), from: group, to: group }),
]);

/** Clients of a part of the matrix, those who bought most first: in the firm's currency, then in others. */
export const listMatrix = question(
  {
    input: () => ({ part, offset, limit: z.number().int().min(1).max(200) }),
    reads: ['standing', 'setting', 'client'],
  },
  async (rows, { part: wanted, offset: from, limit }, { clock }): Promise<MatrixLines> => {
    const today = dayOf(clock.wallNow());
    const { money } = await settingsIn(rows);
    const found = (await placedAll(rows, today.slice(0, 7))).filter((one) => isIn(wanted, one));
    found.sort(
      (one, other) =>
        worthIn(other, money.currency) - worthIn(one, money.currency) ||
        other.now.minor - one.now.minor ||
        (one.client.clientId < other.client.clientId ? -1 : 1),
    );
    const shown = found.slice(from, from + limit);
    const clients = await rows.getMany(
      'client',
      shown.map(({ client }) => client.clientId),
    );
    return {
      today,
      total: found.length,
      lines: shown.flatMap((one, i) => {
        const name = clients[i]?.name;
        return name === undefined ? [] : [lineOf(one, name)];
      }),
    };
  },
);

type Of = RhythmKept & { clientId: string };

/** As they are kept beside their standing in the rhythm: no order is read. */
async function placedAll(rows: Reader, month: string): Promise<Placed<Of>[]> {
  const standings = await rows.standingsByNext(rhythm.name, { offset: 0, limit: EVERYBODY });
  const clients = standings.flatMap((standing): Of[] => {
    const kept = keptOf(standing);
    return kept ? [{ ...kept, clientId: standing.clientId }] : [];
  });
  return placed(clients, month);
}

function worthIn({ client, now }: Placed<Of>, currency: string): number {
  return client.purchases.worth?.currency === currency ? now.minor : 0;
}

function lineOf({ client, now, before }: Placed<Of>, clientName: string): MatrixLine {
  const currency = client.purchases.worth?.currency;
  return {
    ...{ clientId: client.clientId, clientName, lastOn: client.purchases.last, purchases: now.purchases },
    ...(currency && now.minor > 0 && { bought: { minor: now.minor, currency } }),
    group: now.group,
    ...(before && before !== now.group && { before }),
  };
}
