import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { SCORES, type Score } from '../../lib/domain/satisfaction';
import { useWords } from '../../lib/query/words';

interface ScoreRowProps {
  score: Score | undefined;
  /** Undefined takes it away again. */
  onScore(score: Score | undefined): void;
  autoFocus?: boolean;
  /** Stands behind it. */
  children?: ReactNode;
}

/** How satisfied somebody was, by one click or one key from 1 to 5. It is one stop of Tab, as radio buttons are. */
export function ScoreRow({ score, onScore, autoFocus = false, children }: ScoreRowProps) {
  const { t } = useWords();
  const id = useId();
  const row = useRef<HTMLDivElement>(null);
  const focusOn = (one: Score) => row.current?.querySelector<HTMLElement>(`[data-score="${one}"]`)?.focus();

  useEffect(() => {
    if (autoFocus) row.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }, [autoFocus]);

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const chosen = SCORES.find((one) => event.key === String(one)) ?? beside(event.key, score);
    if (!chosen) return;
    event.preventDefault();
    event.stopPropagation();
    // Before it is told, for whoever hears it may take the focus elsewhere.
    focusOn(chosen);
    onScore(chosen);
  }

  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
      <span id={id} className="text-ink-2 text-small">
        {t('score.ask')}
      </span>
      <div ref={row} role="radiogroup" aria-labelledby={id} className="flex gap-1" onKeyDown={onKeyDown}>
        {SCORES.map((one) => {
          const end = one === 1 ? t('score.low') : one === 5 ? t('score.high') : '';
          const words = [t('score.value', { score: one }), end].filter(Boolean).join(', ');
          return (
            // biome-ignore lint/a11y/useSemanticElements: a radio button cannot be taken off again
            <button
              key={one}
              type="button"
              role="radio"
              aria-checked={one === score}
              aria-label={words}
              title={words}
              data-score={one}
              tabIndex={one === (score ?? 1) ? 0 : -1}
              className="size-[30px] rounded-lg border border-line bg-surface hover:bg-canvas aria-checked:border-brand aria-checked:bg-brand aria-checked:font-semibold aria-checked:text-brand-ink"
              onClick={() => onScore(one === score ? undefined : one)}
            >
              {one}
            </button>
          );
        })}
      </div>
      {children}
    </div>
  );
}

/** Arrows go to the next one; from none to the nearer end. */
function beside(key: string, score: Score | undefined): Score | undefined {
  if (key === 'ArrowRight' || key === 'ArrowDown') return SCORES[score ? Math.min(score, 4) : 0];
  if (key === 'ArrowLeft' || key === 'ArrowUp') return SCORES[score ? Math.max(score - 2, 0) : 4];
  return undefined;
}
