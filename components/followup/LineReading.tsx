import type { Due } from '../../lib/domain/wallClock';
import { capital } from '../../lib/i18n/format';
import { explain } from '../../lib/i18n/words';
import { useWords } from '../../lib/query/words';
import { Tag } from '../ui/Tag';
import { DayChoices } from './DayChoices';
import type { Line, Promised } from './useLine';
import { useNow } from './useNow';

interface LineReadingProps {
  line: Line;
  /** One of the offered days was clicked. */
  onChoose(due: Due): void;
}

/** Under the line: what it was understood as, or what is unclear; where it names no day or may mean two, days to pick. */
export function LineReading({ line, onChoose }: LineReadingProps) {
  const { t } = useWords();
  const { promised, problem, choices, anyDay } = line.shown;
  if (line.isEmpty) return null;
  return (
    <>
      {promised && <Understood {...promised} />}
      {problem && (
        <p className="mt-1.5 text-ink-2" data-testid="line-problem">
          {explain(t, 'line.problem', problem)}
        </p>
      )}
      {choices && (
        <DayChoices
          choices={choices}
          anyDay={anyDay === true}
          picked={line.picked}
          onChoose={onChoose}
          onPick={line.pick}
        />
      )}
    </>
  );
}

function Understood({ kind, due, repeat, text }: Promised) {
  const { t, format, language } = useWords();
  const now = useNow();
  return (
    <p className="mt-1.5 flex items-start gap-2" data-testid="understood">
      <Tag tone="brand">{t(`kind.${kind}`)}</Tag>
      <span className="min-w-0 flex-1 text-ink-2">
        <span className="text-ink">{capital(format.due(due, now), language)}</span>
        {repeat && `, ${t(`repeat.${repeat}`)}`}
        {text && `: ${text}`}
      </span>
      <kbd className="rounded border border-line px-1 font-mono text-ink-3 text-tiny">{t('line.enter')}</kbd>
    </p>
  );
}
