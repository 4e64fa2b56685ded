import type { RequestLine } from '../../lib/domain/requestViews';
import { useWords } from '../../lib/query/words';
import { useNow } from '../followup/useNow';
import { Tag } from '../ui/Tag';

/** In hours up to so many minutes of work, in days beyond. */
const A_DAY = 9 * 60;

/** How much working time is left for an answer, or that and when it was given. */
export function TimeLeft({ line: { by, left = 0, answeredAt } }: { line: RequestLine }) {
  const { t, format } = useWords();
  const now = useNow();
  if (by === undefined) {
    return answeredAt === undefined ? null : (
      <Tag tone="good">{t('request.answered', { when: format.past(answeredAt, Date.now()) })}</Tag>
    );
  }
  const isToday = by.slice(0, 10) === now.slice(0, 10);
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-2">
      <Tag tone={left < 0 ? 'bad' : isToday ? 'warn' : 'plain'}>
        <LeftWords left={left} />
      </Tag>
      <span className="whitespace-nowrap text-ink-2">{t('request.by', { when: format.due(by, now) })}</span>
    </span>
  );
}

function LeftWords({ left }: { left: number }) {
  const { t } = useWords();
  const amount = Math.abs(left);
  const hours = Math.floor(amount / 60);
  const days = Math.floor(amount / A_DAY);
  if (left < 0) {
    if (amount < 60) return t('request.overSoon');
    return days > 0 ? t('request.overDays', { count: days }) : t('request.over', { count: hours });
  }
  if (amount < 60) return t('request.leftSoon');
  return days > 1 ? t('request.leftDays', { count: days }) : t('request.left', { count: hours });
}
