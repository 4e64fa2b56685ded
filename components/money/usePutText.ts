import { useMutation } from '@tanstack/react-query';
import type { TextForLetter } from '../../lib/domain/dossier';
import { ask, Refused } from '../../lib/messages/client';
import { useAnnounce } from '../../lib/query/announce';
import { useShownTab } from '../../lib/query/shownTab';
import { useWords } from '../../lib/query/words';

/** Puts a text into the letter that is being written beside the sidebar. */
export function usePutText(onPut: () => void) {
  const { t } = useWords();
  const announce = useAnnounce();
  const shown = useShownTab();
  return useMutation({
    mutationFn: (text: TextForLetter) => ask('sidebar.putText', { ...shown, text }),
    onSuccess() {
      announce({ text: t('chaseLetter.inserted') });
      onPut();
    },
    onError(error) {
      announce({ text: error instanceof Refused ? error.sentence : t('refusal.text-not-taken'), bad: true });
    },
  });
}
