import { type KeyboardEvent, useState } from 'react';
import { isComplaint, type Score } from '../../lib/domain/satisfaction';
import { useCommand } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { RequestForm } from '../request/RequestForm';
import { Button } from '../ui/Button';
import { LowScore } from './LowScore';
import { ScoreRow } from './ScoreRow';

interface AskScoreProps {
  clientId: string;
  contactId?: string | undefined;
  activityId: string;
  /** Whoever is asked has answered, or goes on with something else; then the focus belongs elsewhere. */
  onOver(): void;
}

/** After a call or a meeting that was just written down: one key says how satisfied they were, any other goes on. */
export function AskScore({ clientId, contactId, activityId, onOver }: AskScoreProps) {
  const { t } = useWords();
  const [score, setScore] = useState<Score>();
  const { mutate, isPending } = useCommand('activity.score', ({ score: said }) =>
    t('score.kept', { score: said ?? '' }),
  );

  function keep(said: Score | undefined) {
    if (isPending || !said) return;
    setScore(said);
    mutate({ activityId, score: said });
    if (!isComplaint(said)) onOver();
  }

  function onKeyDown(event: KeyboardEvent) {
    const isTyped = event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (event.key !== 'Escape' && !isTyped) return;
    event.stopPropagation();
    // What is typed goes on in the line, which has the focus by the time the letter comes.
    onOver();
  }

  return (
    <div className="appear mt-2 grid gap-1" data-testid="ask-score">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys that nothing in it takes */}
      <div onKeyDown={onKeyDown}>
        <ScoreRow score={score} onScore={keep} autoFocus>
          <Button look="quiet" onClick={onOver}>
            {t('score.skip')}
          </Button>
        </ScoreRow>
      </div>
      {score && isComplaint(score) && (
        <>
          <LowScore />
          <RequestForm clientId={clientId} contactId={contactId} kind="complaint" onClose={onOver} />
        </>
      )}
    </div>
  );
}
