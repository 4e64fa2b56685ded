import { capital } from '../../lib/i18n/format';
import { useWords } from '../../lib/query/words';
import { Tag } from '../ui/Tag';
import type { Line } from './useLine';
import { useNow } from './useNow';

/** Under the line: what it was understood as, or what is unclear; where it can mean two days, both to pick from. */
export function LineReading({ line }: { line: Line }) {
  const { t, format, language } = useWords();
  const now = useNow();
  const { promised, problem, choices } = line.shown;
  if (line.isEmpty) return null;
  if (promised) {
    return (
      <p className="mt-1.5 flex items-start gap-2" data-testid="understood">
        <Tag tone="brand">{t(`kind.${promised.kind}`)}</Tag>
        <span className="min-w-0 flex-1 text-ink-2">
          <span className="text-ink">{capital(format.due(promised.due, now), language)}</span>
          {promised.repeat && `, ${t(`repeat.${promised.repeat}`)}`}
          {promised.text && `: ${promised.text}`}
        </span>
        <kbd className="rounded border border-line px-1 font-mono text-ink-3 text-tiny">{t('line.enter')}</kbd>
      </p>
    );
  }
  if (!problem) return null;
  return (
    <div className="mt-1.5 text-ink-2" data-testid="line-problem">
      <p>{t(`line.problem.${problem.code}`, { ...problem.params })}</p>
      {choices && (
        <p className="mt-1.5 flex flex-wrap gap-1.5">
          {choices.map((due) => (
            <button
              key={due}
              type="button"
              onClick={() => line.pick(due)}
              className="min-h-7 rounded-full border border-line px-2.5 text-ink hover:bg-canvas"
            >
              {capital(format.due(due, now), language)}
            </button>
          ))}
        </p>
      )}
    </div>
  );
}
