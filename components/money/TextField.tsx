import { type ComponentProps, useId } from 'react';
import { BOX } from '../ui/Field';

/** A line of text under its name, beside amounts and days in a form of one row. */
export function TextField({ label, className = '', ...props }: ComponentProps<'input'> & { label: string }) {
  const id = useId();
  return (
    <div className={`grid min-w-[110px] flex-1 gap-0.5 ${className}`}>
      <label htmlFor={id} className="text-ink-2 text-small">
        {label}
      </label>
      <input id={id} className={BOX} autoComplete="off" spellCheck={false} {...props} />
    </div>
  );
}
