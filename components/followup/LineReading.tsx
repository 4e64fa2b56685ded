import { type Due, dayOf } from '../../lib/domain/wallClock';
import { capital } from '../../lib/i18n/format';
import { explain } from '../../lib/i18n/words';
import { useWords } from '../../lib/query/words';
import { DayBox } from '../ui/DayField';
import { Tag } from '../ui/Tag';
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
      {choices && <DayChoices choices={choices} anyDay={anyDay === true} line={line} onChoose={onChoose} />}
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

function DayChoices({ choices, anyDay, line, onChoose }: LineReadingProps & { choices: Due[]; anyDay: boolean }) {
  const { t, format, language } = useWords();
  const now = useNow();
  const today = dayOf(now);
  return (
    <div className="mt-1.5 flex flex-wrap gap-1.5">
      {choices.map((due) => (
        <button
          key={due}
          type="button"
          aria-pressed={due === line.picked}
          onClick={() => onChoose(due)}
          className="min-h-7 rounded-full border border-line px-2.5 hover:bg-canvas aria-pressed:border-brand aria-pressed:text-brand"
        >
          {capital(format.due(due, now), language)}
        </button>
      ))}
      {anyDay && (
        <DayBox
          label={t('snooze.date')}
          title={t('snooze.date')}
          className="max-w-[132px] py-px"
          min={today}
          value={line.picked ? dayOf(line.picked) : ''}
          // While a year is being typed, its first figures are a year of long ago.
          onChange={(day) => line.pick(day >= today ? day : undefined)}
        />
      )}
    </div>
  );
}
