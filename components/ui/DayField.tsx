import { type ComponentProps, useId } from 'react';
import type { Day } from '../../lib/domain/wallClock';
import { BOX, Field } from './Field';

interface DayProps extends Omit<ComponentProps<'input'>, 'type' | 'onChange'> {
  label: string;
  /** Empty while no day is chosen. */
  value: Day | '';
  onChange(day: Day | ''): void;
  min?: Day;
  max?: Day;
}

/** A day of the calendar; the browser's own date field speaks the user's language and keyboard. */
export function DayBox({ label, className = '', ...props }: DayProps) {
  return <DayInput aria-label={label} className={`${BOX} ${className}`} {...props} />;
}

/** A day of the calendar under its name. */
export function DayField({ label, className = '', ...props }: DayProps) {
  const id = useId();
  return (
    <Field id={id} label={label} className={`min-w-[132px] flex-1 ${className}`}>
      <DayInput id={id} className={BOX} {...props} />
    </Field>
  );
}

function DayInput({ onChange, max = '2100-12-31', ...props }: Omit<DayProps, 'label'>) {
  return <input type="date" max={max} onChange={({ target }) => onChange(target.value)} {...props} />;
}
