import { useState } from 'react';
import { useWords } from '../../lib/query/words';
import { TextBox } from '../ui/TextField';
import { InlineForm } from './InlineForm';
import { LineReading } from './LineReading';
import { type Promised, useLine } from './useLine';

interface FinishFormProps {
  onFinish(outcome: string, next?: Promised): Promise<boolean>;
  onCancel(): void;
}

/** Done: one line for what came of it, one for what comes next. Both may stay empty. */
export function FinishForm({ onFinish, onCancel }: FinishFormProps) {
  const { t } = useWords();
  const [outcome, setOutcome] = useState('');
  const next = useLine();

  async function finish(): Promise<boolean> {
    const { promised, problem } = await next.read();
    return !problem && onFinish(outcome, promised);
  }

  return (
    <InlineForm action={t('done')} disabled={next.shown.problem !== undefined} onSubmit={finish} onCancel={onCancel}>
      <TextBox
        label={t('finish.outcome')}
        placeholder={t('finish.title')}
        value={outcome}
        onChange={setOutcome}
        autoFocus
      />
      <div>
        <TextBox
          label={t('finish.next')}
          placeholder={`${t('finish.next')}: ${t('line.example')}`}
          value={next.text}
          onChange={next.type}
        />
        <div aria-live="polite">
          <LineReading line={next} onChoose={next.pick} />
        </div>
      </div>
    </InlineForm>
  );
}
