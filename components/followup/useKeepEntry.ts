import type { Output } from '../../lib/messages/contract';
import { useCommand } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import type { EntryToKeep } from './useEntryLine';
import { useNow } from './useNow';

/** Keeps an entry of a client as one thing, taken back as one; answers what was made, when it was kept. */
export function useKeepEntry(clientId: string, contactId: string | undefined) {
  const { t, format } = useWords();
  const now = useNow();
  const { mutateAsync } = useCommand('entry.keep', ({ happened, next }) => {
    const when = next && format.due(next.due, now);
    if (!happened) return t('line.added', { when: when ?? '' });
    const what = happened.kind === 'letter' ? t('kind.letter') : t(`activity.${happened.kind}`);
    return when ? t('entry.keptBoth', { what, when }) : t('entry.kept', { what });
  });
  return (entry: EntryToKeep): Promise<Output<'entry.keep'> | undefined> => {
    const next = entry.next && { ...(contactId && { contactId }), ...entry.next };
    return mutateAsync({ clientId, ...entry, ...(next && { next }) }).then(
      ({ output }) => output,
      () => undefined,
    );
  };
}
