import { type CSSProperties, useId } from 'react';
import { useWords } from '../../lib/query/words';
import { Button } from './Button';

interface ProgressProps {
  /** What is being done. */
  label: string;
  done: number;
  /** Nought while it is not known yet how much there is. */
  of: number;
  /** Without it there is no way back. */
  onCancel?: (() => void) | undefined;
}

/** Long work: what it is, how far it is, and the way out of it. */
export function Progress({ label, done, of, onCancel }: ProgressProps) {
  const { t, format } = useWords();
  const id = useId();
  const share = of > 0 ? Math.min(1, Math.max(0, done / of)) : undefined;
  // It is done when it is done, not a moment before.
  const percent = share === undefined ? undefined : Math.floor(100 * share);
  return (
    <div className="flex max-w-[480px] items-end gap-3">
      <div className="grid min-w-0 flex-1 gap-1">
        <p className="flex justify-between gap-3">
          <span id={id}>{label}</span>
          {percent !== undefined && (
            <span aria-hidden="true" className="text-ink-2">
              {format.percent(percent / 100)}
            </span>
          )}
        </p>
        <div
          role="progressbar"
          aria-labelledby={id}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={percent}
          className="h-2 overflow-hidden rounded-full bg-line"
        >
          <div
            className={`h-full w-(--share) rounded-full bg-brand ${share === undefined ? 'motion-safe:animate-pulse' : ''}`}
            style={{ '--share': `${100 * (share ?? 1)}%` } as CSSProperties}
          />
        </div>
      </div>
      {onCancel && <Button onClick={onCancel}>{t('cancel')}</Button>}
    </div>
  );
}
