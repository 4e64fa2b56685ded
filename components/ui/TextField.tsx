import { type ComponentProps, useId } from 'react';
import { BOX, Field } from './Field';

interface TextProps extends Omit<ComponentProps<'input'>, 'onChange'> {
  label: string;
  onChange?(text: string): void;
}

/** A text box with no label of its own on screen: its name is for screen readers. */
export function TextBox({ label, className = '', ...props }: TextProps) {
  return <TextInput aria-label={label} className={`${BOX} ${className}`} {...props} />;
}

/** A line of text under its name, beside amounts and days in a form of one row. */
export function TextField({ label, className = '', ...props }: TextProps) {
  const id = useId();
  return (
    <Field id={id} label={label} className={`min-w-[110px] flex-1 ${className}`}>
      <TextInput id={id} className={BOX} {...props} />
    </Field>
  );
}

/** Name and text box on one line; the names of a form make a column. */
export function TextRow({ label, ...props }: TextProps) {
  const id = useId();
  return (
    <div className="grid grid-cols-[84px_1fr] items-center gap-2">
      <label htmlFor={id} className="truncate text-ink-2">
        {label}
      </label>
      <TextInput id={id} className={BOX} {...props} />
    </div>
  );
}

function TextInput({ onChange, ...props }: Omit<TextProps, 'label'>) {
  return <input autoComplete="off" spellCheck={false} onChange={({ target }) => onChange?.(target.value)} {...props} />;
}
