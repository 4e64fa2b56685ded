import type { ClientBilling } from '../../lib/domain/billing';
import { dayOf } from '../../lib/domain/wallClock';
import { useWords } from '../../lib/query/words';
import { useNow } from '../followup/useNow';
import { Button } from '../ui/Button';
import { useOrderCommands } from './useOrderCommands';

/** An invoice and an order that may be one purchase: the user is asked, once. */
export function OrderDoubts({ billing: { doubts } }: { billing: ClientBilling }) {
  const { t, format } = useWords();
  const today = dayOf(useNow());
  const { say } = useOrderCommands();
  return doubts.map(({ invoice, order }) => (
    <div key={invoice.id} className="mb-2 rounded-lg bg-warn-soft px-2.5 py-1.5 print:hidden" data-testid="order-doubt">
      <p>
        {t('order.doubt', {
          number: invoice.number,
          issued: format.date(invoice.issued, today),
          billed: format.money(invoice.amount),
          ordered: format.date(order.ordered, today),
          amount: order.amount ? format.money(order.amount) : '–',
        })}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button
          look="quiet"
          disabled={say.isPending}
          onClick={() => say.mutate({ invoiceId: invoice.id, orderId: order.id })}
        >
          {t('order.onePurchase')}
        </Button>
        <Button
          look="quiet"
          disabled={say.isPending}
          onClick={() => say.mutate({ invoiceId: invoice.id, orderId: null })}
        >
          {t('order.twoPurchases')}
        </Button>
      </div>
    </div>
  ));
}
