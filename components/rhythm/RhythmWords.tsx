import { everyWords } from '../../lib/domain/playbooks/rhythm/every';
import type { RhythmLine } from '../../lib/domain/rhythmViews';
import { useAnswer } from '../../lib/query';
import { useWords } from '../../lib/query/words';

/** "usually every 9–12 days; last order 23 days ago"; nothing of a client who never ordered. */
export function RhythmOfClient({ clientId }: { clientId: string }) {
  const { t } = useWords();
  const { data: line } = useAnswer('rhythm.show', { clientId });
  if (!line) return null;
  return (
    <p className="text-ink-2">
      <UsualWords line={line} />
      {'; '}
      {line.days === 0 ? t('rhythm.lastToday') : t('rhythm.last', { count: line.days })}
      {line.isLate && <span className="font-semibold text-warn">{` · ${t('rhythm.late')}`}</span>}
    </p>
  );
}

function UsualWords({ line: { range, tag } }: { line: RhythmLine }) {
  const { t } = useWords();
  if (range) return t('rhythm.usual', { count: range.to, every: everyWords(range) });
  return tag ? `${t('rhythm.tooFew')} (${t('rhythm.byTag', { tag })})` : t('rhythm.tooFew');
}
