import { Pencil, Trash2 } from 'lucide-react';
import { Fragment, useState } from 'react';
import type { ClientBilling } from '../../lib/domain/billing';
import type { Client } from '../../lib/domain/client';
import type { Order } from '../../lib/domain/invoice';
import { dayOf } from '../../lib/domain/wallClock';
import { useAnswer } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { useFocusBack } from '../followup/useFocusBack';
import { useNow } from '../followup/useNow';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { Heading } from '../ui/Heading';
import { OrderDoubts } from './OrderDoubts';
import { OrderForm } from './OrderForm';
import { useOrderCommands } from './useOrderCommands';

const SHOWN = 3;

/** A client's orders, the latest first, and a new one by hand. */
export function ClientOrders({ client }: { client: Client }) {
  const { t, format } = useWords();
  const [isAdding, setAdding] = useState(false);
  const [all, setAll] = useState(false);
  const { place, back } = useFocusBack<HTMLElement>(isAdding);
  const { data: orders } = useAnswer('order.list', { clientId: client.id });
  const { data: billing } = useAnswer('order.billing', { clientId: client.id });
  if (!orders) return null;
  const shown = all ? orders : orders.slice(0, SHOWN);
  return (
    <section className="min-w-0">
      <header ref={place} className="mb-2 flex flex-wrap items-center gap-x-3 gap-y-1">
        <Heading
          level={2}
          className="min-w-0 flex-1"
          aside={orders.length > 0 ? format.count(orders.length) : undefined}
        >
          {t('order.title')}
        </Heading>
        {!isAdding && (
          <Button className="print:hidden" onClick={() => setAdding(true)}>
            {t('order.new')}
          </Button>
        )}
      </header>
      {isAdding && (
        <Card tone="brand" className="mb-3">
          <OrderForm
            client={client}
            onClose={() => {
              back();
              setAdding(false);
            }}
          />
        </Card>
      )}
      {billing && <OrderDoubts billing={billing} />}
      {orders.length === 0 && !isAdding && <p className="text-ink-2">{t('order.none')}</p>}
      <ul className="grid">
        {shown.map((order) => (
          <OrderLine key={order.id} client={client} order={order} bills={billing?.bills[order.id]} />
        ))}
      </ul>
      {shown.length < orders.length && (
        <Button look="link" onClick={() => setAll(true)}>
          {t('order.all', { total: format.count(orders.length) })}
        </Button>
      )}
      {billing && billing.alone > 0 && (
        <p className="mt-1 text-ink-2 text-small">{t('order.alone', { count: billing.alone })}</p>
      )}
    </section>
  );
}

interface OrderLineProps {
  client: Client;
  order: Order;
  bills: ClientBilling['bills'][string] | undefined;
}

function OrderLine({ client, order, bills = [] }: OrderLineProps) {
  const { t, format } = useWords();
  const today = dayOf(useNow());
  const [isOpen, setOpen] = useState(false);
  const { place, back } = useFocusBack<HTMLLIElement>(isOpen);
  const { remove } = useOrderCommands();
  const when = format.date(order.ordered, today);
  if (isOpen) {
    return (
      <li>
        <Card tone="brand" className="my-1">
          <OrderForm
            client={client}
            order={order}
            onClose={() => {
              back();
              setOpen(false);
            }}
          />
        </Card>
      </li>
    );
  }
  const { number, items = [], amount } = order;
  const actions = [
    ['order.edit', Pencil, () => setOpen(true)],
    ['order.remove', Trash2, () => remove.mutate({ orderId: order.id })],
  ] as const;
  return (
    <li ref={place} className="flex items-start gap-2 border-line border-b py-1.5 last:border-b-0">
      <div className="min-w-0 flex-1">
        <span className="break-words">{[number, items.join(', ')].filter(Boolean).join(': ') || t('order.plain')}</span>
        <div className="text-ink-2">
          {when}
          {bills.map(({ invoiceId, number: billed }) => (
            <Fragment key={invoiceId}>
              {' · '}
              <a href={`#/invoices/${invoiceId}`} className="hover:underline">
                {t('order.billedBy', { number: billed })}
              </a>
            </Fragment>
          ))}
        </div>
      </div>
      {amount && <span className="whitespace-nowrap">{format.money(amount)}</span>}
      <span className="flex print:hidden">
        {actions.map(([words, Icon, run]) => (
          <Button
            key={words}
            look="quiet"
            className="size-8 px-0!"
            aria-label={t(words, { when })}
            title={t(words, { when })}
            onClick={run}
          >
            <Icon size={14} aria-hidden="true" />
          </Button>
        ))}
      </span>
    </li>
  );
}
