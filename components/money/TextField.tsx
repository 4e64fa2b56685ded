import { type ComponentProps, useId } from 'react';
import { BOX } from '../ui/Field';

interface TextFieldProps extends Omit<ComponentProps<'input'>, 'onChange'> {
  label: string;
  value: string;
  onChange(text: string): void;
}

/** A line of text under its name, beside amounts and days in a form of one row. */
export function TextField({ label, onChange, className = '', ...props }: TextFieldProps) {
  const id = useId();
  return (
    <div className={`grid min-w-[110px] flex-1 gap-0.5 ${className}`}>
      <label htmlFor={id} className="text-ink-2 text-small">
        {label}
      </label>
      <input
        id={id}
        className={BOX}
        autoComplete="off"
        spellCheck={false}
        onChange={({ target }) => onChange(target.value)}
        {...props}
      />
    </div>
  );
}
