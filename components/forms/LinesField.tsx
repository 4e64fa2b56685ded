import { type ComponentProps, useId } from 'react';
import { BOX, Field } from '../ui/Field';

interface LinesProps extends Omit<ComponentProps<'textarea'>, 'onChange' | 'value'> {
  label: string;
  value: string;
  onChange(text: string): void;
}

/** Several of one kind, a line each; it grows with them. */
export function LinesField({ label, onChange, className = '', rows = 2, ...props }: LinesProps) {
  const id = useId();
  return (
    <Field id={id} label={label} className={`min-w-0 ${className}`}>
      <textarea
        id={id}
        rows={rows}
        spellCheck={false}
        className={`${BOX} field-sizing-content block max-h-[200px] resize-none`}
        onChange={({ target }) => onChange(target.value)}
        {...props}
      />
    </Field>
  );
}

/** What stands on lines, without the empty ones. */
export function linesIn(text: string): string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter(Boolean);
}
