import { type FormEvent, useId, useRef } from 'react';
import type { Due } from '../../lib/domain/wallClock';
import { useWords } from '../../lib/query/words';
import { TextBox } from '../ui/TextField';
import { LineReading } from './LineReading';
import { type Promised, useLine } from './useLine';

interface PromiseLineProps {
  label: string;
  /** Answers true when the promise was taken, and the line is emptied. */
  onPromise(promised: Promised): Promise<boolean>;
}

/** One line becomes a follow-up: what it was understood as is seen before Enter counts. */
export function PromiseLine({ label, onPromise }: PromiseLineProps) {
  const { t } = useWords();
  const line = useLine();
  const readingId = useId();
  const box = useRef<HTMLInputElement>(null);

  async function take(due?: Due) {
    const { promised } = await line.read(due);
    if (!promised || !(await onPromise(promised))) return;
    line.type('');
    box.current?.focus();
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    void take();
  }

  return (
    <form onSubmit={submit}>
      <TextBox
        ref={box}
        label={label}
        placeholder={t('line.example')}
        value={line.text}
        onChange={line.type}
        aria-describedby={readingId}
        data-testid="promise-line"
      />
      <div id={readingId} aria-live="polite">
        <LineReading line={line} onChoose={take} />
      </div>
      {/* Without it, Enter would do nothing while a day can be typed, too. */}
      <button type="submit" hidden />
    </form>
  );
}
