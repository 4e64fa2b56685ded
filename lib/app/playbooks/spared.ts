import type { Plan } from '../../domain/playbooks/playbook';
import { holds, latestOf } from '../../domain/playbooks/reactivation/playbook';
import { type RhythmKept, rhythm } from '../../domain/playbooks/rhythm/playbook';
import { HAS_LEFT, LEFT_ALONE } from '../../domain/playbooks/spared';
import type { Reader } from '../rowPorts';
import type { Registered } from './registered';

/** What is read of clients to tell whom a playbook spares, for many at once. */
export async function readyToSpare(rows: Reader, { playbook }: Registered, clientIds: string[]): Promise<void> {
  await Promise.all([
    playbook.asksForCustom && rows.getMany('client', clientIds),
    sparesWhoLeft(playbook) && rows.byMany('reactivation', 'clientId', clientIds),
  ]);
}

/** How the subject stands when nothing is asked of its client: it wants to be left alone, or has left. */
export async function sparedAs(
  rows: Reader,
  { playbook }: Registered,
  clientId: string,
  plan: Plan,
): Promise<string | undefined> {
  if (!playbook.asksForCustom) return undefined;
  if ((await rows.get('client', clientId))?.leftAlone) return LEFT_ALONE;
  if (!sparesWhoLeft(playbook)) return undefined;
  const [asked = []] = await rows.byMany('reactivation', 'clientId', [clientId]);
  const latest = latestOf(asked);
  if (latest?.said !== 'left') return undefined;
  // The rhythm itself knows of an order before it is written down.
  const known = playbook.name === rhythm.name ? plan.kept : (await rows.standings(rhythm.name, [clientId]))[0]?.kept;
  return holds(latest, (known as RhythmKept | undefined)?.purchases) ? HAS_LEFT : undefined;
}

export function sparesWhoLeft({ asksForCustom, asksWhoLeft }: Registered['playbook']): boolean {
  return asksForCustom === true && !asksWhoLeft;
}
