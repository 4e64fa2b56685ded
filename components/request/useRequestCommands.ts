import { useCommand } from '../../lib/query';
import { useWords } from '../../lib/query/words';

export function useRequestCommands() {
  const { t } = useWords();
  return {
    open: useCommand('request.open', () => t('request.done.added')),
    edit: useCommand('request.edit', () => t('request.done.changed')),
    remove: useCommand('request.remove', () => t('request.done.removed')),
    answer: useCommand('request.answer', () => t('request.done.answered')),
    working: useCommand('request.working', () => t('request.done.working')),
    solve: useCommand('request.solve', () => t('request.done.solved')),
    reopen: useCommand('request.reopen', () => t('request.done.reopened')),
  };
}
