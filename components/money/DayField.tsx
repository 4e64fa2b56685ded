import { useId } from 'react';
import type { Day } from '../../lib/domain/wallClock';
import { BOX } from '../ui/Field';

interface DayFieldProps {
  label: string;
  /** Empty while no day is chosen. */
  value: Day | '';
  onChange(day: Day | ''): void;
  min?: Day;
  max?: Day;
  autoFocus?: boolean;
}

/** A day of the calendar under its name; the browser's own date field speaks the user's language and keyboard. */
export function DayField({ label, value, onChange, min, max = '2100-12-31', autoFocus = false }: DayFieldProps) {
  const id = useId();
  return (
    <div className="grid min-w-[132px] flex-1 gap-0.5">
      <label htmlFor={id} className="text-ink-2 text-small">
        {label}
      </label>
      <input
        id={id}
        type="date"
        className={BOX}
        min={min}
        max={max}
        value={value}
        onChange={({ target }) => onChange(target.value)}
        // biome-ignore lint/a11y/noAutofocus: it opens by the user's own click, which it continues
        autoFocus={autoFocus}
      />
    </div>
  );
}
