import { useWords } from '../../lib/query/words';
import { Checkbox } from '../ui/Checkbox';
import { DayField } from '../ui/DayField';

/** A leap year: the 29th of February is a day in it. */
const ANY_YEAR = '2000';

/** A birthday, whose year may be unknown: "1980-05-17" or "--05-17"; empty where there is none. */
export function BirthdayField({ value, onChange }: { value: string; onChange(value: string): void }) {
  const { t } = useWords();
  const hasNoYear = value.startsWith('--');
  const day = hasNoYear ? `${ANY_YEAR}${value.slice(1)}` : value;
  const written = (typed: string, withoutYear: boolean) => (withoutYear && typed ? `-${typed.slice(4)}` : typed);
  return (
    <div className="flex flex-wrap items-end gap-x-3 gap-y-1">
      <DayField
        label={t('person.birthday')}
        className="max-w-[200px]"
        value={day}
        min="1900-01-01"
        onChange={(typed) => onChange(written(typed, hasNoYear))}
      />
      {value !== '' && (
        <Checkbox className="py-1.5" checked={hasNoYear} onChange={(is) => onChange(written(day, is))}>
          <span className="text-ink-2">{t('person.noYear')}</span>
        </Checkbox>
      )}
    </div>
  );
}
