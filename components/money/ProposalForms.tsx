import { useState } from 'react';
import { dueBy } from '../../lib/domain/ledger/terms';
import { DECLINE_REASONS, type DeclineReason, type Proposal } from '../../lib/domain/proposal';
import { type Day, dayOf, isDay } from '../../lib/domain/wallClock';
import { useAnswer } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { InlineForm } from '../followup/InlineForm';
import { useNow } from '../followup/useNow';
import { DayField } from '../ui/DayField';
import { SelectField } from '../ui/Select';
import { TextField } from '../ui/TextField';
import { AmountField } from './AmountField';
import { amountOf, typed } from './typedAmount';
import { useProposalCommands } from './useProposalCommands';

interface ProposalFormProps {
  proposal: Proposal;
  onClose(): void;
}

const BECOMES = ['invoice', 'order'] as const;

/** Accepted, and in the same step an invoice or an order. */
export function AcceptForm({ proposal, onClose }: ProposalFormProps) {
  const { t, format } = useWords();
  const today = dayOf(useNow());
  const { data: settings } = useAnswer('settings.show', {});
  const { data: dossier } = useAnswer('client.show', { clientId: proposal.clientId });
  const [becomes, setBecomes] = useState<(typeof BECOMES)[number]>('invoice');
  const [number, setNumber] = useState('');
  const [amount, setAmount] = useState(() =>
    proposal.amount ? typed(proposal.amount, format) : { text: '', currency: '' },
  );
  const [issued, setIssued] = useState<Day | ''>(today);
  const [chosenDue, setChosenDue] = useState<Day | ''>('');
  const { move } = useProposalCommands();
  const shown = { ...amount, currency: amount.currency || (settings?.money.currency ?? 'EUR') };
  const money = amountOf(shown);
  const terms = dossier?.client.terms ?? settings?.money.terms;
  const due = chosenDue || (terms && isDay(issued) ? dueBy(issued, terms) : '');
  const invoice = money &&
    isDay(issued) &&
    isDay(due) &&
    number.trim() !== '' && { number, amount: money, issued, due };
  const to = { proposalId: proposal.id, to: 'accepted' as const };
  async function accept() {
    if (becomes === 'invoice') return invoice ? move({ ...to, invoice }) : false;
    return move({ ...to, order: { ...(number.trim() && { number }), ...(money && { amount: money }) } });
  }
  return (
    <InlineForm
      action={t('proposals.accept')}
      disabled={becomes === 'invoice' && !invoice}
      onSubmit={accept}
      onCancel={onClose}
    >
      <fieldset className="flex flex-wrap gap-4">
        <legend className="sr-only">{t('proposals.becomes')}</legend>
        {BECOMES.map((name) => (
          <label key={name} className="flex items-center gap-1.5">
            <input
              type="radio"
              className="size-4 accent-brand"
              checked={becomes === name}
              onChange={() => setBecomes(name)}
            />
            {t(`proposals.becomes.${name}`)}
          </label>
        ))}
      </fieldset>
      <div className="flex flex-wrap gap-2">
        <TextField label={t('invoice.number')} value={number} maxLength={100} onChange={setNumber} autoFocus />
        <AmountField label={t('invoice.amount')} value={shown} onChange={setAmount} />
        {becomes === 'invoice' && (
          <>
            <DayField label={t('invoice.issued')} value={issued} onChange={setIssued} />
            <DayField label={t('invoice.due')} value={due} onChange={setChosenDue} />
          </>
        )}
      </div>
    </InlineForm>
  );
}

/** Declined: why is chosen from a few reasons, so that it can be counted; the rest is a note. */
export function DeclineForm({ proposal, onClose }: ProposalFormProps) {
  const { t } = useWords();
  const [reason, setReason] = useState<DeclineReason>('price');
  const [note, setNote] = useState('');
  const { move } = useProposalCommands();
  return (
    <InlineForm
      action={t('proposals.decline')}
      onSubmit={() => move({ proposalId: proposal.id, to: 'declined', reason, note })}
      onCancel={onClose}
    >
      <div className="flex flex-wrap gap-2">
        <SelectField
          label={t('invoice.why')}
          className="min-w-[160px] flex-1"
          choices={DECLINE_REASONS.map((name) => [name, t(`proposal.reason.${name}`)])}
          value={reason}
          onChange={setReason}
          autoFocus
        />
        <TextField label={t('proposals.note')} value={note} maxLength={1_000} onChange={setNote} />
      </div>
    </InlineForm>
  );
}
