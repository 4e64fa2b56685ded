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
  // Of a line with several reasons it is said for how many of them.
  const forAll = ({ also = [] }: { also?: string[] | undefined }) =>
    also.length > 0 ? ` · ${t('together.forAll', { count: also.length + 1 })}` : '';
  const snooze = useCommand(
    'followUp.snooze',
    (said, { due }) => t('snooze.moved', { when: format.due(due, now) }) + forAll(said),
  );
  const finish = useCommand('followUp.finish', (said) => t('finish.finished') + forAll(said));
  const drop = useCommand('followUp.drop', (said) => t('drop.done') + forAll(said));
  const taken = (done: Promise<unknown>) =>
    done.then(
      () => true,
      () => false,
    );
  // The first of a line, and with it the other reasons of the same line.
  const those = ([followUpId = '', ...also]: readonly string[]) => ({ followUpId, ...(also.length > 0 && { also }) });
  return {
    snooze: (ids: readonly string[], to: SnoozeChoice | { due: Due }) =>
      taken(snooze.mutateAsync({ ...those(ids), to })),
    drop: (ids: readonly string[], reason: string) => taken(drop.mutateAsync({ ...those(ids), reason })),
    finish: (ids: readonly string[], outcome: string, next?: Promised, score?: Score) =>
      taken(finish.mutateAsync({ ...those(ids), outcome, ...(next && { next }), ...(score && { score }) })),
  };
}
