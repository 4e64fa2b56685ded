import { isLow, type Satisfaction } from '../../lib/domain/satisfaction';
import { useWords } from '../../lib/query/words';
import { Tag } from '../ui/Tag';

/** The average of a client in its dossier; below what is good it is marked. */
export function SatisfactionWords({ satisfaction }: { satisfaction: Satisfaction | undefined }) {
  const { t, format } = useWords();
  if (!satisfaction) return <p className="text-ink-2">{t('score.none')}</p>;
  const { average, count, lastAt } = satisfaction;
  return (
    <p>
      <span className={isLow(satisfaction) ? 'font-semibold text-warn' : ''}>
        {t('score.average', { average: format.number(average) })}
      </span>
      <span className="text-ink-2">
        {' · '}
        {t('score.year', { count, when: format.past(lastAt, Date.now()) })}
      </span>
    </p>
  );
}

/** Beside the name of a client in a list, where the average is low. */
export function LowTag({ average }: { average: number | undefined }) {
  const { t, format } = useWords();
  if (average === undefined || !isLow({ average })) return null;
  const words = t('score.ofClient', { average: format.number(average) });
  return (
    <span title={words}>
      <span className="sr-only">{words}</span>
      <span aria-hidden="true">
        <Tag tone="warn">★ {format.number(average)}</Tag>
      </span>
    </span>
  );
}
