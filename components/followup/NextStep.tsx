import { useState } from 'react';
import { type FollowUp, isOverdue } from '../../lib/domain/followUp';
import { useWords } from '../../lib/query/words';
import { Button } from '../ui/Button';
import { FinishForm } from './FinishForm';
import { LaterButton } from './LaterButton';
import { capitalised } from './PromiseLine';
import { useFollowUpCommands } from './useFollowUpCommands';
import { useNow } from './useNow';

/** A follow-up of the client that is shown: what, when, done or later. */
export function NextStep({ followUp, leading = true }: { followUp: FollowUp; leading?: boolean }) {
  const { t, format } = useWords();
  const now = useNow();
  const commands = useFollowUpCommands();
  const [finishing, setFinishing] = useState(false);
  const late = isOverdue(followUp, now);
  return (
    <div className="grid gap-2" data-follow-up={followUp.id}>
      <div className="flex flex-wrap items-center gap-2">
        <div className="min-w-[120px] flex-1 break-words">
          <b className="font-semibold">{t(`kind.${followUp.kind}`)}</b> {followUp.text}
          <br />
          <span className={late ? 'text-bad' : 'text-ink-2'}>
            {late && `${t('today.overdue')}: `}
            {late ? format.due(followUp.due, now) : capitalised(format.due(followUp.due, now))}
          </span>
        </div>
        {!finishing && (
          <div className="flex gap-2">
            <Button look={leading ? 'primary' : 'plain'} onClick={() => setFinishing(true)}>
              {t('done')}
            </Button>
            <LaterButton onSnooze={(to) => commands.snooze(followUp.id, to)} />
          </div>
        )}
      </div>
      {finishing && (
        <FinishForm
          onFinish={(outcome, next) => commands.finish(followUp.id, outcome, next)}
          onCancel={() => setFinishing(false)}
        />
      )}
    </div>
  );
}
