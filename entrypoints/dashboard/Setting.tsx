import type { ReactNode } from 'react';

interface SettingProps {
  id: string;
  label: string;
  text?: string;
  children: ReactNode;
}

/** One thing to decide: what it is called, what it does, and where it is chosen. */
export function Setting({ id, label, text, children }: SettingProps) {
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-2 border-line border-t py-3">
      <div className="min-w-[200px] flex-1">
        <label htmlFor={id} className="font-semibold">
          {label}
        </label>
        {text && <p className="text-ink-2">{text}</p>}
      </div>
      {children}
    </div>
  );
}
