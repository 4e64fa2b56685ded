import { useState } from 'react';
import type { Client } from '../../lib/domain/client';
import type { Reactivation } from '../../lib/domain/reactivation';
import { dayOf } from '../../lib/domain/wallClock';
import { useAnswer, useCommand } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { useNow } from '../followup/useNow';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { OutcomeForm } from './OutcomeForm';
import { useOutcome } from './useOutcome';

/** That a client is left alone, or has left: why, what was done for them, and the way back; else the way to say so. */
export function Leaving({ client }: { client: Client }) {
  const { t } = useWords();
  const [isLeaving, setLeaving] = useState(false);
  const { data: view } = useAnswer('reactivation.show', { clientId: client.id });
  const asked = view?.asked;
  return (
    <div className="print:hidden">
      {client.leftAlone ? (
        <LeftAlone client={client} />
      ) : (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          {asked?.said === 'left' ? (
            <>
              <HasLeft asked={asked} />
              <LeaveAlone client={client} />
            </>
          ) : (
            <Button look="link" onClick={() => setLeaving(true)}>
              {t('reactivation.leaving')}
            </Button>
          )}
        </div>
      )}
      {isLeaving && <LeavingDialog client={client} asked={asked} onClose={() => setLeaving(false)} />}
    </div>
  );
}

function LeftAlone({ client }: { client: Client }) {
  const { t, format } = useWords();
  const today = dayOf(useNow());
  const again = useCommand('client.askAgain', () => t('reactivation.isAskedAgain', { name: client.name }));
  const { on = today, reason } = client.leftAlone ?? {};
  return (
    <div className="flex flex-wrap items-center gap-2 rounded-lg bg-warn-soft px-3 py-2">
      <p className="min-w-[200px] flex-1">
        {t('reactivation.leftAlone', { when: format.date(on, today) })}
        {reason && <span className="block break-words text-ink-2">{reason}</span>}
      </p>
      <Button disabled={again.isPending} onClick={() => again.mutate({ clientId: client.id })}>
        {t('reactivation.askAgain')}
      </Button>
    </div>
  );
}

function HasLeft({ asked: { saidOn, why, note, amends, until } }: { asked: Reactivation }) {
  const { t, format } = useWords();
  const today = dayOf(useNow());
  const reasons = [
    why ? t(`reactivation.why.${why}`) : t('reactivation.whyUnknown'),
    note,
    amends && amends !== 'none' && t(`reactivation.amends.${amends}`),
  ];
  return (
    <p className="min-w-[200px] flex-1 text-warn">
      {t('reactivation.leftOn', { when: format.date(saidOn, today), why: reasons.filter(Boolean).join(' · ') })}
      {until && (
        <span className="block text-ink-2">{t('reactivation.lookOn', { when: format.date(until, today) })}</span>
      )}
    </p>
  );
}

interface LeavingDialogProps {
  client: Client;
  asked: Reactivation | undefined;
  onClose(): void;
}

/** Why they go, what was done for them, and when to look after them again; or that they are to be left alone. */
function LeavingDialog({ client, asked, onClose }: LeavingDialogProps) {
  const { t } = useWords();
  const today = dayOf(useNow());
  const line = { clientId: client.id, clientName: client.name, hasAnswered: false };
  const outcome = useOutcome({ line, asked, today, first: 'left', onKept: onClose });
  return (
    <Dialog title={t('reactivation.leavingTitle', { name: client.name })} onClose={onClose}>
      <OutcomeForm outcome={outcome} today={today} action={t('reactivation.saveOne')} onCancel={onClose} />
      <div className="border-line border-t pt-3">
        <LeaveAlone client={client} onDone={onClose} />
        <p className="mt-1 text-ink-2 text-small">{t('reactivation.then.never')}</p>
      </div>
    </Dialog>
  );
}

function LeaveAlone({ client, onDone }: { client: Client; onDone?: () => void }) {
  const { t } = useWords();
  const alone = useCommand('client.leaveAlone', () => t('reactivation.isLeftAlone', { name: client.name }));
  return (
    <Button
      disabled={alone.isPending}
      onClick={() => alone.mutate({ clientId: client.id }, { onSuccess: () => onDone?.() })}
    >
      {t('reactivation.leaveAlone')}
    </Button>
  );
}
