import { isPast } from '../../lib/domain/followUp';
import type { Due } from '../../lib/domain/wallClock';
import { capital } from '../../lib/i18n/format';
import { useWords } from '../../lib/query/words';
import { useNow } from './useNow';

/** When a follow-up is due; a late one says so in words and in red. */
export function DueWords({ due }: { due: Due }) {
  const { t, format, language } = useWords();
  const now = useNow();
  const when = format.due(due, now);
  if (!isPast(due, now)) return <span className="text-ink-2">{capital(when, language)}</span>;
  return (
    <span className="text-bad">
      {t('today.overdue')}: {when}
    </span>
  );
}
