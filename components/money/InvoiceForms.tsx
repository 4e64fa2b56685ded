import { useState } from 'react';
import type { Invoice } from '../../lib/domain/invoice';
import type { Money } from '../../lib/domain/money';
import { type Day, dayOf, isDay } from '../../lib/domain/wallClock';
import { useWords } from '../../lib/query/words';
import { InlineForm } from '../followup/InlineForm';
import { useNow } from '../followup/useNow';
import { DayField } from '../ui/DayField';
import { TextField } from '../ui/TextField';
import { AmountField } from './AmountField';
import { amountOf, typed } from './typedAmount';
import { useInvoiceCommands } from './useInvoiceCommands';

export interface InvoiceFormProps {
  invoice: Invoice;
  owed: Money;
  onClose(): void;
}

/** Money came for the invoice: all of it, a part, or more, which is then the client's credit. */
export function PaymentForm({ invoice, owed, onClose }: InvoiceFormProps) {
  const { t, format } = useWords();
  const today = dayOf(useNow());
  const [amount, setAmount] = useState(() => typed(owed, format));
  const [received, setReceived] = useState<Day | ''>(today);
  const { pay } = useInvoiceCommands(invoice.number);
  const money = amountOf(amount);
  const { id, clientId } = invoice;
  return (
    <InlineForm
      action={t('invoice.pay')}
      disabled={!money || !isDay(received)}
      onSubmit={async () =>
        money !== undefined && pay({ clientId, amount: money, received, allocations: [{ invoiceId: id }] })
      }
      onCancel={onClose}
    >
      <div className="flex flex-wrap gap-2">
        <AmountField label={t('invoice.received')} value={amount} onChange={setAmount} fixed autoFocus />
        <DayField label={t('invoice.receivedOn')} value={received} onChange={setReceived} max={today} />
      </div>
    </InlineForm>
  );
}

/** Less is owed than the paper says: a credit note, or what nobody will pay. */
export function CorrectionForm({ invoice, owed, onClose, kind }: InvoiceFormProps & { kind: 'credit' | 'writeOff' }) {
  const { t, format } = useWords();
  const [amount, setAmount] = useState(() =>
    kind === 'writeOff' ? typed(owed, format) : { text: '', currency: owed.currency },
  );
  const [note, setNote] = useState('');
  const commands = useInvoiceCommands(invoice.number);
  const money = amountOf(amount);
  return (
    <InlineForm
      action={t(`invoice.${kind}Action`)}
      disabled={!money}
      onSubmit={async () => money !== undefined && commands[kind]({ invoiceId: invoice.id, amount: money, note })}
      onCancel={onClose}
    >
      <div className="flex flex-wrap gap-2">
        <AmountField label={t('invoice.amount')} value={amount} onChange={setAmount} fixed autoFocus />
        <TextField
          label={kind === 'credit' ? t('invoice.creditNote') : t('invoice.why')}
          value={note}
          maxLength={1_000}
          onChange={setNote}
        />
      </div>
    </InlineForm>
  );
}

/** The invoice is void. */
export function CancelForm({ invoice, onClose }: InvoiceFormProps) {
  const { t } = useWords();
  const [note, setNote] = useState('');
  const { cancel } = useInvoiceCommands(invoice.number);
  return (
    <InlineForm
      action={t('invoice.cancelAction')}
      onSubmit={() => cancel({ invoiceId: invoice.id, note })}
      onCancel={onClose}
    >
      <TextField label={t('invoice.why')} value={note} maxLength={1_000} onChange={setNote} autoFocus />
    </InlineForm>
  );
}

/** What stands on the paper. The due day of instalments is the last of theirs. */
export function EditForm({ invoice, onClose }: InvoiceFormProps) {
  const { t, format } = useWords();
  const [number, setNumber] = useState(invoice.number);
  const [amount, setAmount] = useState(() => typed(invoice.amount, format));
  const [issued, setIssued] = useState<Day | ''>(invoice.issued);
  const [due, setDue] = useState<Day | ''>(invoice.due);
  const { edit } = useInvoiceCommands(invoice.number);
  const money = amountOf(amount);
  const isWhole = money !== undefined && isDay(issued) && isDay(due);
  return (
    <InlineForm
      action={t('invoice.editAction')}
      disabled={!isWhole}
      onSubmit={async () => isWhole && edit({ invoiceId: invoice.id, number, amount: money, issued, due })}
      onCancel={onClose}
    >
      <div className="flex flex-wrap gap-2">
        <TextField label={t('invoice.number')} value={number} maxLength={100} onChange={setNumber} autoFocus />
        <AmountField label={t('invoice.amount')} value={amount} onChange={setAmount} />
        <DayField label={t('invoice.issued')} value={issued} onChange={setIssued} />
        {!invoice.instalments && <DayField label={t('invoice.due')} value={due} onChange={setDue} />}
      </div>
    </InlineForm>
  );
}
