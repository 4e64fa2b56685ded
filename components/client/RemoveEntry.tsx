import type { Activity } from '../../lib/domain/activity';
import { useCommand } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { taken } from '../money/useInvoiceCommands';
import { Button } from '../ui/Button';

/** Out of the history, into the bin; an order goes with its entry. */
export function RemoveEntry({ activity, onRemoved }: { activity: Activity; onRemoved(): void }) {
  const { t } = useWords();
  const remove = useCommand('activity.remove', () => t('history.removed'));
  const removeOrder = useCommand('order.remove', () => t('order.removed'));
  const { id: activityId, orderId } = activity;

  function run(): void {
    const removed = orderId ? removeOrder.mutateAsync({ orderId }) : remove.mutateAsync({ activityId });
    void taken(removed).then((is) => is && onRemoved());
  }

  return (
    <div>
      <Button look="quiet" className="-ml-2.5" disabled={remove.isPending || removeOrder.isPending} onClick={run}>
        {t('history.remove')}
      </Button>
    </div>
  );
}
