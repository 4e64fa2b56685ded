import { type ReactNode, useState } from 'react';
import type { FollowUp } from '../../lib/domain/followUp';
import { isComplaint, type Score } from '../../lib/domain/satisfaction';
import { useWords } from '../../lib/query/words';
import { ComplainButton } from '../request/ComplainButton';
import { LowScore } from '../satisfaction/LowScore';
import { ScoreRow } from '../satisfaction/ScoreRow';
import { TextBox } from '../ui/TextField';
import { InlineForm } from './InlineForm';
import { LineReading } from './LineReading';
import { type Promised, useLine } from './useLine';

interface FinishFormProps {
  /** Whose it is. */
  followUp: Pick<FollowUp, 'clientId' | 'contactId'>;
  /** It is done with the client, who may be more or less satisfied with it. */
  asksScore: boolean;
  onFinish(outcome: string, next?: Promised, score?: Score): Promise<boolean>;
  onCancel(): void;
  disabled?: boolean;
  /** What is chosen besides. */
  children?: ReactNode;
}

/** Done: one line for what came of it, one for what comes next, one key for how satisfied they were. All may stay empty. */
export function FinishForm({ followUp, asksScore, onFinish, onCancel, disabled = false, children }: FinishFormProps) {
  const { t } = useWords();
  const [outcome, setOutcome] = useState('');
  const next = useLine();
  const [score, setScore] = useState<Score>();

  async function finish(): Promise<boolean> {
    const { promised, problem } = await next.read();
    return !problem && onFinish(outcome, promised, score);
  }

  return (
    <InlineForm
      action={t('done')}
      disabled={disabled || next.shown.problem !== undefined}
      onSubmit={finish}
      onCancel={onCancel}
    >
      {children}
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
      {asksScore && <ScoreRow score={score} onScore={setScore} />}
      {score && isComplaint(score) && (
        <>
          <LowScore />
          <ComplainButton score={score} clientId={followUp.clientId} contactId={followUp.contactId} said={outcome} />
        </>
      )}
    </InlineForm>
  );
}
