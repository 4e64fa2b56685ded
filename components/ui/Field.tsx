import type { ReactNode } from 'react';

/** The looks of everything that is typed into. */
export const BOX =
  'w-full min-w-0 rounded-lg border border-line bg-canvas px-2.5 py-[5px] placeholder:text-ink-3 focus:bg-surface focus:outline-2 focus:outline-brand';

/** The looks of what is set beside words on a line: no wider than what is in it. */
export const LINE_BOX = 'min-h-[30px] rounded-lg border border-line bg-canvas px-2.5 py-1';

interface FieldProps {
  /** Of the box that it names. */
  id: string;
  label: string;
  className?: string;
  children: ReactNode;
}

/** A name over a box and what belongs to it. */
export function Field({ id, label, className = '', children }: FieldProps) {
  return (
    <div className={`grid gap-0.5 ${className}`}>
      <label htmlFor={id} className="text-ink-2 text-small">
        {label}
      </label>
      {children}
    </div>
  );
}
