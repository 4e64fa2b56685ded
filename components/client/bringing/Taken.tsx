import { useState } from 'react';
import { v7 as newId } from 'uuid';
import { ask } from '../../../lib/messages/client';
import { useComplaint } from '../../../lib/query';
import { overOf } from '../../../lib/query/overOf';
import { useWords } from '../../../lib/query/words';
import { Button, ButtonLink } from '../../ui/Button';
import { Card } from '../../ui/Card';

/** A list that was taken in, and the way back. */
export function Taken({ jobId, done }: { jobId: string; done: number }) {
  const { t } = useWords();
  const complain = useComplaint();
  const [back, setBack] = useState<{ spared: number } | 'going'>();

  async function takeBack() {
    setBack('going');
    try {
      const { jobId: undoing } = await ask('journal.undo', { entryId: jobId, commandId: newId() });
      const over = undoing ? await overOf(undoing) : undefined;
      setBack({ spared: over?.spared ?? 0 });
    } catch (error) {
      setBack(undefined);
      complain(error);
    }
  }
  return (
    <Card role="status" className="grid gap-2 py-3">
      {typeof back === 'object' ? (
        <p>
          {t('bring.takenBack')} {back.spared > 0 && t('bring.spared', { count: back.spared })}
        </p>
      ) : (
        <>
          <p className="font-semibold">{t('bring.taken', { count: done })}</p>
          <p className="text-ink-2">{t('bring.doneText')}</p>
          <div className="flex flex-wrap gap-2">
            <ButtonLink look="primary" href="#/clients">
              {t('bring.toClients')}
            </ButtonLink>
            <ButtonLink href="#/today/week">{t('week.link')}</ButtonLink>
            <Button disabled={back === 'going'} onClick={() => void takeBack()}>
              {t('bring.takeBack')}
            </Button>
          </div>
        </>
      )}
    </Card>
  );
}
