import type { Due } from '../../lib/domain/wallClock';
import { whatFor } from '../../lib/i18n/whatFor';
import { explain } from '../../lib/i18n/words';
import { useWords } from '../../lib/query/words';
import { Checkbox } from '../ui/Checkbox';
import { DayChoices } from './DayChoices';
import { EntryRows } from './EntryRows';
import type { Entry } from './useEntryLine';
import { useNow } from './useNow';

interface EntryReadingProps {
  entry: Entry;
  listId: string;
  /** One of the meanings was clicked. */
  onChoose(at: number): void;
  /** One of the offered days was clicked. */
  onDay(due: Due): void;
}

/** Under the line: what will be kept, or what it may mean, one below the other, and what is still to be asked. */
export function EntryReading({ entry, listId, onChoose, onDay }: EntryReadingProps) {
  const { t } = useWords();
  const { readings, at, contact, problem } = entry;
  const shown = at === undefined ? undefined : readings[at];
  const { problem: unsure } = shown?.next ?? {};
  const { choices, anyDay } = (shown ?? readings[entry.daysOf])?.next ?? {};
  if (entry.isEmpty) return null;
  return (
    <div className="mt-1.5 grid gap-1.5">
      {readings.length > 1 && (
        <>
          <p className="text-ink-2" data-testid="entry-asks">
            {t('entry.asks')}
          </p>
          <div role="listbox" id={listId} aria-label={t('entry.asks')} tabIndex={-1} className="grid gap-1.5">
            {readings.map((reading, i) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard stays in the box
              <div
                key={i}
                id={`${listId}${i}`}
                role="option"
                tabIndex={-1}
                aria-selected={i === at}
                // The focus stays in the box.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onChoose(i)}
                className="cursor-pointer rounded-lg border border-line px-2.5 py-1.5 hover:bg-canvas aria-selected:border-brand aria-selected:bg-brand-soft"
              >
                <EntryRows reading={reading} person={contact?.name} />
              </div>
            ))}
          </div>
        </>
      )}
      {readings.length === 1 && (shown?.isWhole || shown?.happened) && (
        <EntryRows reading={shown} person={contact?.name} />
      )}
      {(problem ?? unsure) && (
        <p className="text-ink-2" data-testid="line-problem">
          {problem ? explain(t, 'line.problem', problem) : unsure && explain(t, 'line.problem', unsure)}
        </p>
      )}
      {choices && (
        <DayChoices
          choices={choices}
          anyDay={anyDay === true}
          picked={entry.picked}
          onChoose={onDay}
          onPick={entry.pick}
        />
      )}
      {shown?.answers && <AlsoDone entry={entry} followUp={shown.answers} />}
      {shown?.isWhole && (
        <p className="text-ink-3 text-tiny">
          <kbd className="rounded border border-line px-1 font-mono">{t('line.enter')}</kbd> {t('entry.keeps')}
        </p>
      )}
    </div>
  );
}

/** What happened may be what an open follow-up waited for; it is done only by a click. */
function AlsoDone({ entry, followUp }: { entry: Entry; followUp: NonNullable<Entry['readings'][number]['answers']> }) {
  const { t, format } = useWords();
  const now = useNow();
  const what = [t(`kind.${followUp.kind}`), whatFor(t, followUp)].filter(Boolean).join(' ');
  return (
    <Checkbox checked={entry.finishes} onChange={entry.setFinishes}>
      {t('entry.finishes', { what, when: format.due(followUp.due, now) })}
    </Checkbox>
  );
}
