import { useWords } from '../../lib/query/words';
import { Button } from './Button';

interface PagerProps {
  offset: number;
  limit: number;
  total: number;
  onMove(offset: number): void;
}

/** Which part of a long list is shown, and the way to the next; nothing while all of it is. */
export function Pager({ offset, limit, total, onMove }: PagerProps) {
  const { t, format } = useWords();
  if (total <= limit) return null;
  return (
    <nav aria-label={t('pager.name')} className="flex flex-wrap items-center justify-end gap-2 py-3">
      <span className="text-ink-2" aria-live="polite">
        {t('pager.shown', {
          from: format.count(offset + 1),
          to: format.count(Math.min(total, offset + limit)),
          total: format.count(total),
        })}
      </span>
      <Button disabled={offset === 0} onClick={() => onMove(Math.max(0, offset - limit))}>
        {t('pager.before')}
      </Button>
      <Button disabled={offset + limit >= total} onClick={() => onMove(offset + limit)}>
        {t('pager.after')}
      </Button>
    </nav>
  );
}
