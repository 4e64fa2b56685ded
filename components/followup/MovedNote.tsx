import type { TodayView } from '../../lib/domain/today';
import type { WallClock } from '../../lib/domain/wallClock';
import { useWords } from '../../lib/query/words';

/** So many days are named; of what is behind them only the number is said. */
const NAMED = 4;

/** What was moved from today, to which days, and where that is decided. */
export function MovedNote({ moved, now }: { moved: NonNullable<TodayView['moved']>; now: WallClock }) {
  const { t, format } = useWords();
  const named = moved.days.slice(0, NAMED).map(({ day, count }) => t('calm.day', { day: format.due(day, now), count }));
  const later = moved.days.slice(NAMED).reduce((sum, { count }) => sum + count, 0);
  const days = [...named, ...(later > 0 ? [t('calm.later', { count: later })] : [])].join(', ');
  return (
    <p className="mb-3 max-w-[640px] text-ink-2" data-testid="moved">
      {t('calm.moved', { count: moved.count, limit: moved.limit, days })} {t('calm.promisesStay')}{' '}
      <a href="#/settings" className="text-brand hover:underline">
        {t('calm.limit')}
      </a>
    </p>
  );
}
