import { useId } from 'react';
import { useWords } from '../../lib/query/words';
import { BOX, Field } from '../ui/Field';
import { Select } from '../ui/Select';
import { currencyChoices } from './currencies';
import { amountOf, type TypedAmount, typed } from './typedAmount';

interface AmountFieldProps {
  label: string;
  value: TypedAmount;
  onChange(value: TypedAmount): void;
  /** The currency is settled already: it is shown and cannot be chosen. */
  fixed?: boolean;
  autoFocus?: boolean;
}

/** An amount and its currency. When the field is left it is written out, so that "1.240" is seen as it was understood. */
export function AmountField({ label, value, onChange, fixed = false, autoFocus = false }: AmountFieldProps) {
  const { t, format } = useWords();
  const id = useId();
  const money = amountOf(value);
  const isWrong = value.text.trim() !== '' && !money;
  return (
    <Field id={id} label={label} className="min-w-[170px] flex-1">
      <div className="flex gap-1">
        <input
          id={id}
          inputMode="decimal"
          autoComplete="off"
          className={`${BOX} text-right ${isWrong ? 'border-bad' : ''}`}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? `${id}wrong` : undefined}
          value={value.text}
          onChange={({ target }) => onChange({ ...value, text: target.value })}
          onBlur={() => money && onChange(typed(money, format))}
          // biome-ignore lint/a11y/noAutofocus: it opens by the user's own click, which it continues
          autoFocus={autoFocus}
        />
        {fixed ? (
          <span className="self-center whitespace-nowrap text-ink-2">{value.currency}</span>
        ) : (
          <Select
            aria-label={t('money.currency')}
            className="rounded-lg border border-line bg-canvas px-1"
            choices={currencyChoices(value.currency)}
            value={value.currency}
            onChange={(currency) => onChange({ ...value, currency })}
          />
        )}
      </div>
      {isWrong && (
        <p id={`${id}wrong`} className="text-bad text-small">
          {t('money.notAnAmount')}
        </p>
      )}
    </Field>
  );
}
