import { useWords } from '../../lib/query/words';

/** After a score of one or two: what went wrong is worth a complaint. */
export function LowScore() {
  const { t } = useWords();
  return <p className="text-warn">{t('score.wrong')}</p>;
}
