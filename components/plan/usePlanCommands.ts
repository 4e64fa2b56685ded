import { useCommand } from '../../lib/query';
import { useWords } from '../../lib/query/words';

export function usePlanCommands() {
  const { t } = useWords();
  return {
    add: useCommand('plan.add', () => t('plan.done.added')),
    edit: useCommand('plan.edit', () => t('plan.done.changed')),
    remove: useCommand('plan.remove', () => t('plan.done.removed')),
  };
}
