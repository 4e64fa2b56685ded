import { useCommand } from '../../lib/query';
import { useWords } from '../../lib/query/words';

export function useOrderCommands() {
  const { t } = useWords();
  return {
    add: useCommand('order.add', () => t('order.added')),
    edit: useCommand('order.edit', () => t('order.changed')),
    say: useCommand('order.billedBy', () => t('order.purchasesSaid')),
    remove: useCommand('order.remove', () => t('order.removed')),
  };
}
