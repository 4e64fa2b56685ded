import { type Due, dayOf } from '../../lib/domain/wallClock';
import { capital } from '../../lib/i18n/format';
import { useWords } from '../../lib/query/words';
import { DayBox } from '../ui/DayField';
import { useNow } from './useNow';

interface DayChoicesProps {
  choices: readonly Due[];
  /** Any other day may be picked, too. */
  anyDay: boolean;
  picked: Due | undefined;
  /** One of the offered days was clicked. */
  onChoose(due: Due): void;
  /** Another day was typed, or is not yet whole. */
  onPick(due: Due | undefined): void;
}

/** Days to pick from where a line names none, or may mean two. */
export function DayChoices({ choices, anyDay, picked, onChoose, onPick }: DayChoicesProps) {
  const { t, format, language } = useWords();
  const now = useNow();
  const today = dayOf(now);
  return (
    <div className="mt-1.5 flex flex-wrap gap-1.5">
      {choices.map((due) => (
        <button
          key={due}
          type="button"
          aria-pressed={due === picked}
          onClick={() => onChoose(due)}
          className="min-h-7 rounded-full border border-line px-2.5 hover:bg-canvas aria-pressed:border-brand aria-pressed:text-brand"
        >
          {capital(format.due(due, now), language)}
        </button>
      ))}
      {anyDay && (
        <DayBox
          label={t('snooze.date')}
          title={t('snooze.date')}
          className="max-w-[132px] py-px"
          min={today}
          value={picked ? dayOf(picked) : ''}
          // While a year is being typed, its first figures are a year of long ago.
          onChange={(day) => onPick(day >= today ? day : undefined)}
        />
      )}
    </div>
  );
}
