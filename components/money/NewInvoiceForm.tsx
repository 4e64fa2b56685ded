import { useState } from 'react';
import { dueBy, type Terms } from '../../lib/domain/ledger/terms';
import { type Day, dayOf, isDay } from '../../lib/domain/wallClock';
import { useAnswer } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { InlineForm } from '../followup/InlineForm';
import { useNow } from '../followup/useNow';
import { DayField } from '../ui/DayField';
import { TextField } from '../ui/TextField';
import { AmountField } from './AmountField';
import { amountOf } from './typedAmount';
import { useInvoiceCommands } from './useInvoiceCommands';

interface NewInvoiceFormProps {
  clientId: string;
  terms: Terms;
  onClose(): void;
}

/** An invoice written by hand, in one row: its day follows the client's terms until the user says otherwise. */
export function NewInvoiceForm({ clientId, terms, onClose }: NewInvoiceFormProps) {
  const { t } = useWords();
  const today = dayOf(useNow());
  const { data: settings } = useAnswer('settings.show', {});
  const [number, setNumber] = useState('');
  const [amount, setAmount] = useState({ text: '', currency: '' });
  const [issued, setIssued] = useState<Day | ''>(today);
  const [chosenDue, setChosenDue] = useState<Day | ''>('');
  const { add } = useInvoiceCommands(number);

  const shown = { ...amount, currency: amount.currency || (settings?.money.currency ?? 'EUR') };
  const money = amountOf(shown);
  const due = chosenDue || (isDay(issued) ? dueBy(issued, terms) : '');
  const isWhole = number.trim() !== '' && money !== undefined && isDay(issued) && isDay(due);
  return (
    <InlineForm
      action={t('invoice.add')}
      disabled={!isWhole}
      onSubmit={async () => isWhole && add({ clientId, number, amount: money, issued, due })}
      onCancel={onClose}
    >
      <div className="flex flex-wrap gap-2">
        <TextField label={t('invoice.number')} value={number} maxLength={100} onChange={setNumber} autoFocus />
        <AmountField label={t('invoice.amount')} value={shown} onChange={setAmount} />
        <DayField label={t('invoice.issued')} value={issued} onChange={setIssued} />
        <DayField label={t('invoice.due')} value={due} onChange={setChosenDue} {...(issued && { min: issued })} />
      </div>
    </InlineForm>
  );
}
