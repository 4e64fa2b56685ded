import type { FollowUp } from '../followUp';
import { type Day, timeOf } from '../wallClock';

type Shown = Pick<FollowUp, 'id' | 'clientId' | 'due' | 'from'>;

/**
 * What playbooks want of one client on one day is one line with all of the reasons, as is what they wanted on days gone
 * by: one call answers both. The rows stay apart, so that every device knows each by its own id. What a hand made stands
 * by itself, and so does what a hand gave an hour.
 */
export function together<One extends Shown>(followUps: readonly One[], today: Day): [One, ...One[]][] {
  const lines = new Map<string, [One, ...One[]]>();
  for (const followUp of followUps) {
    const key = lineOf(followUp, today);
    const line = lines.get(key);
    if (line) line.push(followUp);
    else lines.set(key, [followUp]);
  }
  return [...lines.values()];
}

function lineOf({ id, clientId, due, from }: Shown, today: Day): string {
  if (!from || timeOf(due)) return id;
  return `${clientId} ${due < today ? 'late' : due}`;
}
