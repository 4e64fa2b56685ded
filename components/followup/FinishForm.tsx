import { type FormEvent, useState } from 'react';
import { useWords } from '../../lib/query/words';
import { Button } from '../ui/Button';
import { TextBox } from '../ui/Field';
import { LineReading } from './LineReading';
import { type Promised, useLine } from './useLine';

interface FinishFormProps {
  /** Answers true when it was finished. */
  onFinish(outcome: string, next?: Promised): Promise<boolean>;
  onCancel(): void;
}

/** Done: one line for what came of it, one for what comes next. Both may stay empty. */
export function FinishForm({ onFinish, onCancel }: FinishFormProps) {
  const { t } = useWords();
  const [outcome, setOutcome] = useState('');
  const next = useLine();

  async function submit(event: FormEvent) {
    event.preventDefault();
    const { promised, problem } = await next.read();
    if (!problem && (await onFinish(outcome, promised))) onCancel();
  }

  return (
    <form
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          onCancel();
        }
      }}
      className="appear grid gap-2"
    >
      <TextBox
        label={t('finish.outcome')}
        placeholder={t('finish.title')}
        value={outcome}
        onChange={(event) => setOutcome(event.target.value)}
        autoFocus
      />
      <div>
        <TextBox
          label={t('finish.next')}
          placeholder={`${t('finish.next')}: ${t('line.example')}`}
          value={next.text}
          onChange={(event) => next.type(event.target.value)}
        />
        <div aria-live="polite">
          <LineReading line={next} />
        </div>
      </div>
      <div className="flex justify-end gap-2">
        <Button look="quiet" onClick={onCancel}>
          {t('cancel')}
        </Button>
        <Button look="primary" type="submit" disabled={next.shown.problem !== undefined}>
          {t('done')}
        </Button>
      </div>
    </form>
  );
}
