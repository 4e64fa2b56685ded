import { useCommand } from '../../../lib/query';
import { useWords } from '../../../lib/query/words';

/** What can be done with a playbook of one's own, each announced and undoable. */
export function useOwnCommands(name: string) {
  const { t } = useWords();
  return {
    keep: useCommand('playbook.keep', ({ playbook, on }) =>
      t(on ? 'playbook.switchedOn' : 'playbook.kept', { name: playbook.name.trim() }),
    ),
    turn: useCommand('playbook.switch', ({ on }) => t(on ? 'playbook.switchedOn' : 'playbook.switchedOff', { name })),
    remove: useCommand('playbook.remove', () => t('playbook.removed', { name })),
  };
}
