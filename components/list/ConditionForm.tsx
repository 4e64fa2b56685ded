import { useId, useState } from 'react';
import { type Condition, OPERATORS, type Operator } from '../../lib/domain/segments/filter';
import { useAnswer } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { InlineForm } from '../followup/InlineForm';
import { AmountField } from '../money/AmountField';
import { amountOf, type TypedAmount } from '../money/typedAmount';
import { DayField } from '../ui/DayField';
import { SelectField } from '../ui/Select';
import { TextField } from '../ui/TextField';
import { type FieldInfo, infoFor } from './fields';

interface ConditionFormProps {
  fields: readonly FieldInfo[];
  /** What is changed; without it a new one is made. */
  condition?: Condition | undefined;
  onSet(condition: Condition): void;
  onCancel(): void;
}

/** What is typed, whichever of it the operator needs. */
interface Draft {
  text: string;
  days: string;
  day: string;
  number: string;
  amount: TypedAmount;
}

/** A condition, chosen step by step: which field, how, which value. */
export function ConditionForm({ fields, condition, onSet, onCancel }: ConditionFormProps) {
  const { t, format } = useWords();
  const { data: settings } = useAnswer('settings.show', {});
  const [field, setField] = useState(condition?.field ?? fields[0]?.field ?? 'tag');
  const info = infoFor(fields, field);
  const operators: readonly Operator[] = OPERATORS[info.sort];
  const [chosen, setOperator] = useState<Operator | undefined>(condition?.op);
  const op = chosen && operators.includes(chosen) ? chosen : (operators[0] ?? 'some');
  const currency = settings?.money.currency ?? 'EUR';
  const [draft, setDraft] = useState<Partial<Draft>>(() =>
    draftOf(condition, (minor, code) => format.figures({ minor, currency: code })),
  );
  const whole: Draft = {
    ...{ text: info.only?.[0]?.[0] ?? '', days: '30', day: '', number: '', amount: { text: '', currency } },
    ...draft,
  };
  const made = conditionOf(info, op, whole);
  const set = (more: Partial<Draft>) => setDraft({ ...draft, ...more });
  return (
    <div className="max-w-[640px] rounded-xl border border-line bg-surface px-3 pb-3">
      <InlineForm
        action={t('filter.set')}
        disabled={!made}
        onSubmit={async () => {
          if (made) onSet(made);
          return made !== undefined;
        }}
        onCancel={onCancel}
      >
        <div className="flex flex-wrap gap-2">
          <SelectField
            label={t('filter.field')}
            className="min-w-[150px] flex-1"
            choices={fields.map(({ field: one, name }) => [one, name] as const)}
            value={field}
            onChange={(next) => {
              setField(next);
              setDraft({});
            }}
            autoFocus
          />
          <SelectField
            label={t('filter.operator')}
            className="min-w-[150px] flex-1"
            choices={operators.map((one) => [one, t(`op.${one}`)] as const)}
            value={op}
            onChange={setOperator}
          />
          <ValueField info={info} op={op} draft={whole} onChange={set} />
        </div>
      </InlineForm>
    </div>
  );
}

interface ValueFieldProps {
  info: FieldInfo;
  op: Operator;
  draft: Draft;
  onChange(more: Partial<Draft>): void;
}

function ValueField({ info, op, draft, onChange }: ValueFieldProps) {
  const { t } = useWords();
  const id = useId();
  const box = 'min-w-[150px] flex-1';
  switch (op) {
    case 'is':
    case 'is-not':
    case 'has':
    case 'has-not':
    case 'contains':
      if (info.only) {
        return (
          <SelectField
            label={t('filter.value')}
            className={box}
            choices={info.only}
            value={draft.text}
            onChange={(text) => onChange({ text })}
          />
        );
      }
      return (
        <>
          <TextField
            label={t('filter.value')}
            className={box}
            list={id}
            maxLength={200}
            value={draft.text}
            onChange={(text) => onChange({ text })}
          />
          <datalist id={id}>
            {info.known?.map((one) => (
              <option key={one} value={one} />
            ))}
          </datalist>
        </>
      );
    case 'longer-ago':
    case 'within':
    case 'in-days':
      return (
        <TextField
          label={t('filter.days')}
          className={box}
          inputMode="numeric"
          value={draft.days}
          onChange={(days) => onChange({ days })}
        />
      );
    case 'before':
    case 'since':
      return (
        <DayField label={t('filter.value')} className={box} value={draft.day} onChange={(day) => onChange({ day })} />
      );
    case 'over':
    case 'under':
    case 'equals':
      if (info.sort === 'money') {
        return (
          <AmountField label={t('filter.amount')} value={draft.amount} onChange={(amount) => onChange({ amount })} />
        );
      }
      return (
        <TextField
          label={t('filter.value')}
          className={box}
          inputMode="decimal"
          value={draft.number}
          onChange={(number) => onChange({ number })}
        />
      );
    default:
      return null;
  }
}

/** Undefined while something is missing. */
function conditionOf({ field, sort }: FieldInfo, op: Operator, draft: Draft): Condition | undefined {
  switch (op) {
    case 'is':
    case 'is-not':
    case 'has':
    case 'has-not':
    case 'contains': {
      const text = draft.text.trim();
      return text === '' ? undefined : { field, op, text };
    }
    case 'longer-ago':
    case 'within':
    case 'in-days': {
      const days = Number(draft.days);
      return draft.days.trim() !== '' && Number.isInteger(days) && days >= 0 && days <= 36_500
        ? { field, op, days }
        : undefined;
    }
    case 'before':
    case 'since':
      return draft.day === '' ? undefined : { field, op, day: draft.day };
    case 'over':
    case 'under':
    case 'equals': {
      if (sort === 'money') {
        const money = amountOf(draft.amount);
        return money && { field, op, number: money.minor, currency: money.currency };
      }
      const number = Number(draft.number.replace(',', '.'));
      return draft.number.trim() === '' || !Number.isFinite(number) ? undefined : { field, op, number };
    }
    default:
      return { field, op };
  }
}

function draftOf(
  condition: Condition | undefined,
  figures: (minor: number, currency: string) => string,
): Partial<Draft> {
  if (!condition) return {};
  if ('text' in condition) return { text: condition.text };
  if ('days' in condition) return { days: String(condition.days) };
  if ('day' in condition) return { day: condition.day };
  if (!('number' in condition)) return {};
  const { number, currency } = condition;
  return currency ? { amount: { text: figures(number, currency), currency } } : { number: String(number) };
}
