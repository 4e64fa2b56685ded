import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { Invoice } from '../../lib/domain/invoice';
import { type Money, sumMinor } from '../../lib/domain/money';
import { addMonths, type Day, isDay } from '../../lib/domain/wallClock';
import type { Formatter } from '../../lib/i18n/format';
import { useWords } from '../../lib/query/words';
import { InlineForm } from '../followup/InlineForm';
import { Button } from '../ui/Button';
import { DayField } from '../ui/DayField';
import { RemoveButton } from '../ui/RemoveButton';
import { AmountField } from './AmountField';
import type { InvoiceFormProps } from './InvoiceForms';
import { amountOf, type TypedAmount, typed } from './typedAmount';
import { useInvoiceCommands } from './useInvoiceCommands';

interface Part {
  key: number;
  amount: TypedAmount;
  due: Day | '';
}

/** The invoice in parts, each with its day. The last part is what the others leave. */
export function InstalmentsForm({ invoice, onClose }: InvoiceFormProps) {
  const { t, format } = useWords();
  const [parts, setParts] = useState(() => partsOf(invoice, format));
  const { edit } = useInvoiceCommands(invoice.number);
  const { currency, minor: whole } = invoice.amount;
  const moneys = parts.map(({ amount }) => amountOf(amount));
  const rest = whole - sumMinor(moneys.map((money) => money?.minor ?? 0));
  const isWhole = rest === 0 && moneys.every(isMoney) && parts.every(({ due }) => isDay(due));
  const change = (key: number, changed: Partial<Part>) =>
    setParts(parts.map((part) => (part.key === key ? { ...part, ...changed } : part)));
  const save = () =>
    edit({
      invoiceId: invoice.id,
      instalments: parts.map(({ due }, i) => ({ due, minor: moneys[i]?.minor ?? 0 })),
    });
  return (
    <InlineForm
      action={t('invoice.instalmentsAction')}
      disabled={!isWhole}
      onSubmit={async () => isWhole && save()}
      onCancel={onClose}
    >
      {parts.map((part, i) => (
        <fieldset key={part.key} className="flex flex-wrap items-end gap-2">
          <legend className="sr-only">{t('invoice.part', { number: i + 1 })}</legend>
          <AmountField
            label={t('invoice.part', { number: i + 1 })}
            value={part.amount}
            onChange={(amount) => change(part.key, { amount })}
            fixed
          />
          <DayField
            label={t('invoice.due')}
            value={part.due}
            onChange={(due) => change(part.key, { due })}
            min={invoice.issued}
          />
          <RemoveButton
            label={t('invoice.partRemove', { number: i + 1 })}
            disabled={parts.length <= 2}
            onClick={() => setParts(parts.filter(({ key }) => key !== part.key))}
          />
        </fieldset>
      ))}
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <Button look="link" onClick={() => setParts([...parts, nextPart(parts, { minor: rest, currency }, format)])}>
          <Plus size={14} aria-hidden="true" />
          {t('invoice.partAdd')}
        </Button>
        {rest !== 0 && (
          <span role="status" className="text-warn">
            {rest > 0
              ? t('invoice.partsLeft', { amount: format.money({ minor: rest, currency }) })
              : t('invoice.partsOver', { amount: format.money({ minor: -rest, currency }) })}
          </span>
        )}
        {invoice.instalments && (
          <Button
            look="link"
            onClick={async () => {
              if (await edit({ invoiceId: invoice.id, instalments: null })) onClose();
            }}
          >
            {t('invoice.instalmentsNone')}
          </Button>
        )}
      </p>
    </InlineForm>
  );
}

function isMoney(money: Money | undefined): money is Money {
  return money !== undefined && money.minor > 0;
}

/** What is agreed already, else two halves a month apart. */
function partsOf({ amount, due, instalments }: Invoice, format: Formatter): Part[] {
  const { minor, currency } = amount;
  const half = Math.floor(minor / 2);
  const parts = instalments ?? [
    { minor: minor - half, due },
    { minor: half, due: addMonths(due, 1) },
  ];
  return parts.map((part, key) => ({ key, due: part.due, amount: typed({ minor: part.minor, currency }, format) }));
}

function nextPart(parts: Part[], rest: Money, format: Formatter): Part {
  const key = 1 + Math.max(...parts.map((part) => part.key));
  const last = parts.at(-1)?.due ?? '';
  const amount = rest.minor > 0 ? typed(rest, format) : { text: '', currency: rest.currency };
  return { key, amount, due: isDay(last) ? addMonths(last, 1) : '' };
}
