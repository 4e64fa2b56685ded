import { type ReactNode, useEffect, useRef } from 'react';

interface CheckboxProps {
  checked: boolean;
  /** Of all that it stands for, some are checked and some are not. */
  isPartly?: boolean;
  /** What it is called, where the words beside it are too many for that. */
  label?: string;
  disabled?: boolean;
  /** What was said last is being kept: it stays where the focus is, and says nothing meanwhile. */
  isBusy?: boolean;
  className?: string;
  onChange(checked: boolean): void;
  /** The words beside it; a click on them is one on it. */
  children: ReactNode;
}

export function Checkbox({
  checked,
  isPartly = false,
  label,
  disabled,
  isBusy = false,
  className = '',
  onChange,
  children,
}: CheckboxProps) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // There is no attribute for it.
    if (box.current) box.current.indeterminate = isPartly;
  }, [isPartly]);
  return (
    <label className={`grid cursor-pointer grid-cols-[16px_1fr] gap-2 has-disabled:cursor-default ${className}`}>
      <input
        ref={box}
        type="checkbox"
        className="mt-0.5 size-4 accent-brand"
        aria-label={label}
        checked={checked}
        disabled={disabled}
        aria-disabled={isBusy || undefined}
        onChange={({ target }) => {
          if (!isBusy) onChange(target.checked);
        }}
      />
      {children}
    </label>
  );
}
