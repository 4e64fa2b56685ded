import { type ReactNode, useState } from 'react';
import { type Due, dayOf, isDue } from '../../lib/domain/wallClock';
import { useWords } from '../../lib/query/words';
import { DayBox } from '../ui/DayField';
import { BOX } from '../ui/Field';
import { InlineForm } from './InlineForm';
import { useNow } from './useNow';

interface DateFormProps {
  onMove(due: Due): Promise<boolean>;
  onCancel(): void;
  disabled?: boolean;
  /** What is chosen besides. */
  children?: ReactNode;
}

/** Later, on a day of the calendar. */
export function DateForm({ onMove, onCancel, disabled = false, children }: DateFormProps) {
  const { t } = useWords();
  const now = useNow();
  const [day, setDay] = useState('');
  const [time, setTime] = useState('');
  const due = time ? `${day}T${time}` : day;
  return (
    <InlineForm
      action={t('date.move')}
      disabled={disabled || !isDue(due)}
      onSubmit={() => onMove(due)}
      onCancel={onCancel}
    >
      {children}
      <div className="flex flex-wrap gap-2">
        <DayBox label={t('date.day')} className="flex-1" min={dayOf(now)} value={day} onChange={setDay} autoFocus />
        <input
          type="time"
          aria-label={t('date.time')}
          title={t('date.time')}
          className={`${BOX} flex-1`}
          value={time}
          onChange={(event) => setTime(event.target.value)}
        />
      </div>
    </InlineForm>
  );
}
