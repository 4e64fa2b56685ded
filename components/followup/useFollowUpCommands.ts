import type { SnoozeChoice } from '../../lib/domain/followUp';
import { useCommand } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import type { Promised } from './useLine';
import { useNow } from './useNow';

/** What can be done with follow-ups, each announced and undoable. */
export function useFollowUpCommands() {
  const { t, format } = useWords();
  const now = useNow();
  const add = useCommand('followUp.add', ({ due }) => t('line.added', { when: format.due(due, now) }));
  const snooze = useCommand('followUp.snooze', (_, { due }) => t('snooze.moved', { when: format.due(due, now) }));
  const finish = useCommand('followUp.finish', () => t('finish.finished'));
  const taken = (done: Promise<unknown>) =>
    done.then(
      () => true,
      () => false,
    );
  return {
    add: (clientId: string, promised: Promised, contactId?: string) =>
      taken(add.mutateAsync({ clientId, ...promised, ...(contactId && { contactId }) })),
    snooze: (followUpId: string, to: SnoozeChoice) => snooze.mutate({ followUpId, to }),
    finish: (followUpId: string, outcome: string, next?: Promised) =>
      taken(finish.mutateAsync({ followUpId, outcome, ...(next && { next }) })),
  };
}
