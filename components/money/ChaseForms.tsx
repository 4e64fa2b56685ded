import { useState } from 'react';
import type { ChaseStepView } from '../../lib/domain/moneyViews';
import { type Day, dayOf, isDay } from '../../lib/domain/wallClock';
import { useWords } from '../../lib/query/words';
import { InlineForm } from '../followup/InlineForm';
import { useNow } from '../followup/useNow';
import { DayField } from '../ui/DayField';
import { SelectField } from '../ui/Select';
import { TextField } from '../ui/TextField';
import { AmountField } from './AmountField';
import { amountOf } from './typedAmount';
import { useChaseCommands } from './useChaseCommands';

interface ChaseFormProps {
  view: ChaseStepView;
  /** What every answer names. */
  answer: { invoiceId: string; followUpId?: string };
  onClose(): void;
}

/** Asked, and no answer yet: what was said, for the next time. */
export function AskedForm({ view: { step }, answer: { invoiceId }, onClose }: ChaseFormProps) {
  const { t } = useWords();
  const [outcome, setOutcome] = useState('');
  const { done } = useChaseCommands();
  return (
    <InlineForm
      action={t('answer.asked')}
      onSubmit={async () => step !== undefined && done({ invoiceId, followUpId: step.followUpId, outcome })}
      onCancel={onClose}
    >
      <TextField label={t('answer.said')} value={outcome} maxLength={1_000} onChange={setOutcome} autoFocus />
    </InlineForm>
  );
}

/** They named a day: nobody asks through that day. */
export function PromisedForm({ answer, onClose }: ChaseFormProps) {
  const { t } = useWords();
  const today = dayOf(useNow());
  const [until, setUntil] = useState<Day | ''>('');
  const [outcome, setOutcome] = useState('');
  const { promised } = useChaseCommands();
  return (
    <InlineForm
      action={t('answer.promisedAction')}
      disabled={!isDay(until)}
      onSubmit={async () => isDay(until) && promised({ ...answer, until, outcome })}
      onCancel={onClose}
    >
      <div className="flex flex-wrap gap-2">
        <DayField label={t('answer.until')} value={until} onChange={setUntil} min={today} autoFocus />
        <TextField label={t('answer.said')} value={outcome} maxLength={1_000} onChange={setOutcome} />
      </div>
    </InlineForm>
  );
}

/** A part came; the rest may be promised. */
export function PartPaidForm({ view: { owed }, answer, onClose }: ChaseFormProps) {
  const { t } = useWords();
  const today = dayOf(useNow());
  const [amount, setAmount] = useState({ text: '', currency: owed.currency });
  const [until, setUntil] = useState<Day | ''>('');
  const { partPaid } = useChaseCommands();
  const money = amountOf(amount);
  return (
    <InlineForm
      action={t('invoice.pay')}
      disabled={!money}
      onSubmit={async () =>
        money !== undefined && partPaid({ ...answer, amount: money, ...(isDay(until) && { until }) })
      }
      onCancel={onClose}
    >
      <div className="flex flex-wrap gap-2">
        <AmountField label={t('invoice.received')} value={amount} onChange={setAmount} fixed autoFocus />
        <DayField label={t('answer.restUntil')} value={until} onChange={setUntil} min={today} />
      </div>
    </InlineForm>
  );
}

/** They say it is not right: it becomes a request, and nobody asks until it is settled. */
export function DisputeForm({ answer, onClose }: ChaseFormProps) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const { disputed } = useChaseCommands();
  return (
    <InlineForm
      action={t('answer.disputedAction')}
      disabled={text.trim() === ''}
      onSubmit={() => disputed({ ...answer, text })}
      onCancel={onClose}
    >
      <TextField label={t('answer.whatIsWrong')} value={text} maxLength={1_000} onChange={setText} autoFocus />
    </InlineForm>
  );
}

/** Somebody else pays there. */
export function AddresseeForm({ view: { contacts, contact }, answer, onClose }: ChaseFormProps) {
  const { t } = useWords();
  const others = contacts.filter((other) => other.id !== contact?.id);
  const [contactId, setContactId] = useState(others[0]?.id ?? '');
  const { addressee } = useChaseCommands();
  return (
    <InlineForm
      action={t('answer.addresseeAction')}
      disabled={contactId === ''}
      onSubmit={() => addressee({ invoiceId: answer.invoiceId, contactId })}
      onCancel={onClose}
    >
      <SelectField
        label={t('answer.askWhom')}
        choices={others.map(({ id, name }) => [id, name])}
        value={contactId}
        onChange={setContactId}
        autoFocus
      />
    </InlineForm>
  );
}
