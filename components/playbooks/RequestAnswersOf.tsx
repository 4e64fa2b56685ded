import { useAnswer } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { RequestActions } from '../request/RequestActions';
import { TimeLeft } from '../request/TimeLeft';
import { Button } from '../ui/Button';
import type { AnswersProps } from './answersProps';

/** What may have become of a question or complaint: answered, still being worked on, solved. */
export function RequestAnswersOf({ subject, leading, onCancel, children }: AnswersProps) {
  const { t } = useWords();
  const { data: line } = useAnswer('request.show', { requestId: subject });
  if (!line) return null;
  return (
    <div className="appear grid w-full gap-2 pt-1" data-testid="request">
      <p>
        <TimeLeft line={line} />
      </p>
      <RequestActions line={line} leading={leading}>
        {children}
        {onCancel && (
          <Button look="quiet" onClick={onCancel}>
            {t('cancel')}
          </Button>
        )}
      </RequestActions>
    </div>
  );
}
