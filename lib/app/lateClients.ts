import type { Standing } from '../domain/playbooks/playbook';
import { byStake, type Ranked } from '../domain/playbooks/rhythm/late';
import type { RhythmKept } from '../domain/playbooks/rhythm/playbook';
import type { BaseRhythm } from '../domain/rhythm/model';
import { addDays, type Day } from '../domain/wallClock';
import { LEFT_ALONE } from './playbooks/keep';
import type { Reader } from './rowPorts';

/** More than the store is meant for. */
const EVERYBODY = 1_000_000;

export type LateClient = Ranked & { namedOn?: Day; isWaiting: boolean };

/** What the playbook kept of a client; nothing of one whose orders do not count. */
export function keptOf({ kept }: Standing): RhythmKept | undefined {
  return kept as RhythmKept | undefined;
}

/** Everyone who is later than usual, by what is at stake. */
export async function lateClients(rows: Reader, base: BaseRhythm, currency: string, today: Day): Promise<LateClient[]> {
  const standings = await rows.standingsByNext('rhythm', { to: addDays(today, 1), offset: 0, limit: EVERYBODY });
  const late = standings.flatMap((standing) => {
    const kept = keptOf(standing);
    return kept && standing.standing !== LEFT_ALONE
      ? [{ ...kept, clientId: standing.clientId, isWaiting: standing.standing === 'late' }]
      : [];
  });
  return byStake(late, base, currency, today);
}
