import { type FormEvent, useId } from 'react';
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

  async function submit(event: FormEvent) {
    event.preventDefault();
    const { promised } = await line.read();
    if (promised && (await onPromise(promised))) line.type('');
  }

  return (
    <form onSubmit={submit}>
      <TextBox
        label={label}
        placeholder={t('line.example')}
        value={line.text}
        onChange={line.type}
        aria-describedby={readingId}
        data-testid="promise-line"
      />
      <div id={readingId} aria-live="polite">
        <LineReading line={line} />
      </div>
    </form>
  );
}
