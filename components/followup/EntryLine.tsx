import { type FormEvent, type KeyboardEvent, useId, useRef, useState } from 'react';
import type { Due } from '../../lib/domain/wallClock';
import { useWords } from '../../lib/query/words';
import { AskScore } from '../satisfaction/AskScore';
import { TextBox } from '../ui/TextField';
import { EntryReading } from './EntryReading';
import { useEntryLine } from './useEntryLine';
import { useKeepEntry } from './useKeepEntry';

interface EntryLineProps {
  clientId: string;
  /** Whom a follow-up is for where the line names nobody. */
  contactId?: string | undefined;
  autoFocus?: boolean;
}

/**
 * One line tells what happened, what comes next, or both. What will be kept is seen before Enter; where it may mean more
 * than one thing, arrow keys or a click choose, and nothing is kept before.
 */
export function EntryLine({ clientId, contactId, autoFocus = false }: EntryLineProps) {
  const { t } = useWords();
  const entry = useEntryLine(clientId);
  const keep = useKeepEntry(clientId, contactId);
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const [scored, setScored] = useState<string>();
  const { at, readings } = entry;

  async function take(chosen?: number, due?: Due) {
    const kept = await entry.read(chosen, due);
    if (!kept) {
      if (chosen !== undefined) entry.choose(chosen);
      return;
    }
    const made = await keep(kept);
    if (!made) return;
    entry.type('');
    const { kind } = kept.happened ?? {};
    // Of a letter nobody knows yet how it was taken.
    const isTalk = kind === 'call' || kind === 'meeting';
    setScored(isTalk ? made.activityId : undefined);
    if (!isTalk) box.current?.focus();
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    void take(at);
  }

  function onKeyDown(event: KeyboardEvent) {
    // While letters are composed (Japanese, Chinese), the keys are the composition's.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && entry.text !== '') {
      // What is around it closes at the next.
      event.stopPropagation();
      event.preventDefault();
      entry.type('');
    }
    if ((event.key !== 'ArrowDown' && event.key !== 'ArrowUp') || readings.length < 2) return;
    event.preventDefault();
    const step = event.key === 'ArrowDown' ? 1 : -1;
    const from = at ?? (step > 0 ? -1 : 0);
    entry.choose((from + step + readings.length) % readings.length);
  }

  return (
    <>
      <form onSubmit={submit}>
        <TextBox
          ref={box}
          label={t('entry.label')}
          placeholder={t('entry.example')}
          value={entry.text}
          onChange={(text) => {
            setScored(undefined);
            entry.type(text);
          }}
          onKeyDown={onKeyDown}
          autoFocus={autoFocus}
          role="combobox"
          aria-expanded={readings.length > 1}
          aria-controls={`${id}list`}
          aria-autocomplete="list"
          aria-activedescendant={readings.length > 1 && at !== undefined ? `${id}list${at}` : undefined}
          aria-describedby={`${id}reading`}
          data-testid="entry-line"
        />
        <div id={`${id}reading`} aria-live="polite">
          <EntryReading
            entry={entry}
            listId={`${id}list`}
            onChoose={(chosen) => void take(chosen)}
            onDay={(due) => void take(at ?? entry.daysOf, due)}
          />
        </div>
        {/* Without it, Enter would do nothing while a day can be typed, too. */}
        <button type="submit" hidden />
      </form>
      {scored && (
        <AskScore
          key={scored}
          clientId={clientId}
          contactId={contactId}
          activityId={scored}
          onOver={() => {
            setScored(undefined);
            box.current?.focus();
          }}
        />
      )}
    </>
  );
}
