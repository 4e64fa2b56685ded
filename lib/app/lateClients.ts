import type { Standing } from '../domain/playbooks/playbook';
import { byStake, type Ranked } from '../domain/playbooks/rhythm/late';
import { NEAR, NUDGED, type RhythmKept } from '../domain/playbooks/rhythm/playbook';
import { isSpared } from '../domain/playbooks/spared';
import { type KnownRhythm, rhythmFor } from '../domain/rhythm/tags';
import { addDays, type Day } from '../domain/wallClock';
import type { Reader } from './rowPorts';

/** More than the store is meant for. */
const EVERYBODY = 1_000_000;

export type LateClient = Ranked & RhythmKept & { isWaiting: boolean; isLate: boolean };

/** What the playbook kept of a client; nothing of one whose orders do not count. */
export function keptOf({ kept }: Standing): RhythmKept | undefined {
  return kept as RhythmKept | undefined;
}

/**
 * Everyone who is to be asked, by what is at stake: those later than usual, and those who have bought once and may be
 * reminded of a second time.
 */
export async function clientsToAsk(
  rows: Reader,
  known: KnownRhythm | undefined,
  currency: string,
  today: Day,
): Promise<LateClient[]> {
  const standings = await rows.standingsByNext('rhythm', { to: addDays(today, 1), offset: 0, limit: EVERYBODY });
  const asked = standings.flatMap(({ clientId, standing, kept }): Omit<LateClient, 'stake'>[] => {
    if (!kept || isSpared(standing)) return [];
    const isLate = standing !== NEAR && standing !== NUDGED;
    return [{ ...(kept as RhythmKept), clientId, isWaiting: standing === 'late' || standing === NEAR, isLate }];
  });
  return byStake(asked, ({ tag }) => rhythmFor(tag === undefined ? [] : [tag], known).base, currency, today);
}
