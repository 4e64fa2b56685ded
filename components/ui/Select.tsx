import { type ComponentProps, useId } from 'react';
import { BOX, Field, LINE_BOX } from './Field';

/** What may be chosen, and what it is called. */
export type Choice<Value> = readonly [value: Value, words: string];

interface SelectProps<Value> extends Omit<ComponentProps<'select'>, 'value' | 'onChange' | 'children' | 'multiple'> {
  choices: readonly Choice<NoInfer<Value>>[];
  value: Value;
  onChange(value: NoInfer<Value>): void;
  /** What was chosen last is being kept: it stays where the focus is, and nothing else is chosen meanwhile. */
  isBusy?: boolean;
}

/** One of a few, by the browser's own list. What comes back is one of the choices; null is a choice as any other. */
export function Select<Value extends string | number | null>({
  choices,
  value,
  onChange,
  isBusy = false,
  className = LINE_BOX,
  ...props
}: SelectProps<Value>) {
  return (
    <select
      className={className}
      value={value ?? ''}
      aria-disabled={isBusy || undefined}
      onChange={({ target }) => {
        const chosen = choices[target.selectedIndex];
        if (chosen && !isBusy) onChange(chosen[0]);
      }}
      {...props}
    >
      {choices.map(([choice, words]) => (
        <option key={choice} value={choice ?? ''}>
          {words}
        </option>
      ))}
    </select>
  );
}

interface SelectFieldProps<Value> extends SelectProps<Value> {
  label: string;
  /** The looks of the list, where it does not stand among text boxes. */
  box?: string;
}

/** One of a few, under its name. */
export function SelectField<Value extends string | number | null>({
  label,
  box = BOX,
  className = '',
  ...props
}: SelectFieldProps<Value>) {
  const id = useId();
  return (
    <Field id={id} label={label} className={className}>
      <Select id={id} className={box} {...props} />
    </Field>
  );
}
