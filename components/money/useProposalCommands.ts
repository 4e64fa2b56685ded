import type { Input } from '../../lib/messages/contract';
import { useCommand } from '../../lib/query';
import { useWords } from '../../lib/query/words';

/** Where a proposal goes, announced and undoable; answers whether it went. */
export function useProposalCommands() {
  const { t } = useWords();
  const moved = useCommand('proposal.move', ({ to }) => t('proposal.moved', { state: t(`proposal.state.${to}`) }));
  return {
    move: (input: Omit<Input<'proposal.move'>, 'commandId'>) =>
      moved.mutateAsync(input).then(
        () => true,
        () => false,
      ),
  };
}
