import type { SnoozeChoice } from '../../lib/domain/followUp';
import type { Score } from '../../lib/domain/satisfaction';
import type { Due } from '../../lib/domain/wallClock';
import { useCommand } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import type { Promised } from './useLine';
import { useNow } from './useNow';

/** What can be done with follow-ups, each announced and undoable. */
export function useFollowUpCommands() {
  const { t, format } = useWords();
  const now = useNow();
  const snooze = useCommand('followUp.snooze', (_, { due }) => t('snooze.moved', { when: format.due(due, now) }));
  const finish = useCommand('followUp.finish', () => t('finish.finished'));
  const drop = useCommand('followUp.drop', () => t('drop.done'));
  const taken = (done: Promise<unknown>) =>
    done.then(
      () => true,
      () => false,
    );
  return {
    snooze: (followUpId: string, to: SnoozeChoice | { due: Due }) => taken(snooze.mutateAsync({ followUpId, to })),
    drop: (followUpId: string, reason: string) => taken(drop.mutateAsync({ followUpId, reason })),
    finish: (followUpId: string, outcome: string, next?: Promised, score?: Score) =>
      taken(finish.mutateAsync({ followUpId, outcome, ...(next && { next }), ...(score && { score }) })),
  };
}
