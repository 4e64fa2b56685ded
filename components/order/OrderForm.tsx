import { useState } from 'react';
import { forgottenIn } from '../../lib/domain/bestSellers';
import type { Client } from '../../lib/domain/client';
import { BEST_SELLERS } from '../../lib/domain/fields';
import type { Order } from '../../lib/domain/invoice';
import { type Day, dayOf, isDay } from '../../lib/domain/wallClock';
import { useAnswer } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { InlineForm } from '../followup/InlineForm';
import { useNow } from '../followup/useNow';
import { LinesField, linesIn } from '../forms/LinesField';
import { AmountField } from '../money/AmountField';
import { amountOf, typed } from '../money/typedAmount';
import { taken } from '../money/useInvoiceCommands';
import { Button } from '../ui/Button';
import { DayField } from '../ui/DayField';
import { TextField } from '../ui/TextField';
import { useOrderCommands } from './useOrderCommands';

interface OrderFormProps {
  client: Client;
  /** The one that is changed; a new one where there is none. */
  order?: Order;
  onClose(): void;
}

/** An order by hand; what the client usually buys and is not in it is asked about, one click adds it. */
export function OrderForm({ client, order, onClose }: OrderFormProps) {
  const { t, format } = useWords();
  const today = dayOf(useNow());
  const { data: settings } = useAnswer('settings.show', {});
  const [items, setItems] = useState(order?.items?.join('\n') ?? '');
  const [number, setNumber] = useState(order?.number ?? '');
  const [amount, setAmount] = useState(() =>
    order?.amount ? typed(order.amount, format) : { text: '', currency: '' },
  );
  const [ordered, setOrdered] = useState<Day | ''>(order?.ordered ?? today);
  const { add, edit } = useOrderCommands();
  const shown = { ...amount, currency: amount.currency || (settings?.money.currency ?? 'EUR') };
  const money = amountOf(shown);
  const lines = linesIn(items);
  const isSaid = lines.length > 0 || money !== undefined || number.trim() !== '';
  const isWhole = isSaid && isDay(ordered) && (money !== undefined || shown.text.trim() === '');

  function keep(): Promise<boolean> {
    const said = { items: lines, number, ordered, amount: money ?? null };
    if (order) return taken(edit.mutateAsync({ orderId: order.id, ...said }));
    return taken(add.mutateAsync({ clientId: client.id, ...said }));
  }

  return (
    <InlineForm
      action={order ? t('client.save') : t('order.add')}
      disabled={!isWhole || add.isPending || edit.isPending}
      onSubmit={keep}
      onCancel={onClose}
    >
      <LinesField label={t('order.items')} value={items} maxLength={20_000} onChange={setItems} autoFocus />
      <UsuallyAlso client={client} items={lines} onAdd={(item) => setItems([...lines, item].join('\n'))} />
      <div className="flex flex-wrap gap-2">
        <AmountField label={t('order.amount')} value={shown} onChange={setAmount} />
        <TextField label={t('order.number')} value={number} maxLength={100} onChange={setNumber} />
        <DayField label={t('order.ordered')} value={ordered} max={today} onChange={setOrdered} />
      </div>
    </InlineForm>
  );
}

interface UsuallyAlsoProps {
  client: Client;
  items: string[];
  onAdd(item: string): void;
}

function UsuallyAlso({ client, items, onAdd }: UsuallyAlsoProps) {
  const { t } = useWords();
  const usual = client[BEST_SELLERS];
  const forgotten = items.length > 0 && Array.isArray(usual) ? forgottenIn(items, usual) : [];
  return (
    <p role="status" className="flex flex-wrap items-center gap-1.5 empty:hidden">
      {forgotten.length > 0 && <span className="text-warn">{t('order.usually')}</span>}
      {forgotten.map((item) => (
        <Button
          key={item}
          className="max-w-full rounded-full!"
          aria-label={t('order.addItem', { item })}
          onClick={() => onAdd(item)}
        >
          <span className="truncate">+ {item}</span>
        </Button>
      ))}
    </p>
  );
}
