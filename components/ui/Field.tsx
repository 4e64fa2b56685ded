import { type ComponentProps, useId } from 'react';

/** The looks of everything that is typed into. */
export const BOX =
  'w-full min-w-0 rounded-lg border border-line bg-canvas px-2.5 py-[5px] placeholder:text-ink-3 focus:bg-surface focus:outline-2 focus:outline-brand';

/** A text box with no label of its own on screen: its name is for screen readers. */
export function TextBox({ label, className = '', ...props }: ComponentProps<'input'> & { label: string }) {
  return (
    <input aria-label={label} className={`${BOX} ${className}`} autoComplete="off" spellCheck={false} {...props} />
  );
}

/** Label and text box on one line; the labels of a form make a column. */
export function Field({ label, ...props }: ComponentProps<'input'> & { label: string }) {
  const id = useId();
  return (
    <div className="grid grid-cols-[84px_1fr] items-center gap-2">
      <label htmlFor={id} className="truncate text-ink-2">
        {label}
      </label>
      <input id={id} className={BOX} autoComplete="off" spellCheck={false} {...props} />
    </div>
  );
}
