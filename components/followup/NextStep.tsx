import { useState } from 'react';
import type { FollowUp } from '../../lib/domain/followUp';
import { useWords } from '../../lib/query/words';
import { Button } from '../ui/Button';
import { DueWords } from './DueWords';
import { FinishForm } from './FinishForm';
import { LaterButton } from './LaterButton';
import { useFollowUpCommands } from './useFollowUpCommands';

/** A follow-up of the client that is shown: what, when, done or later. */
export function NextStep({ followUp, leading = true }: { followUp: FollowUp; leading?: boolean }) {
  const { t } = useWords();
  const commands = useFollowUpCommands();
  const [finishing, setFinishing] = useState(false);
  return (
    <div className="grid gap-2" data-follow-up={followUp.id}>
      <div className="flex flex-wrap items-center gap-2">
        <div className="min-w-[120px] flex-1 break-words">
          <b className="font-semibold">{t(`kind.${followUp.kind}`)}</b> {followUp.text}
          <br />
          <DueWords due={followUp.due} />
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
