import { type Activity, isWritten } from '../../lib/domain/activity';
import type { Client, Contact } from '../../lib/domain/client';
import { useAnswer } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { OrderForm } from '../order/OrderForm';
import { Button } from '../ui/Button';
import { ActivityForm } from './ActivityForm';
import { RemoveEntry } from './RemoveEntry';

interface EntryCorrectionProps {
  client: Client;
  contacts: readonly Contact[];
  activity: Activity;
  onClose(): void;
}

/** What can be put right about an entry of the history: what a hand wrote is changed, a letter can only be taken out. */
export function EntryCorrection({ client, contacts, activity, onClose }: EntryCorrectionProps) {
  const { t } = useWords();
  if (isWritten(activity)) {
    return <ActivityForm clientId={client.id} contacts={contacts} activity={activity} onClose={onClose} />;
  }
  return (
    <div className="grid gap-1">
      {activity.orderId && <OrderOf client={client} orderId={activity.orderId} onClose={onClose} />}
      <div className="flex flex-wrap gap-2">
        <RemoveEntry activity={activity} onRemoved={onClose} />
        {!activity.orderId && (
          <Button look="quiet" onClick={onClose}>
            {t('cancel')}
          </Button>
        )}
      </div>
    </div>
  );
}

function OrderOf({ client, orderId, onClose }: { client: Client; orderId: string; onClose(): void }) {
  const { data: orders } = useAnswer('order.list', { clientId: client.id });
  const order = orders?.find(({ id }) => id === orderId);
  return order ? <OrderForm client={client} order={order} onClose={onClose} /> : null;
}
