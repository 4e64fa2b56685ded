import { useState } from 'react';
import type { Money } from '../../lib/domain/money';
import { PLAN_PERIODS, type PlanPeriod, type SalesPlan } from '../../lib/domain/salesPlan';
import { useAnswer } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { InlineForm } from '../followup/InlineForm';
import { AmountField } from '../money/AmountField';
import { amountOf, type TypedAmount, typed } from '../money/typedAmount';
import { taken } from '../money/useInvoiceCommands';
import { Button } from '../ui/Button';
import { SelectField } from '../ui/Select';
import { TextField } from '../ui/TextField';
import { usePlanCommands } from './usePlanCommands';

interface PlanFormProps {
  clientId: string;
  /** The one that is changed; a new one where there is none. */
  plan?: SalesPlan;
  onClose(): void;
}

/** For how much a client is to buy in each period, and from what sum on it gets which bonus. */
export function PlanForm({ clientId, plan, onClose }: PlanFormProps) {
  const { t, format } = useWords();
  const { data: settings } = useAnswer('settings.show', {});
  const begin = (money: Money | undefined): TypedAmount => (money ? typed(money, format) : { text: '', currency: '' });
  const [period, setPeriod] = useState<PlanPeriod>(plan?.period ?? 'quarter');
  const [amount, setAmount] = useState(() => begin(plan?.amount));
  const [from, setFrom] = useState(() =>
    begin(plan?.bonus && { minor: plan.bonus.from, currency: plan.amount.currency }),
  );
  const [gives, setGives] = useState(plan?.bonus?.gives ?? '');
  const { add, edit, remove } = usePlanCommands();
  const currency = amount.currency || (settings?.money.currency ?? 'EUR');
  const money = amountOf({ ...amount, currency });
  const bonusFrom = amountOf({ ...from, currency });
  const hasBonus = from.text.trim() !== '' || gives.trim() !== '';
  const isWhole = money !== undefined && (!hasBonus || (bonusFrom !== undefined && gives.trim() !== ''));

  async function keep(): Promise<boolean> {
    if (!money) return false;
    const bonus = hasBonus && bonusFrom ? { from: bonusFrom.minor, gives } : undefined;
    if (plan) return taken(edit.mutateAsync({ planId: plan.id, period, amount: money, bonus: bonus ?? null }));
    return taken(add.mutateAsync({ clientId, period, amount: money, ...(bonus && { bonus }) }));
  }

  return (
    <InlineForm
      action={plan ? t('client.save') : t('plan.add')}
      disabled={!isWhole || add.isPending || edit.isPending}
      onSubmit={keep}
      onCancel={onClose}
    >
      <div className="flex flex-wrap gap-2">
        <AmountField label={t('plan.amount')} value={{ ...amount, currency }} onChange={setAmount} autoFocus />
        <SelectField
          label={t('plan.period')}
          choices={PLAN_PERIODS.map((one) => [one, t(`plan.every.${one}`)])}
          value={period}
          onChange={setPeriod}
        />
      </div>
      <div className="flex flex-wrap gap-2">
        <AmountField label={t('plan.bonusFrom')} value={{ ...from, currency }} onChange={setFrom} fixed />
        <TextField
          label={t('plan.gives')}
          placeholder={t('plan.givesExample')}
          value={gives}
          maxLength={200}
          onChange={setGives}
        />
      </div>
      {plan && (
        <div>
          <Button look="link" disabled={remove.isPending} onClick={() => remove.mutate({ planId: plan.id })}>
            {t('plan.remove')}
          </Button>
        </div>
      )}
    </InlineForm>
  );
}
